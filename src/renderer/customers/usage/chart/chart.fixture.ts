import type { Cost, Resolution, Usage } from '@shared/usage'
import { clockOf, wallOf } from './clock'
import { endsOf } from './intervals'

const stockholm = 'Europe/Stockholm'

/** For tests: where the intervals of a period begin, in Europe/Stockholm. */
export function startsOf(from: string, to: string, resolution: Resolution): Float64Array<ArrayBuffer> {
  const clock = clockOf(stockholm, from, to)
  const end = clock.instant(wallOf(to))
  const starts: number[] = []
  for (let at = clock.instant(wallOf(from)); at < end; ) {
    starts.push(at)
    at = endsOf(Float64Array.of(at), resolution, clock)[0] ?? end
  }
  return Float64Array.from(starts)
}

/** For tests: what a home with a heat pump uses, the same every time it is asked. `of` gives another value, NaN for none. */
export function usageOf(
  [from, to, resolution]: [from: string, to: string, resolution: Resolution],
  of: (start: number, at: number, usual: number) => number = (_start, _at, usual) => usual,
): Usage {
  const starts = startsOf(from, to, resolution)
  const hours = { year: 8766, month: 730, day: 24, hour: 1, '15min': 0.25 }[resolution]
  const values = starts.map((start, at) => of(start, at, hours * load(start, at, hours)))
  return {
    resolution,
    from,
    to,
    zone: stockholm,
    starts,
    series: [{ key: 'kWh', unit: 'kWh', values }],
    comparisons: [
      { key: 'temperature', unit: '°C', values: starts.map((start) => temperature(start, hours)) },
    ],
  }
}

/** For tests: what that use costs, in öre. Parts: energy, grid, tax; what the roof gives back is negative. */
export function costOf(days: [from: string, to: string, resolution: Resolution]): Cost {
  const { series, ...extent } = usageOf(days)
  const used = series[0]?.values ?? new Float64Array()
  const energy = used.map((kWh, at) => kWh * (70 + 30 * Math.sin(at / 3)))
  const grid = used.map((kWh) => kWh * 32)
  const tax = used.map((kWh) => kWh * 54)
  const roof = extent.starts.map((start, at) => -Math.max(0, sun(start) * (used[at] ?? 0) * 60))
  const total = energy.map((one, at) => one + (grid[at] ?? 0) + (tax[at] ?? 0) + (roof[at] ?? 0))
  const { comparisons: _comparisons, ...period } = extent
  return {
    ...period,
    currency: 'SEK',
    total,
    exclVat: total.map((one) => one / 1.25),
    parts: [
      { name: 'Spot price', type: 'energy', values: energy },
      { name: 'Grid fee', type: 'grid', values: grid },
      { name: 'Energy tax', type: 'tax', values: tax },
      { name: 'Solar', type: 'production', values: roof },
    ],
  }
}

const yearLength = 365.25 * 86_400_000
const phase = (start: number, length: number) => (2 * Math.PI * (start % length)) / length
const noise = (at: number) => Math.abs(Math.sin(at * 12.9898) * 43758.5453) % 1
const sun = (start: number) => 0.9 - 0.7 * Math.cos(phase(start, yearLength))

function temperature(start: number, hours: number) {
  const daily = hours <= 1 ? -3 * Math.cos(phase(start - 4e7, 86_400_000)) : 0
  return (
    7 -
    11 * Math.cos(phase(start - 1.7e9, yearLength)) +
    daily +
    4 * Math.sin(start / 2.9e8) +
    noise(start / 1e7)
  )
}

function load(start: number, at: number, hours: number) {
  const cold = Math.max(0, 16 - temperature(start, hours)) * 0.09
  const daily = hours <= 1 ? 0.35 * Math.exp(-(evening(start) ** 2) / 6) : 0
  return 0.25 + cold + daily + 0.5 * noise(at + start / 9e8) ** 3
}

const evening = (start: number) => ((start / 3_600_000) % 24) - 17
