import { mix } from '../random.ts'
import { spell, type Zone, zoneNumber } from './weather.ts'

const usual: Record<Zone, number> = { SE1: 2600, SE2: 2900, SE3: 5500, SE4: 7600, NL: 850 }
const byHour = [
  70, 66, 63, 62, 65, 78, 102, 128, 134, 118, 106, 98, 92, 88, 88, 94, 108, 130, 142, 132, 112, 96, 84, 75,
]

/** The market price of a local hour in ten-thousandths of SEK or EUR per kWh. On some afternoons it is negative. */
export function spotPrice(seed: number, zone: Zone, day: number, hour: number): number {
  const number = zoneNumber(zone)
  if (hour >= 12 && hour < 16 && mix(seed, 22, number, day) % 29 === 0) return -Math.round(usual[zone] / 20)
  const week = 0.35 + 1.3 * spell(seed, 40 + number, day, 3)
  return Math.round((usual[zone] * week * (byHour[hour] ?? 100)) / 100)
}
