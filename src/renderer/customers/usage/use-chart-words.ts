import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useLanguage } from '../../i18n/use-language'
import type { ChartWords } from './chart/draw'
import type { Model } from './chart/model'
import type { Choice } from './choice'
import { periodName } from './period-name'
import { useServiceName } from './service-name'
import { timesIn } from './times'
import { useWriting } from './write'

interface Drawn {
  choice: Choice
  model: Model
  /** What is drawn. */
  name: string
  unit: string
  lineUnit: string
  write: (value: number) => string
  /** False for what is not summed. */
  adds: boolean
  /** What a value is on the axis; itself if left out. */
  scale?: number
}

/** How axes, peak and moments are written, and what the chart is called. */
export function useChartWords({ choice, model, name, unit, lineUnit, write, adds, scale = 1 }: Drawn) {
  const { t } = useTranslation('usage')
  const language = useLanguage()
  const writing = useWriting()
  const serviceName = useServiceName()(choice)
  const times = timesIn(language)
  const { starts, ends, resolution, clock, peak, total } = model
  const when = (at: number) => times.interval(starts[at] ?? 0, ends[at] ?? 0, resolution, clock)
  const peakWords =
    peak === null ? '' : t('chart.peak', { value: write(total.values[peak] ?? 0), when: when(peak) })
  // The chart is drawn again when these change.
  const words = useMemo<ChartWords>(
    () => ({
      unit,
      lineUnit,
      one: 1 / scale,
      value: (value) => writing.number(value * scale),
      line: writing.number,
      tick: times.tick,
      peak: peakWords,
    }),
    [unit, lineUnit, scale, writing, times, peakWords],
  )
  const period = periodName(choice.period, language)
  const said = {
    name: `${name}, ${serviceName}`,
    period,
    resolution: t(`finest.${resolution}`),
    sum: write(total.sums.sum(0, starts.length)),
    peak: peak === null ? '' : write(total.values[peak] ?? 0),
    when: peak === null ? '' : when(peak),
  }
  const summary =
    peak === null
      ? t('chart.summaryNoPeak', said)
      : adds
        ? t('chart.summary', said)
        : t('chart.highest', said)
  return {
    words,
    when,
    summary,
    label: t('chart.label', { name: said.name }),
    title: `${name}, ${serviceName}, ${period}`,
  }
}
