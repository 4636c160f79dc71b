import type en from '../en/organisations'
import type { Words } from '../words'

export default {
  title: 'Organisationer',
  search: 'Sök organisationer',
  close: 'Stäng',
  copy: 'Kopiera numret',
  contracts: {
    title: 'Avtal',
    all: 'Alla {{count, number}}',
    none: 'Inget av dess avtal är känt här.',
  },
  said: 'Allt som hubben säger',
  columns: {
    name: 'Namn',
    number: 'Nummer',
    type: 'Slag',
    street: 'Gata',
    city: 'Ort',
    country: 'Land',
  },
  empty: {
    noHub: {
      title: 'Organisationer kommer från partnerhubben',
      text: 'Anslut den, så visas här de organisationer som du hör till.',
    },
    none: {
      title: 'Inga organisationer',
      text: 'Hubben säger inte om någon organisation att du hör till den.',
    },
    nothingFound: {
      title: 'Ingen organisation passar',
      text: 'Färre ord hittar mer.',
      action: 'Rensa',
    },
  },
} satisfies Words<typeof en>
