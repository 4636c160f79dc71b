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
      text: 'Volgens de hub hebt u geen enkel recht.',
    },
    nothingFound: {
      title: 'Geen recht gevonden',
      text: 'Met minder woorden vindt u er meer.',
      action: 'Wissen',
    },
  },
} satisfies Words<typeof en>
