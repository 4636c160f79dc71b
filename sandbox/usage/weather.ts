import { mix } from '../random.ts'

/** Where the weather and the market price are the same: the Swedish price areas, and the Netherlands. */
export type Zone = 'SE1' | 'SE2' | 'SE3' | 'SE4' | 'NL'

const climates: Record<Zone, { number: number; mean: number; swing: number; latitude: number }> = {
  SE1: { number: 1, mean: 2.5, swing: 13, latitude: 65.6 },
  SE2: { number: 2, mean: 4, swing: 12, latitude: 63.2 },
  SE3: { number: 3, mean: 7.5, swing: 10.5, latitude: 59.3 },
  SE4: { number: 4, mean: 8.8, swing: 9, latitude: 55.6 },
  NL: { number: 5, mean: 10.8, swing: 7.6, latitude: 52.1 },
}
export const zoneNumber = (zone: Zone) => climates[zone].number

/** Part of the year gone by, from 0 to 1. */
const season = (day: number) => (day % 365.2425) / 365.2425

/** Outside, in °C, in a local hour. */
export function temperature(seed: number, zone: Zone, day: number, hour: number): number {
  const { number, mean, swing } = climates[zone]
  const yearly = -swing * Math.cos(2 * Math.PI * (season(day) - 0.06))
  const daily = 2.8 * Math.cos((2 * Math.PI * (hour - 15)) / 24)
  return mean + yearly + daily + 9 * (spell(seed, 20 + number, day + hour / 24, 4) - 0.5)
}

/** How much sun reaches a panel, from 0 to 1, in a local hour (with a fraction). */
export function sunshine(seed: number, zone: Zone, day: number, hour: number): number {
  const { number, latitude } = climates[zone]
  const radians = (degrees: number) => (degrees * Math.PI) / 180
  const declination = radians(-23.44) * Math.cos(2 * Math.PI * (season(day) + 0.027))
  const noon = radians((hour - 12.7) * 15)
  const height =
    Math.sin(radians(latitude)) * Math.sin(declination) +
    Math.cos(radians(latitude)) * Math.cos(declination) * Math.cos(noon)
  return Math.max(0, height) * (0.15 + 0.85 * spell(seed, 30 + number, day + hour / 24, 0.7))
}

/** A number from 0 to 1 that wanders slowly: a new one every `length` days, and between them a line. */
export function spell(seed: number, what: number, time: number, length: number): number {
  const at = Math.floor(time / length)
  const part = time / length - at
  const value = (n: number) => mix(seed, what, n) / 4294967296
  return value(at) * (1 - part) + value(at + 1) * part
}
