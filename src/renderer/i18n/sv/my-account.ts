import type en from '../en/my-account'
import type { Words } from '../words'

export default {
  title: 'Mitt konto',
  at: 'Hos {{system}}',
  account: 'Konto',
  dossiers: 'Ärenden',
  dossier: 'ärendenummer',
  noDossiers: 'Du har inget ärendenummer hos någon organisation.',
  copy: 'Kopiera: {{what}}',
  said: 'Allt som hubben säger',
  lines: {
    username: 'Användarnamn',
    email: 'E-post',
    id: 'Id',
    groups: 'Grupper',
  },
  permissions: {
    title: 'Behörigheter',
    all: 'Alla {{count, number}} behörigheter',
    none: 'Hubben ger dig inga.',
    description: 'Vad',
    code: 'Kod',
    organisation: 'Organisation',
    everywhere: 'Överallt',
  },
  empty: {
    title: 'Ditt konto finns hos partnerhubben',
    text: 'Anslut den, så visas vem du är där.',
    action: 'Anslut hubben',
  },
} satisfies Words<typeof en>
