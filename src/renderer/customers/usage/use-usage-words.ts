import type { Usage } from '@shared/usage'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../i18n/format'
import type { SeenAnswer } from '../../ui/use-seen'
import { againstFigure } from './against'
import type { Model } from './chart/model'
import type { Choice } from './choice'
import type { Column } from './column'
import type { Figure } from './figures'
import { useSeriesNames } from './series-names'
import { totalsOf } from './totals'
import { usageLegend } from './usage-legend'
import { addsUp, lineOfKey, seriesOfKey } from './usage-model'
import { useChartWords } from './use-chart-words'
import type { UsageRoute } from './use-usage-route'
import { useWriting } from './write'

interface Said {
  route: UsageRoute
  choice: Choice
  usage: Usage
  model: Model
  before: SeenAnswer<Usage>
  asOf: number
}

/** Everything that is said about usage: figures, columns, legend, axes, and the summary for who does not see it. */
export function useUsageWords({ route, choice, usage, model, before, asOf }: Said) {
  const { t } = useTranslation('usage')
  const { day } = useFormat()
  const writing = useWriting()
  const names = useSeriesNames()
  const chosen = seriesOfKey(usage, route.search.series)
  const line = lineOfKey(usage, route.search.line)
  const unit = chosen?.unit ?? ''
  const name = names.series(chosen?.key ?? '')
  const adds = chosen !== undefined && addsUp(chosen)
  const write = (value: number, signed = false) => writing.quantity(value, unit, signed)
  const chart = useChartWords({ choice, model, name, unit, lineUnit: line?.unit ?? '', write, adds })
  const totals = useMemo(() => totalsOf(model, asOf), [model, asOf])

  const columns: Column[] = [
    { key: 'now', name, mark: 0, unit, values: model.total.values, write, plain: same },
    ...(model.before
      ? [
          {
            key: 'before',
            name: t('before'),
            mark: 'before' as const,
            unit,
            values: model.before.values,
            write,
            plain: same,
          },
        ]
      : []),
    ...(model.line && line
      ? [
          {
            key: 'line',
            name: names.line(line.key),
            mark: 'line' as const,
            unit: line.unit,
            values: model.line.values,
            write: (value: number) => `${writing.number(Math.round(value * 10) / 10)} ${line.unit}`,
            plain: same,
          },
        ]
      : []),
  ]
  const peak: Figure | null = totals.peak && {
    name: t(adds ? 'totals.peak' : 'totals.highest'),
    value: write(totals.peak.value),
    note: chart.when(totals.peak.place),
  }
  const figures = [
    adds
      ? { name: t('totals.sum'), value: write(totals.sum) }
      : { name: t('totals.mean'), value: write(totals.mean) },
    adds && !Number.isNaN(totals.perDay) ? { name: t('totals.perDay'), value: write(totals.perDay) } : null,
    peak,
    adds ? againstFigure(totals, model, { t, write, change: writing.change, day }) : null,
  ].filter((figure) => figure !== null)
  return { ...chart, columns, figures, legend: usageLegend({ t, names, route, usage, model, before, name }) }
}

const same = (value: number) => value
