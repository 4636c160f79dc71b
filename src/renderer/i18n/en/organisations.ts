export default {
  title: 'Organisations',
  search: 'Search organisations',
  close: 'Close',
  copy: 'Copy the number',
  contracts: 'Contracts',
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
