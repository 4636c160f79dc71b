import type { Resolution } from '@shared/usage'
import { Temporal } from 'temporal-polyfill'
import { startOfDayMs } from './local-instant'

/** Local days; `to` is not included. */
export interface Extent {
  from: string
  to: string
  resolution: Resolution
}

const steps = { hour: 60 * 60 * 1000, '15min': 15 * 60 * 1000 } as const

/**
 * When the intervals of a period begin (ms since 1970), and when the last one ends. Local days have 23, 24 or 25 hours. The
 * first is the one that `from` lies in.
 */
export function intervalsOf({ from, to, resolution }: Extent): {
  starts: Float64Array<ArrayBuffer>
  end: number
} {
  const edges = edgesOf(from, to, resolution)
  const end = edges.at(-1) ?? Number.NaN
  if (resolution !== 'hour' && resolution !== '15min')
    return { starts: Float64Array.from(edges.slice(0, -1)), end }
  const step = steps[resolution]
  const first = edges[0] ?? end
  return {
    starts: Float64Array.from({ length: (end - first) / step }, (_, index) => first + index * step),
    end,
  }
}

/** Where an instant lies among ascending `starts`; -1 when it is outside. */
export function intervalAt(
  { starts, end }: { starts: Float64Array<ArrayBuffer>; end: number },
  instant: number,
): number {
  if (!(instant < end)) return -1
  let low = 0
  let high = starts.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((starts[middle] ?? end) <= instant) low = middle + 1
    else high = middle
  }
  return low - 1
}

/** Beginnings of the coarse intervals, and the end of the last. */
function edgesOf(from: string, to: string, resolution: Resolution): number[] {
  const first = beginOf(Temporal.PlainDate.from(from), resolution)
  if (resolution === 'hour' || resolution === '15min') return [startOfDayMs(from), startOfDayMs(to)]
  const edges: number[] = []
  for (let count = 0; ; count += 1) {
    const day = first.add({ [`${resolution}s`]: count }).toString()
    edges.push(startOfDayMs(day))
    if (day >= to) return edges
  }
}

function beginOf(day: Temporal.PlainDate, resolution: Resolution): Temporal.PlainDate {
  if (resolution === 'year') return day.with({ month: 1, day: 1 })
  return resolution === 'month' ? day.with({ day: 1 }) : day
}
