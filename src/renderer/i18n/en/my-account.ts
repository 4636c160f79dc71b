export default {
  title: 'My account',
  at: 'At {{system}}',
  account: 'Account',
  dossiers: 'Dossiers',
  dossier: 'dossier number',
  noDossiers: 'You have no dossier number at an organisation.',
  copy: 'Copy: {{what}}',
  said: 'Everything the hub says',
  lines: {
    username: 'User name',
    email: 'E-mail',
    id: 'Id',
    groups: 'Groups',
  },
  permissions: {
    title: 'Permissions',
    none: 'The hub gives you none.',
    description: 'What',
    code: 'Code',
    organisation: 'Organisation',
    everywhere: 'Everywhere',
  },
  empty: {
    title: 'Your account is at the partner hub',
    text: 'Connect it, and who you are there appears here.',
    action: 'Connect the hub',
  },
} as const
