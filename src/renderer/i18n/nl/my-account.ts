import type en from '../en/my-account'
import type { Words } from '../words'

export default {
  title: 'Mijn account',
  at: 'Bij {{system}}',
  account: 'Account',
  dossiers: 'Dossiers',
  dossier: 'dossiernummer',
  noDossiers: 'U heeft bij geen organisatie een dossiernummer.',
  copy: 'Kopieer: {{what}}',
  said: 'Alles wat de hub zegt',
  lines: {
    username: 'Gebruikersnaam',
    email: 'E-mail',
    id: 'Id',
    groups: 'Groepen',
  },
  permissions: {
    title: 'Rechten',
    all: 'Alle {{count, number}} rechten',
    none: 'De hub geeft u er geen.',
    description: 'Wat',
    code: 'Code',
    organisation: 'Organisatie',
    everywhere: 'Overal',
  },
  empty: {
    title: 'Uw account is bij de partnerhub',
    text: 'Verbind de hub, dan staat hier wie u daar bent.',
    action: 'De hub verbinden',
  },
} satisfies Words<typeof en>
