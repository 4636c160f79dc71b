import { dayName, dayNumber, dayStart } from '../calendar.ts'
import type { Service } from '../locations/location.ts'
import type { Price } from '../locations/product.ts'
import type { MeterDay } from './meter.ts'
import { hourOf, nextAfter, quarter, quartersOf } from './resolution.ts'

type Charges = Int32Array<ArrayBuffer>
type Read = (day: number) => MeterDay
/** Ten-thousandths of SEK or EUR per kWh. */
type Spot = (day: number, hour: number) => number

/** How many quarters a usual interval has: a threshold is spread evenly over them. */
const perInterval: Record<string, number> = { '15min': 1, hour: 4, day: 96, month: 2922, year: 35_064 }

/** What one price makes of a local day, per quarter, in whole ten-thousandths of SEK or EUR: so sums are exact. */
export function chargeDay(service: Service, price: Price, read: Read, spot: Spot): (day: number) => Charges {
  let latest = Number.NaN
  let amounts: Charges = new Int32Array()
  const make = price.type === 'month' ? fee(price) : usage(service, price, read, spot)
  return (day) => {
    if (day !== latest) amounts = isValidOn(price, day) && make ? make(day) : new Int32Array()
    latest = day
    return amounts
  }
}

/** A monthly fee, spread over the quarters of its month so that they add up to it. */
function fee({ value }: Price): (day: number) => Charges {
  return (day) => {
    const name = dayName(day)
    const first = dayNumber(`${name.slice(0, 7)}-01`) ?? day
    const whole = (dayStart(nextAfter('month', day)) - dayStart(first)) / quarter
    const before = (dayStart(day) - dayStart(first)) / quarter
    const upTo = (count: number) => Math.round((value * 10_000 * count) / whole)
    return Int32Array.from({ length: quartersOf(day) }, (_, at) => upTo(before + at + 1) - upTo(before + at))
  }
}

/** A price per unit used; undefined when it is of a type that nobody knows. What is produced earns. */
function usage(
  service: Service,
  price: Price,
  read: Read,
  spot: Spot,
): ((day: number) => Charges) | undefined {
  const { type, value, validHours, validThreshold, validFraction = 1 } = price
  if (!['kWh', 'spotkWh', 'm3', 'kg'].includes(type)) return undefined
  const sign = service.kind === 'solar' ? -1 : 1
  const spread = 1000 / (perInterval[validThreshold?.resolution ?? ''] ?? 1)
  const low = (validThreshold?.min ?? 0) * spread
  const high = (validThreshold?.max ?? Number.POSITIVE_INFINITY) * spread
  return (day) => {
    const used = read(day)
    return Int32Array.from(used, (amount, at) => {
      const hour = hourOf(at, used.length)
      if (validHours && !validHours.includes(hour)) return 0
      const counted = Math.max(0, Math.min(amount, high) - low) * validFraction
      const perUnit = value * 10_000 + (type === 'spotkWh' ? spot(day, hour) : 0)
      return Math.round((sign * counted * perUnit) / 1000)
    })
  }
}

function isValidOn({ validFrom, validTo, validMonths, validPart }: Price, day: number): boolean {
  const name = dayName(day)
  if (validFrom !== undefined && name < validFrom) return false
  if (validTo && name >= validTo) return false
  if (validMonths && !validMonths.includes(Number(name.slice(5, 7)))) return false
  // 1 January 1970 was a Thursday.
  return !validPart || (validPart === 'weekend') === (day + 3) % 7 > 4
}
