/** The energy companies that share the hub. */
export const organizations = [
  {
    id: '101',
    name: 'Polderstroom Energie',
    type: 'energy-supplier',
    address: { street: 'Gemaalkade 12', postalCode: '3511 AA', city: 'Utrecht', country: 'NL' },
  },
  {
    id: '102',
    name: 'Norrsken Energi',
    type: 'energy-supplier',
    address: { street: 'Strömgatan 4', postalCode: '972 31', city: 'Luleå', country: 'SE' },
  },
  {
    id: '103',
    name: 'Waterkant Warmte',
    type: 'heat-supplier',
    address: { street: 'Stoomlaan 1', postalCode: '3011 XB', city: 'Rotterdam', country: 'NL' },
  },
]
