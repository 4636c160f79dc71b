import type { Service } from '../locations/location.ts'
import { mix } from '../random.ts'
import { hourOf, quartersOf } from './resolution.ts'
import { sunshine, temperature } from './weather.ts'

/** A local day of a meter, per quarter: whole Wh, litres or grams, and -1 where it gave nothing. */
export type MeterDay = Int32Array<ArrayBuffer>

const home = [
  45, 40, 38, 38, 42, 60, 105, 130, 110, 90, 85, 88, 95, 90, 85, 95, 120, 165, 180, 170, 150, 125, 90, 62,
]
const firm = [
  35, 34, 34, 35, 40, 60, 110, 170, 200, 210, 205, 190, 180, 200, 205, 195, 160, 110, 75, 60, 50, 45, 40, 38,
]

/** What a meter measured on a local day, made from the seed. */
export function meterDay(seed: number, service: Service, day: number): MeterDay {
  const quarters = quartersOf(day)
  const values = new Int32Array(quarters)
  for (let at = 0; at < quarters; at++) {
    // What the meter is asked in one quarter of a usual year.
    const usual = (service.yearly * 1000) / 35_064
    const noise = 0.6 + (0.8 * mix(seed, 51, service.meter, day, at)) / 4294967296
    values[at] = Math.round(usual * noise * share(seed, service, day, at, hourOf(at, quarters)))
  }
  if (service.kind !== 'waste') lose(values, mix(seed, 52, service.meter, day))
  return values
}

/** How much of the usual quarter this one is. */
function share(seed: number, service: Service, day: number, at: number, hour: number): number {
  const { kind, zone, business } = service
  // 1 January 1970 was a Thursday.
  const weekend = (day + 3) % 7 > 4
  const rhythm = ((business ? firm : home)[hour] ?? 100) / 100
  const lively = business && weekend ? 0.4 : !business && weekend ? 1.1 * rhythm : rhythm
  const heating = () => Math.max(0, 17 - temperature(seed, zone, day, hour)) / 9
  switch (kind) {
    case 'electricity':
      return 0.7 * lively + 0.3 * heating()
    case 'solar':
      return 11 * sunshine(seed, zone, day, hour + (at % 4) / 4)
    case 'heating':
      return 0.15 * lively + 0.85 * heating()
    case 'gas':
      return 0.2 * lively + 0.8 * heating()
    case 'water':
      // A tap is either open or not.
      return mix(seed, 53, service.meter, day, at) % 3 === 0 ? 3 * lively : 0
    case 'waste':
      // Emptied at eight in the morning, every other week.
      return (day + service.meter) % 14 === 0 && hour === 8 && at % 4 === 0 ? 14 * 96 : 0
    case 'none':
      return 0
  }
}

/** Now and then a meter loses some hours, and seldom a whole day. */
function lose(values: Int32Array, chance: number): void {
  if (chance % 397 === 0) values.fill(-1)
  else if (chance % 61 === 0) {
    const first = 4 * ((chance >>> 8) % 19)
    values.fill(-1, first, first + 4 * (1 + ((chance >>> 16) % 4)))
  }
}
