import { minorDigits } from '@shared/money'
import type { Cost } from '@shared/usage'
import { billingZone } from '../local-day'
import { isRecord } from '../spelling'
import { toCurrency, toFineMinor } from './amount'
import { column, emptyColumn, type Placed, placed } from './columns'
import type { Extent } from './intervals'
import type { Row, SeriesAnswer } from './series-answer'

const totalNames = ['cost', 'costInclVat', 'totalCost', 'total', 'amount', 'value']
const exclVatNames = ['costExclVat', 'costExVat', 'exclVat']
const partNames = ['cost', 'amount', 'value', 'costInclVat', 'total']

/**
 * What it cost, in minor units with fractions, so that the intervals add up to the period. `usual`: the currency where the
 * upstream says none.
 */
export function toCost(theirs: SeriesAnswer, asked: Extent, usual: string | null): Cost {
  const values = placed(theirs, asked)
  const currency = toCurrency(theirs.currency || ownCurrency(values) || usual || '')
  const digits = minorDigits(currency)
  const minor = (written: unknown) => toFineMinor(written, digits)
  return {
    ...values.extent,
    zone: billingZone,
    currency,
    starts: values.starts,
    total: column(values, totalNames, minor) ?? emptyColumn(values),
    exclVat: column(values, exclVatNames, minor),
    parts: partsOf(values, minor),
  }
}

const ownCurrency = ({ rows }: Placed) =>
  textOf(rows.find(([row]) => textOf(row['currency']))?.[0]['currency'])

function partsOf(values: Placed, minor: (written: unknown) => number): Cost['parts'] {
  const parts = new Map<string, Cost['parts'][number]>()
  const lists = values.names.get('parts') ?? []
  for (const [row, place] of values.rows)
    for (const list of lists) {
      const all: unknown = row[list]
      if (!Array.isArray(all)) continue
      for (const part of all.filter(isRecord)) {
        const type = textOf(part['type'])
        const name = textOf(part['name']) ?? type ?? ''
        const key = `${type}\n${name}`
        const known = parts.get(key) ?? { name, type, values: emptyColumn(values) }
        parts.set(key, known)
        const cost = minor(costOf(part))
        if (Number.isNaN(cost)) continue
        const before = known.values[place] ?? Number.NaN
        known.values[place] = Number.isNaN(before) ? cost : before + cost
      }
    }
  return [...parts.values()]
}

function costOf(part: Row): unknown {
  for (const name of partNames) {
    const written = part[name]
    if (written !== undefined && written !== null) return written
  }
  return undefined
}

const textOf = (written: unknown) => (typeof written === 'string' && written.trim()) || null
