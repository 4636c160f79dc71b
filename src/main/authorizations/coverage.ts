import type { Coverage } from '@shared/coverage'
import type { Bill } from '../upstream/authorizations/client'

const day = 86_400_000
const number = (text: string) => Date.parse(`${text}T00:00:00Z`) / day
const text = (days: number) => new Date(days * day).toISOString().slice(0, 10)

/** What the bills of an account cover. `today`: local day. A bill's `to` is its last day. */
export function coverageOf(accountId: string, bills: readonly Bill[], today: string): Coverage {
  const periods = bills
    .flatMap(({ from, to }) => (from && to && from <= to ? [{ from: number(from), to: number(to) + 1 }] : []))
    .sort((one, other) => one.from - other.from)
  const gaps: Coverage['gaps'] = []
  let reached = periods[0]?.from ?? 0
  for (const { from, to } of periods) {
    if (from > reached) gaps.push({ from: text(reached), to: text(from) })
    reached = Math.max(reached, to)
  }
  const lengths = periods.map(({ from, to }) => to - from).sort((one, other) => one - other)
  const usualDays = lengths.length < 2 ? null : (lengths[Math.floor(lengths.length / 2)] ?? null)
  const first = periods[0]
  const issued = bills.flatMap(({ issuedOn }) => issuedOn ?? []).sort()
  return {
    accountId,
    bills: bills.length,
    from: first ? text(first.from) : null,
    to: first ? text(reached) : null,
    lastBillOn: issued.at(-1) ?? null,
    gaps,
    usualDays,
    stale: usualDays !== null && number(today) - reached > 1.5 * usualDays,
  }
}
