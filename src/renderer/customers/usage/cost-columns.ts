import type { Cost } from '@shared/usage'
import type { TFunction } from 'i18next'
import type { Model } from './chart/model'
import type { Column } from './column'
import type { Writing } from './write'

interface Known {
  t: TFunction<'usage'>
  writing: Writing
  cost: Cost
  model: Model
  beside: { unit: string; values: Float64Array } | null
  write: (minor: number) => string
  /** Major units per minor unit. */
  scale: number
}

/** Total, without VAT, every part, the year before; then what was used, and the price of it. */
export function costColumns({ t, writing, cost, model, beside, write, scale }: Known): Column[] {
  const money = { unit: cost.currency, write, plain: (minor: number) => minor * scale }
  const nets = model.down.extremes.min(0, model.starts.length) < 0
  const columns: Column[] = [
    { key: 'total', name: t('cost.total'), mark: nets ? 'net' : null, values: cost.total, ...money },
    ...(cost.exclVat
      ? [{ key: 'exclVat', name: t('cost.exclVat'), mark: null, values: cost.exclVat, ...money }]
      : []),
    ...(model.layers.length > 1 || model.layers[0]?.name ? model.layers : []).map(
      ({ name, values, extremes }, place) => ({
        key: `part ${place}`,
        name,
        mark: extremes.max(0, values.length) > 0 ? place : ('income' as const),
        values,
        ...money,
      }),
    ),
  ]
  if (model.before) {
    columns.push({ key: 'before', name: t('before'), mark: 'before', values: model.before.values, ...money })
  }
  if (!beside) return columns
  const price = beside.values.map((used, at) =>
    used > 0 ? (cost.total[at] ?? Number.NaN) / used : Number.NaN,
  )
  return [
    ...columns,
    {
      key: 'used',
      name: t('cost.usage'),
      mark: null,
      unit: beside.unit,
      values: beside.values,
      write: (value) => writing.quantity(value, beside.unit),
      plain: (value) => value,
    },
    {
      key: 'price',
      name: t('cost.price'),
      mark: null,
      unit: `${cost.currency}/${beside.unit}`,
      values: price,
      write: (value) => writing.price(value, cost.currency, beside.unit),
      plain: (value) => value * scale,
    },
  ]
}
