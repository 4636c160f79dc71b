import type en from '../en/organisations'
import type { Words } from '../words'

export default {
  title: 'Organisaties',
  search: 'Organisaties zoeken',
  close: 'Sluiten',
  copy: 'Nummer kopiëren',
  contracts: {
    title: 'Contracten',
    all: 'Alle {{count, number}}',
    none: 'Er is hier geen contract van bekend.',
  },
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
    noHub: {
      title: 'Organisaties komen uit de partnerhub',
      text: 'Verbind die, en de organisaties waar u bij hoort verschijnen hier.',
    },
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
