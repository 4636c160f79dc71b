import type { Random } from '../random.ts'
import type { Service } from './location.ts'
import type { Price } from './product.ts'

const winter = [11, 12, 1, 2, 3]
const summer = [4, 5, 6, 7, 8, 9, 10]
const daytime = Array.from({ length: 16 }, (_, i) => i + 6)

/** A product of a service: its name and prices, yet without the days they are valid. */
export function pricesOf(random: Random, service: Service): { name: string; prices: Price[] } {
  // The Dutch pay in EUR, of which there go about eleven SEK in one.
  const inCurrency = service.zone === 'NL' ? 1 / 11 : 1
  /** Within a tenth of a usual value in SEK; three or four decimals remain. */
  const about = (usual: number) => {
    const exact = usual * inCurrency * (0.9 + 0.2 * random.next())
    return Number(exact.toPrecision(3))
  }
  const monthly = (usual: number): Price => ({ value: about(usual), type: 'month', name: 'Monthly fee' })
  const perKwh = (usual: number, name: string, limits: Partial<Price> = {}): Price => ({
    value: about(usual),
    type: 'kWh',
    name,
    ...limits,
  })
  switch (service.type) {
    case 'consumption_trade':
      if (random.chance(0.55)) {
        return {
          name: 'Hourly price',
          prices: [
            { value: about(0.045), type: 'spotkWh', name: 'Hourly market price', note: 'With our mark-up' },
            monthly(49),
          ],
        }
      }
      return random.chance(0.5)
        ? {
            name: 'Fixed price',
            prices: [
              perKwh(1.29, 'Winter', { validMonths: winter }),
              perKwh(0.89, 'Summer', { validMonths: summer }),
              monthly(39),
            ],
          }
        : {
            name: 'Mixed price',
            prices: [
              perKwh(1.05, 'Fixed half', { validFraction: 0.5 }),
              { value: about(0.06), type: 'spotkWh', name: 'Market half', validFraction: 0.5 },
              monthly(45),
            ],
          }
    case 'consumption_grid':
      return {
        name: 'Grid 20 A',
        prices: [
          perKwh(0.255, 'Transfer'),
          perKwh(0.41, 'High load', { validHours: daytime, validMonths: winter, validPart: 'weekday' }),
          perKwh(0.549, 'Energy tax', { validThreshold: { min: 0, max: 10_000, resolution: 'year' } }),
          {
            value: about(47.5),
            type: 'kW',
            name: 'Power',
            note: 'Mean of the three highest hours of a month',
          },
          monthly(345),
        ],
      }
    case 'production_trade':
      return {
        name: 'Sold surplus',
        prices: [{ value: about(0.02), type: 'spotkWh', name: 'Sold at market price' }, monthly(15)],
      }
    case 'district_heating':
      return {
        name: 'Heat',
        prices: [
          perKwh(0.71, 'Winter', { validMonths: winter }),
          perKwh(0.33, 'Summer', { validMonths: summer }),
          monthly(410),
        ],
      }
    case 'gas':
      return {
        name: 'Gas for a year',
        prices: [{ value: about(13.6), type: 'm3', name: 'Gas' }, monthly(77)],
      }
    case 'water':
      return {
        name: 'Water and sewage',
        prices: [
          { value: about(14.2), type: 'm3', name: 'Water' },
          { value: about(19.8), type: 'm3', name: 'Sewage', validFraction: 0.9 },
        ],
      }
    case 'waste':
      return {
        name: 'Bin of 190 litres',
        prices: [{ value: about(2.85), type: 'kg', name: 'By weight' }, monthly(89)],
      }
    case 'charge_point':
      return {
        name: 'Charging',
        prices: [
          perKwh(2.4, 'Weekdays', { validPart: 'weekday' }),
          perKwh(1.9, 'Weekends', { validPart: 'weekend' }),
        ],
      }
    default:
      return { name: 'Fibre', prices: [monthly(399)] }
  }
}
