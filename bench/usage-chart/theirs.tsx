import type { Usage } from '@shared/usage'
import { useMemo, useState } from 'react'
import { flushSync } from 'react-dom'
import { Area, CartesianGrid, ComposedChart, Line, XAxis, YAxis } from 'recharts'

type Domain = [start: number, end: number]
let look: (change: (domain: Domain) => Domain) => void = () => undefined

/**
 * The same in Recharts: the year as an area, the year before and the temperature as lines, nothing animated. Its axis is of
 * plain numbers: with `scale="time"` or categories it takes several times as long.
 */
export const Theirs = {
  Chart({ usage, before }: { usage: Usage; before: Usage }) {
    const points = useMemo(
      () =>
        Array.from(usage.starts, (start, at) => ({
          start,
          now: usage.series[0]?.values[at],
          before: before.series[0]?.values[at],
          line: usage.comparisons[0]?.values[at],
        })),
      [usage, before],
    )
    const [domain, setDomain] = useState<Domain>([points[0]?.start ?? 0, points.at(-1)?.start ?? 1])
    look = (change) => flushSync(() => setDomain(change))
    const still = { dot: false, isAnimationActive: false }
    return (
      <ComposedChart width={1128} height={584} data={points}>
        <CartesianGrid vertical={false} />
        <XAxis dataKey="start" type="number" domain={domain} allowDataOverflow />
        <YAxis yAxisId="left" />
        <YAxis yAxisId="right" orientation="right" />
        <Area yAxisId="left" dataKey="now" {...still} fill="#197789" stroke="none" />
        <Line yAxisId="left" dataKey="before" {...still} stroke="#888" />
        <Line yAxisId="right" dataKey="line" {...still} stroke="#c05a1c" />
      </ComposedChart>
    )
  },
  isDrawn: () => document.querySelectorAll('path.recharts-curve').length >= 3,
  closer: () => look(([start, end]) => [start + ((end - start) * 3) / 8, end - ((end - start) * 3) / 8]),
  move: (pixels: number) =>
    look(([start, end]) => {
      const by = ((end - start) * pixels) / 1000
      return [start + by, end + by]
    }),
}
