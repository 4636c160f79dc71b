import type { InvoiceFilter } from '@shared/invoice'
import type { Database } from './encrypted'
import { standing } from './invoice-conditions'
import { type Condition, oneOf, where } from './selection'

/** From more parts than these, going through all the invoices is as fast. */
const most = 8

type Days = { from: string; to: string }
type Month = { month: string; invoices: number; due: number; first: string; last: string }

/**
 * Days of issue that have all invoices of a filter with a due day, and no others: invoices of one month are due at about the same
 * time. `whole`: from month to month, where everything issued is due then, whatever else is asked. `cut`: days of a month in
 * which some are not, to be looked at one by one. Null where due days are so scattered that nothing is won.
 */
export function dueMonths(db: Database, filter: InvoiceFilter): { whole: Days[]; cut: Days[] } | null {
  const whole: Days[] = []
  const cut: Days[] = []
  for (const month of monthsOf(db, filter)) {
    const days = { from: month.first, to: month.last }
    const last = whole.at(-1)
    if (month.due < month.invoices) cut.push(days)
    else if (last && isNext(last.to, month.month)) last.to = month.last
    else whole.push(days)
  }
  return whole.length + cut.length > most ? null : { whole: whole.map(wholeMonths), cut }
}

/** Months in which something is due, the oldest first, and the days on which that was issued. */
function monthsOf(db: Database, { due = {}, ...filter }: InvoiceFilter): Month[] {
  const [isDue] = standing({ due })
  if (!isDue) return []
  const { sql, values } = where([...standing(filter), ...issuedIn(filter)])
  const day = `CASE WHEN ${isDue.sql} THEN i.issued_on END`
  const months = db.prepare<unknown[], Month>(
    `SELECT i.month AS month, sum(i.invoices) AS invoices, sum(CASE WHEN ${isDue.sql} THEN i.invoices ELSE 0 END) AS due,
      min(${day}) AS first, max(${day}) AS last
      FROM invoice_day_totals i ${sql} GROUP BY i.month HAVING due > 0 ORDER BY i.month`,
  )
  return months.all(...isDue.values, ...isDue.values, ...isDue.values, ...values)
}

function issuedIn({ issued, currencies }: InvoiceFilter): Condition[] {
  const found: Condition[] = []
  if (currencies) found.push(oneOf('i.currency', currencies))
  if (issued?.from) found.push({ sql: 'i.month >= ?', values: [issued.from.slice(0, 7)] })
  if (issued?.to) found.push({ sql: 'i.month <= ?', values: [issued.to.slice(0, 7)] })
  return found
}

const isNext = (day: string, month: string) => monthOf(day, 1) === month
const wholeMonths = ({ from, to }: Days): Days => ({
  from: `${from.slice(0, 7)}-01`,
  to: new Date(Date.parse(`${monthOf(to, 1)}-01`) - 86_400_000).toISOString().slice(0, 10),
})

/** The month so many after that of a day. */
function monthOf(day: string, later: number): string {
  return new Date(Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1 + later))
    .toISOString()
    .slice(0, 7)
}
