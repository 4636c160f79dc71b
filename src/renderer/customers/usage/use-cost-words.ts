import { minorDigits } from '@shared/money'
import type { Cost, Usage } from '@shared/usage'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../i18n/format'
import type { SeenAnswer } from '../../ui/use-seen'
import { againstFigure } from './against'
import type { Model } from './chart/model'
import { sumsOf } from './chart/sums'
import type { Choice } from './choice'
import { costColumns } from './cost-columns'
import { averagePrice, incomeOf, usedBeside } from './cost-model'
import type { Figure } from './figures'
import type { LegendEntry } from './legend'
import { totalsOf } from './totals'
import { beforeEntry } from './usage-legend'
import { useChartWords } from './use-chart-words'
import type { UsageRoute } from './use-usage-route'
import { useWriting } from './write'

interface Said {
  route: UsageRoute
  choice: Choice
  cost: Cost
  model: Model
  before: SeenAnswer<Cost>
  used: Usage | undefined
  asOf: number
}

/** Everything that is said about cost: figures, columns, legend, axes, and the summary for who does not see it. */
export function useCostWords({ route, choice, cost, model, before, used, asOf }: Said) {
  const { t } = useTranslation('usage')
  const { day } = useFormat()
  const writing = useWriting()
  const { currency, exclVat } = cost
  const name = t('costTitle')
  const scale = 10 ** -minorDigits(currency)
  const write = (minor: number, signed = false) => writing.money(minor, currency, signed)
  const chart = useChartWords({
    choice,
    model,
    name,
    unit: currency,
    lineUnit: '',
    write,
    adds: true,
    scale,
  })
  const totals = useMemo(() => totalsOf(model, asOf), [model, asOf])
  const beside = useMemo(() => (used ? usedBeside(model, used) : null), [model, used])
  const price = beside && averagePrice(model.total.values, beside.values)
  const income = incomeOf(model)

  const figures: (Figure | null)[] = [
    {
      name: t('totals.total'),
      value: write(totals.sum),
      note: exclVat ? `${t('totals.exclVat')} ${write(sumsOf(exclVat).sum(0, exclVat.length))}` : undefined,
    },
    income > 0 ? { name: t('totals.income'), value: write(income), tone: 'good' } : null,
    Number.isNaN(totals.perDay) ? null : { name: t('totals.perDay'), value: write(totals.perDay) },
    price === null || !beside
      ? null
      : {
          name: t('totals.price'),
          value: writing.price(price, currency, beside.unit),
          note: writing.quantity(sumsOf(beside.values).sum(0, beside.values.length), beside.unit),
        },
    totals.peak && {
      name: t('totals.highest'),
      value: write(totals.peak.value),
      note: chart.when(totals.peak.place),
    },
    againstFigure(totals, model, { t, write, change: writing.change, day }),
  ]
  const legend: LegendEntry[] = [
    ...model.layers.flatMap(({ name: part, extremes }, mark) =>
      extremes.max(0, model.starts.length) > 0 ? [{ key: `part ${mark}`, name: part || name, mark }] : [],
    ),
    ...(income > 0
      ? [{ key: 'income', name: incomeName(model, t('cost.income')), mark: 'income' as const }]
      : []),
    ...(income > 0 && income < model.up.sums.sum(0, model.starts.length)
      ? [{ key: 'net', name: t('cost.total'), mark: 'net' as const }]
      : []),
    beforeEntry(t, route, before),
  ]
  return {
    ...chart,
    columns: costColumns({ t, writing, cost, model, beside, write, scale }),
    figures: figures.filter((figure) => figure !== null),
    legend,
  }
}

/** "Income: Solar", with the names of the parts that brought it in. */
function incomeName({ layers, starts }: Model, income: string): string {
  const parts = layers.filter(({ name, extremes }) => name !== '' && extremes.min(0, starts.length) < 0)
  return parts.length > 0 ? `${income}: ${parts.map(({ name }) => name).join(', ')}` : income
}
