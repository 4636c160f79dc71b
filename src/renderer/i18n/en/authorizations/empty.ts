export default {
  empty: {
    connection: {
      title: 'Authorizations come from their own system',
      text: 'Once it is connected, every log-in that a customer handed over is here: what it waits for, who must act, and which accounts can be activated.',
      action: 'Connect it',
    },
    never: {
      title: 'No authorizations yet',
      text: 'A customer hands over the log-in of a utility’s site. Its accounts are looked up, and you activate those whose bills you want.',
      action: 'Hand over a log-in',
      formLink: 'Send a form link',
    },
    looking: { title: 'Authorizations are on their way', text: 'They are being fetched for the first time.' },
    offline: {
      title: 'Nothing is kept here yet',
      text: 'You are offline, and authorizations have not been fetched on this computer before.',
    },
    found: {
      title: 'No authorization fits',
      text: 'Search looks at user name, site, account number, utility, nickname and note. Accents and capitals do not matter.',
      action: 'Clear filters',
    },
    view: {
      all: {
        title: 'Everything is archived',
        text: 'Archived authorizations are found with the filter “Archived”.',
      },
      needsAction: {
        title: 'Nobody has to do anything',
        text: 'A log-in that is refused, locked or asks for more than a password appears here, with who must act and what to do.',
      },
      waiting: {
        title: 'Nothing is waiting',
        text: 'New log-ins wait here while the utility’s accounts are looked up.',
      },
      ready: {
        title: 'Nothing to activate',
        text: 'When the accounts behind a log-in are known, it appears here until they are activated.',
      },
      active: {
        title: 'Nothing is active yet',
        text: 'Authorizations whose accounts are activated stand here.',
      },
      duplicates: {
        title: 'No duplicates',
        text: 'The same user name at the same site, handed over more than once, would stand here.',
      },
      action: 'Show all',
    },
  },
} as const
