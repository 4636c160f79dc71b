export default {
  list: {
    for: 'Customer',
    stands: 'Where it stands',
    provider: 'Supplier',
    state: 'State',
    mode: 'Mode',
    moved: 'Last answer',
    nobody: 'Without a name',
    begun: 'Begun',
    search: 'Search customer or supplier',
    chip: 'State: {{state}}',
  },
  empty: {
    nothingFound: 'No conversation fits',
    nothingFoundText: 'None has this customer, supplier or state.',
    showAll: 'Show all',
    title: 'No conversations yet',
    text: 'Here stand the tariffs that you connect while you talk to a customer: where each stands, so that you can go on with it at any time. Begin from a customer or a contact, and their address is filled in.',
    connectionTitle: 'Tariffs are not connected',
    connectionText: 'To find and connect a customer’s tariff, connect Tariff connect first.',
    connect: 'Connect it',
  },
} as const
