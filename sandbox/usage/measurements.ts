import type { Kind, Service } from '../locations/location.ts'
import { mix } from '../random.ts'
import { type MeterDay, meterDay } from './meter.ts'
import type { Interval } from './resolution.ts'
import { hourOf, quartersOf } from './resolution.ts'
import { temperature } from './weather.ts'

/** One interval, its beginning in UTC. What a meter did not give is not there. */
export interface Measurement {
  readonly date: string
  kWh?: number
  m3?: number
  kg?: number
  /** The highest quarter, in W. */
  peakWatt?: number
  cost?: number
  temperature?: number
  degreeDays?: number
}

export const units: Record<Kind, 'kWh' | 'm3' | 'kg'> = {
  electricity: 'kWh',
  solar: 'kWh',
  heating: 'kWh',
  gas: 'm3',
  water: 'm3',
  waste: 'kg',
  none: 'kWh',
}

/** What a service measured in each interval; some organisations leave out those without a value. */
export function measurements(seed: number, service: Service, spans: Iterable<Interval>): Measurement[] {
  const read = dayReader(seed, service)
  const peaks = service.tellsPeaks ? (day: number, at: number) => peak(seed, service, day, at) : undefined
  const leavesOut = service.meter % 2 === 0
  const list: Measurement[] = []
  for (const span of spans) {
    const one: Measurement = { date: new Date(span.start).toISOString() }
    let sum = 0
    let highest = 0
    let counted = 0
    for (let day = span.day; day < span.until; day++) {
      const values = read(day)
      for (let at = span.first; at < Math.min(span.last, values.length); at++) {
        const value = values[at] ?? -1
        if (value < 0) continue
        counted++
        sum += value
        if (peaks) highest = Math.max(highest, Math.round(value * 4 * peaks(day, at)))
      }
    }
    if (counted > 0) one[units[service.kind]] = sum / 1000
    // Peaks are told of hours and quarters only.
    if (counted > 0 && peaks && span.last - span.first <= 4) one.peakWatt = highest
    if (service.comparison) one[service.comparison] = compared(seed, service, span)
    if (counted > 0 || !leavesOut) list.push(one)
  }
  return list
}

/** Reads the meter's days; the one that was read last is at hand. */
export function dayReader(seed: number, service: Service): (day: number) => MeterDay {
  let latest = Number.NaN
  let values: MeterDay = new Int32Array()
  return (day) => {
    if (day !== latest) values = meterDay(seed, service, day)
    latest = day
    return values
  }
}

/** How far the highest moment of a quarter is above its mean. */
function peak(seed: number, service: Service, day: number, at: number): number {
  return 1 + (0.6 * mix(seed, 54, service.meter, day, at)) / 4294967296
}

/** The mean temperature, or the sum of degree days: by how much each hour was colder than 17 °C, in days. */
function compared(seed: number, { zone, comparison }: Service, span: Interval): number {
  let warmth = 0
  let cold = 0
  let quarters = 0
  for (let day = span.day; day < span.until; day++) {
    const length = quartersOf(day)
    for (let at = span.first; at < Math.min(span.last, length); ) {
      const next = Math.min(at - (at % 4) + 4, span.last)
      const degrees = temperature(seed, zone, day, hourOf(at, length))
      warmth += degrees * (next - at)
      cold += Math.max(0, 17 - degrees) * (next - at)
      quarters += next - at
      at = next
    }
  }
  return comparison === 'temperature'
    ? Math.round((10 * warmth) / quarters) / 10
    : Math.round((1000 * cold) / 96) / 1000
}
