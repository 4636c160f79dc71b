import type en from '../en/permissions'
import type { Words } from '../words'

export default {
  title: 'Rechten',
  search: 'Rechten zoeken',
  back: 'Mijn account',
  close: 'Sluiten',
  copy: 'Code kopiëren',
  at: 'Bij {{system}}',
  said: 'Alles wat de hub zegt',
  everywhere: 'Overal',
  noRole: 'Geen rol',
  columns: {
    description: 'Wat',
    role: 'Maakt u hier',
    organisation: 'Organisatie',
    code: 'Code',
    system: 'Hub',
  },
  why: {
    none: 'Deze console doet er niets mee; de hub zelf wel.',
    role: 'De hub geeft u deze rol, en daarmee wat die hier mag.',
    roles: 'Wie wat mag',
  },
  empty: {
    noHub: {
      title: 'Rechten komen uit de partnerhub',
      text: 'Verbind die, en wat u daar mag verschijnt hier.',
    },
    none: {
      title: 'Geen rechten',
      text: 'De hub zegt van niets dat u het mag.',
    },
    nothingFound: {
      title: 'Geen recht past',
      text: 'Minder woorden vinden meer.',
      action: 'Wissen',
    },
  },
} satisfies Words<typeof en>
