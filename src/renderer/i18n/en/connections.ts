export default {
  title: 'Connections',
  kinds: {
    hub: { name: 'Partner hub', brings: 'Contacts, customer accounts and who may do what.' },
    'data-layer': { name: 'Data layer', brings: 'Customers, locations, invoices and their PDFs.' },
    authorizations: { name: 'Authorizations', brings: 'Utility log-ins that customers have handed over.' },
    connect: { name: 'Tariff connect', brings: 'Finding and connecting a customer’s tariff.' },
  },
} as const
