import type { InvoiceFilter } from '@shared/invoice'
import { bandOf, endsOfBand } from './amount-band'
import { dueMonths } from './due-months'
import type { Database } from './encrypted'
import { amountsOf, standing } from './invoice-conditions'
import type { By } from './invoice-index'
import { type Condition, oneOf } from './selection'
import { soughtWords } from './text-of-all'

/** Some of the invoices: out of a table of running totals, or, where no table is that fine, one by one. */
export type Some =
  | { table: 'invoice_day_totals' | 'invoice_amount_totals'; conditions: Condition[] }
  | { filter: InvoiceFilter; also?: Condition & { by?: By } }

/** What a filter allows, in parts that have no invoice in common. */
export function partsOf(db: Database, filter: InvoiceFilter): Some[] {
  const { accountIds, contactId, issued, amount, currencies, due, overdueOn, pdf, flagged, noted } = filter
  const isOneByOne = [accountIds, contactId, pdf, flagged, noted].some((one) => one !== undefined)
  if (isOneByOne || soughtWords(db, filter.text ?? '').length > 0) return [{ filter }]
  if (amount && overdueOn) return [{ filter }]
  if (amount) return byMonths(filter, (part) => (due ? byDue(db, part) : byAmounts(db, part)))
  const conditions = standing(filter)
  if (currencies) conditions.push(oneOf('i.currency', currencies))
  if (issued?.from) conditions.push({ sql: 'i.issued_on >= ?', values: [issued.from] })
  if (issued?.to) conditions.push({ sql: 'i.issued_on <= ?', values: [issued.to] })
  return [{ table: 'invoice_day_totals', conditions }]
}

/** Whole months, and the days before and after them one by one. */
function byMonths(filter: InvoiceFilter, whole: (filter: InvoiceFilter) => Some[]): Some[] {
  const { from, to } = filter.issued ?? {}
  if (from && to && from.slice(0, 7) >= to.slice(0, 7)) return [{ filter }]
  const rest: Some[] = []
  let [first, last] = [from, to]
  if (from && !from.endsWith('-01')) {
    const end = endOfMonth(from)
    rest.push({ filter: { ...filter, issued: { from, to: end } } })
    first = after(end)
  }
  if (to && to !== endOfMonth(to)) {
    const start = `${to.slice(0, 7)}-01`
    rest.push({ filter: { ...filter, issued: { from: start, to } } })
    last = before(start)
  }
  if (first && last && first > last) return rest
  return [
    ...whole({ ...filter, issued: { ...(first && { from: first }), ...(last && { to: last }) } }),
    ...rest,
  ]
}

/** Months of which all is due then, and days of which some is one by one. `issued` are whole months. */
function byDue(db: Database, filter: InvoiceFilter): Some[] {
  const months = dueMonths(db, filter)
  if (!months) return [{ filter }]
  const { due: _due, ...others } = filter
  return [
    ...months.whole.flatMap((issued) => byAmounts(db, { ...others, issued })),
    ...months.cut.map((issued) => ({ filter: { ...filter, issued } })),
  ]
}

/** Whole bands of amounts, and those at both ends one by one. `issued` are whole months. */
function byAmounts(db: Database, filter: InvoiceFilter): Some[] {
  const { amount: _amount, currencies: _currencies, ...others } = filter
  const inside: Condition[] = []
  const atEnds: Condition[] = []
  for (const { currency, min, max } of amountsOf(db, filter)) {
    if (min !== null && max !== null && bandOf(min) >= bandOf(max)) {
      atEnds.push(within(currency, min, max))
      continue
    }
    if (min !== null) atEnds.push(within(currency, min, endsOfBand(min).last))
    if (max !== null) atEnds.push(within(currency, endsOfBand(max).first, max))
    const above = min === null ? Number.MIN_SAFE_INTEGER : bandOf(min)
    const below = max === null ? Number.MAX_SAFE_INTEGER : bandOf(max)
    const sql = 'i.currency = ? AND i.amount_band > ? AND i.amount_band < ?'
    inside.push({ sql, values: [currency, above, below] })
  }
  const conditions = [...standing(filter), ...months(filter)]
  const parts: Some[] = atEnds.map((also) => ({ filter: others, also: { by: 'amount', ...also } }))
  if (inside.length > 0)
    parts.push({ table: 'invoice_amount_totals', conditions: [...conditions, anyOf(inside)] })
  return parts
}

const within = (currency: string, min: number, max: number): Condition => ({
  sql: 'i.currency = ? AND i.amount >= ? AND i.amount <= ?',
  values: [currency, min, max],
})

const anyOf = (conditions: readonly Condition[]): Condition => ({
  sql: conditions.map(({ sql }) => `(${sql})`).join(' OR '),
  values: conditions.flatMap(({ values }) => values),
})

function months({ issued }: InvoiceFilter): Condition[] {
  const found: Condition[] = []
  if (issued?.from) found.push({ sql: 'i.month >= ?', values: [issued.from.slice(0, 7)] })
  if (issued?.to) found.push({ sql: 'i.month <= ?', values: [issued.to.slice(0, 7)] })
  return found
}

const dayOf = (time: number) => new Date(time).toISOString().slice(0, 10)
const after = (day: string) => dayOf(Date.parse(day) + 86_400_000)
const before = (day: string) => dayOf(Date.parse(day) - 86_400_000)
const endOfMonth = (day: string) => dayOf(Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)), 0))
