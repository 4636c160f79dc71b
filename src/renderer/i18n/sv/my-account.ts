import type en from '../en/my-account'
import type { Words } from '../words'

export default {
  title: 'Mitt konto',
  at: 'Hos {{system}}',
  account: 'Konto',
  dossiers: 'Dossierer',
  dossier: 'dossiernummer',
  noDossiers: 'Du har inget dossiernummer hos någon organisation.',
  copy: 'Kopiera: {{what}}',
  said: 'Allt som navet säger',
  lines: {
    username: 'Användarnamn',
    email: 'E-post',
    id: 'Id',
    groups: 'Grupper',
  },
  permissions: {
    title: 'Behörigheter',
    all: 'Alla {{count, number}} behörigheter',
    none: 'Navet ger dig inga.',
    description: 'Vad',
    code: 'Kod',
    organisation: 'Organisation',
    everywhere: 'Överallt',
  },
  empty: {
    title: 'Ditt konto finns hos partnernavet',
    text: 'Anslut det, så visas vem du är där.',
    action: 'Anslut navet',
  },
} satisfies Words<typeof en>
