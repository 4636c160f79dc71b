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
      text: 'Volgens de hub hoort u bij geen enkele organisatie.',
    },
    nothingFound: {
      title: 'Geen organisatie gevonden',
      text: 'Met minder woorden vindt u er meer.',
      action: 'Wissen',
    },
  },
} satisfies Words<typeof en>
