export default {
  title: 'Permissions',
  search: 'Search permissions',
  back: 'My account',
  close: 'Close',
  copy: 'Copy the code',
  at: 'At {{system}}',
  said: 'Everything the hub says',
  everywhere: 'Everywhere',
  noRole: 'No role',
  columns: {
    description: 'What',
    role: 'Makes you here',
    organisation: 'Organisation',
    code: 'Code',
    system: 'Hub',
  },
  why: {
    none: 'This console does nothing with it; the hub itself does.',
    role: 'The hub gives you this role, and with it what it allows here.',
    roles: 'Who may do what',
  },
  empty: {
    noHub: {
      title: 'Permissions come from the partner hub',
      text: 'Connect it, and what it lets you do appears here.',
    },
    none: {
      title: 'No permissions',
      text: 'The hub says of nothing that you may do it.',
    },
    nothingFound: {
      title: 'No permission fits',
      text: 'Fewer words find more.',
      action: 'Clear',
    },
  },
} as const
