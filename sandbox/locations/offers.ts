import type { Offer } from './make-service.ts'

const electricity = {
  kind: 'electricity',
  yearly: [1_800, 21_000],
  finest: ['15min', '15min', 'hour', 'hour', 'day'],
} as const

/** What the energy companies here deliver. Their words for it are open: nobody may know `fibre` or `charge_point`. */
export const offers = {
  trade: { ...electricity, type: 'consumption_trade', name: 'Electricity' },
  grid: { ...electricity, type: 'consumption_grid', name: 'Grid' },
  solar: {
    type: 'production_trade',
    kind: 'solar',
    name: 'Solar power',
    yearly: [2_500, 11_000],
    finest: ['15min', 'hour'],
  },
  heating: {
    type: 'district_heating',
    kind: 'heating',
    name: 'District heating',
    yearly: [6_000, 24_000],
    finest: ['hour', 'day', 'month'],
  },
  gas: { type: 'gas', kind: 'gas', name: 'Gas', yearly: [500, 2_400], finest: ['hour', 'hour', 'day'] },
  water: { type: 'water', kind: 'water', name: 'Water', yearly: [40, 190], finest: ['hour', 'day', 'year'] },
  waste: {
    type: 'waste',
    kind: 'waste',
    name: 'Household waste',
    yearly: [120, 480],
    finest: ['month', 'day'],
  },
  fibre: { type: 'fibre', kind: 'none', name: 'Fibre 500/500', yearly: [0, 0], finest: ['month'] },
  chargePoint: {
    type: 'charge_point',
    kind: 'electricity',
    name: 'Charge point',
    yearly: [900, 4_000],
    finest: ['15min'],
  },
} as const satisfies Record<string, Offer>
