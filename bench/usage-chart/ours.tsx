import type { Usage } from '@shared/usage'
import { useMemo, useRef } from 'react'
import { Chart as UsageChart } from '../../src/renderer/customers/usage/chart/chart.tsx'
import panel from '../../src/renderer/customers/usage/panel.module.css'
import { timesIn } from '../../src/renderer/customers/usage/times.ts'
import { usageModel } from '../../src/renderer/customers/usage/usage-model.ts'

const words = {
  unit: 'kWh',
  lineUnit: '°C',
  one: 1,
  value: String,
  line: String,
  tick: timesIn('en').tick,
  peak: 'Peak',
}

/** The console's own chart. */
export const Ours = {
  Chart({ usage, before }: { usage: Usage; before: Usage }) {
    const canvas = useRef<HTMLCanvasElement>(null)
    const model = useMemo(
      () => usageModel(usage, { series: undefined, line: undefined }, before),
      [usage, before],
    )
    if (!model) return null
    return (
      <div className={panel.screen} style={{ width: 1200, height: 600 }}>
        <div className={panel.body}>
          <UsageChart
            model={model}
            words={words}
            columns={[]}
            when={String}
            summary=""
            label=""
            keys=""
            canvasRef={canvas}
          />
        </div>
      </div>
    )
  },
  /** It draws in the first frame after it is there, and sets its size when it does. */
  isDrawn: () => (document.querySelector('canvas')?.width ?? 0) > 1000,
  closer: () => wheel({ deltaY: -140, ctrlKey: true }),
  move: (pixels: number) => wheel({ deltaX: pixels }),
}

function wheel(turn: WheelEventInit) {
  const area = document.querySelector('[role="application"]')
  area?.dispatchEvent(new WheelEvent('wheel', { ...turn, bubbles: true, cancelable: true, clientX: 600 }))
}
