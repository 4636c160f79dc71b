import type en from '../en/organisations'
import type { Words } from '../words'

export default {
  title: 'Organisaties',
  search: 'Organisaties zoeken',
  close: 'Sluiten',
  copy: 'Nummer kopiëren',
  contracts: 'Contracten',
  said: 'Alles wat de hub zegt',
  columns: {
    name: 'Naam',
    number: 'Nummer',
    type: 'Soort',
    street: 'Straat',
    city: 'Plaats',
    country: 'Land',
  },
  empty: {
    none: {
      title: 'Geen organisaties',
      text: 'De hub zegt van geen organisatie dat u erbij hoort.',
    },
    nothingFound: {
      title: 'Geen organisatie past',
      text: 'Minder woorden vinden meer.',
      action: 'Wissen',
    },
  },
} satisfies Words<typeof en>
