export default {
  title: 'Organisations',
  search: 'Search organisations',
  close: 'Close',
  copy: 'Copy the number',
  contracts: {
    title: 'Contracts',
    all: 'All {{count, number}}',
    none: 'No contract of it is known here.',
  },
  said: 'Everything the hub says',
  columns: {
    name: 'Name',
    number: 'Number',
    type: 'Kind',
    street: 'Street',
    city: 'Place',
    country: 'Country',
  },
  empty: {
    noHub: {
      title: 'Organisations come from the partner hub',
      text: 'Connect it, and the organisations that you belong to appear here.',
    },
    none: {
      title: 'No organisations',
      text: 'The hub says of no organisation that you belong to it.',
    },
    nothingFound: {
      title: 'No organisation fits',
      text: 'Fewer words find more.',
      action: 'Clear',
    },
  },
} as const
