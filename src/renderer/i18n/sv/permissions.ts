import type en from '../en/permissions'
import type { Words } from '../words'

export default {
  title: 'Behörigheter',
  search: 'Sök behörigheter',
  back: 'Mitt konto',
  close: 'Stäng',
  copy: 'Kopiera koden',
  at: 'Hos {{system}}',
  said: 'Allt som hubben säger',
  everywhere: 'Överallt',
  noRole: 'Ingen roll',
  columns: {
    description: 'Vad',
    role: 'Gör dig här till',
    organisation: 'Organisation',
    code: 'Kod',
    system: 'Hubb',
  },
  why: {
    none: 'Konsolen gör inget med den; det gör hubben själv.',
    role: 'Hubben ger dig den här rollen, och därmed det som rollen tillåter här.',
    roles: 'Vem som får göra vad',
  },
  empty: {
    noHub: {
      title: 'Behörigheter kommer från partnerhubben',
      text: 'Anslut den, så visas här vad du får göra där.',
    },
    none: {
      title: 'Inga behörigheter',
      text: 'Hubben säger inte om något att du får göra det.',
    },
    nothingFound: {
      title: 'Ingen behörighet passar',
      text: 'Färre ord hittar mer.',
      action: 'Rensa',
    },
  },
} satisfies Words<typeof en>
