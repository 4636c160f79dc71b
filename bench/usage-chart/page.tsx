import '../../src/renderer/app/without-eval.ts'
import '../../src/renderer/app/global.css'
import { MantineProvider } from '@mantine/core'
import type { ReactNode } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { theme } from '../../src/renderer/app/theme.ts'
import { usageOf } from '../../src/renderer/customers/usage/chart/chart.fixture.ts'
import { Ours } from './ours.tsx'
import { Theirs } from './theirs.tsx'

/** What the benchmark asks of the page. Times in ms. */
export interface Charts {
  points: number
  /** From the data to the painted chart. */
  draw(chart: keyof typeof charts): Promise<number>
  /** Intervals between frames while a quarter of the year goes by. */
  pan(chart: keyof typeof charts, frames: number): Promise<number[]>
}

const charts = { ours: Ours, theirs: Theirs }
const year = usageOf(['2025-01-01', '2026-01-01', '15min'])
const before = usageOf(['2024-01-01', '2025-01-01', '15min'])
const step = 6

const frame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve))
/** After the frame that has been drawn is painted. */
const painted = () =>
  new Promise<void>((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => resolve()
    port2.postMessage(null)
  })

const root = createRoot(document.getElementById('root') ?? document.body)
const show = (piece: ReactNode) =>
  flushSync(() =>
    root.render(
      <MantineProvider theme={theme} forceColorScheme="light">
        {piece}
      </MantineProvider>,
    ),
  )

async function until(drawn: () => boolean) {
  do await frame()
  while (!drawn())
  await painted()
}

const page: Charts = {
  points: year.starts.length,
  async draw(name) {
    const { Chart, isDrawn } = charts[name]
    show(null)
    await frame()
    const started = performance.now()
    show(<Chart usage={year} before={before} />)
    await until(isDrawn)
    return performance.now() - started
  },
  async pan(name, frames) {
    const { Chart, isDrawn, closer, move } = charts[name]
    show(<Chart usage={year} before={before} />)
    await until(isDrawn)
    closer()
    await frame()
    await frame()
    const times: number[] = []
    let last = await frame()
    for (let at = 0; at < frames; at += 1) {
      move(at % 60 < 30 ? step : -step)
      const now = await frame()
      times.push(now - last)
      last = now
    }
    return times
  },
}
Object.assign(window, { charts: page })
