import { mix } from '../random.ts'
import { inOrder, rounded, type Tariff, wholeDay } from './tariff.ts'
import { dayOf, instantOf } from './zone.ts'

/** What a kWh costs over some time; instants in milliseconds since 1970. */
export interface Rate {
  from: number
  to: number
  cost: number
  /** Below 1: an estimate. */
  confidence: number
}

/** The local hour of the day at which the market tells tomorrow's prices. */
export const marketTells = 14
const hour = 3600

/** The rates of a local day, in its order. The market's of tomorrow and later are not known before the afternoon: none, or estimates. */
export function ratesOfDay(
  { terms }: Pick<Tariff, 'terms'>,
  { zone, day, now, estimates }: { zone: string; day: string; now: number; estimates: boolean },
): Rate[] {
  const at = (seconds: number) =>
    seconds === wholeDay
      ? instantOf(zone, dayOf(zone, instantOf(zone, day, 0), 1), 0)
      : instantOf(zone, day, seconds)
  if (terms.structure === 'FIXED') return [{ from: at(0), to: at(wholeDay), cost: terms.cost, confidence: 1 }]
  if (terms.structure === 'TIME_OF_DAY')
    return (
      inOrder(terms.hours)
        .map(({ from, to, hours }) => ({ from: at(from), to: at(to), cost: hours.cost, confidence: 1 }))
        // In spring an hour of the night is not there.
        .filter(({ from, to }) => from < to)
    )
  const isKnown = day <= dayOf(zone, now) || (day === dayOf(zone, now, 1) && hourOf(zone, now) >= marketTells)
  if (!isKnown && !estimates) return []
  const { fixed, percentage } = terms.surcharge
  const rates: Rate[] = []
  // By instants and not by the clock: a day may have 23 or 25 of them.
  for (let from = at(0); from < at(wholeDay); from += hour * 1000) {
    const cost = rounded((spotPrice(terms.region, from) + fixed) * (1 + percentage / 100))
    // What is told of the market is certain; a provider's own price may still change this evening.
    const isEstimate = !isKnown || (terms.structure === 'DYNAMIC' && from > now)
    rates.push({ from, to: from + hour * 1000, cost, confidence: isEstimate ? 0.75 : 1 })
  }
  return rates
}

/** Rates from one instant to another, cut off there. */
export function ratesBetween(
  tariff: Pick<Tariff, 'terms'>,
  { zone, start, end, now }: { zone: string; start: number; end: number; now: number },
): Rate[] {
  const rates: Rate[] = []
  for (
    let day = dayOf(zone, start);
    instantOf(zone, day, 0) < end;
    day = dayOf(zone, instantOf(zone, day, 0), 1)
  )
    rates.push(...ratesOfDay(tariff, { zone, day, now, estimates: true }))
  return rates
    .filter(({ from, to }) => to > start && from < end)
    .map((rate) => ({ ...rate, from: Math.max(rate.from, start), to: Math.min(rate.to, end) }))
}

const hourOf = (zone: string, at: number) =>
  Math.floor((at - instantOf(zone, dayOf(zone, at), 0)) / (hour * 1000))

/** Of a region in an hour: dear in the evening, now and then below nothing. Always the same. */
function spotPrice(region: string, at: number): number {
  const place = [...region].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 7)
  const number = Math.floor(at / 3_600_000)
  const wave = Math.sin(((number % 24) / 24) * 2 * Math.PI - 2) * 0.06
  return (
    (0.06 + wave + ((mix(place, number) % 10_000) / 10_000 - 0.5) * 0.05) * (region.startsWith('SE') ? 8 : 1)
  )
}
