import { type InvoiceChoice, type InvoiceFilter, openStatuses } from '../invoice'
import { mondayOf, shifted } from './calendar'
import type { Meaning, Understood } from './understand'

/**
 * What is chosen and what was understood, both: where they have nothing in common, there are no such invoices. `today` is the day
 * where bills are made, `here` the one where the person is.
 */
export function narrowed(
  chosen: InvoiceChoice,
  { parts, text }: Understood,
  today: string,
  here: string,
): InvoiceFilter {
  const { text: _typed, standing, dueIn: _due, issuedSince: _since, ...rest } = chosen
  const meanings = [...relative(chosen, here), ...parts.map(({ meaning }) => meaning)]
  const open = standing === 'open' && { statuses: common(openStatuses, rest.statuses) }
  const filter = meanings.reduce<InvoiceFilter>((so, one) => both(so, one, today), { ...rest, ...open })
  const statuses = parts.flatMap(({ meaning }) => statusesOf(meaning))
  return {
    ...filter,
    ...(text && { text }),
    ...(statuses.length > 0 && { statuses: common(statuses, filter.statuses) }),
  }
}

/** What is chosen without naming a day. */
function relative({ standing, dueIn, issuedSince }: InvoiceChoice, here: string): Meaning[] {
  const monday = mondayOf(here)
  return [
    ...(standing === 'overdue' ? [{ kind: 'overdue' } as const] : []),
    ...(dueIn ? [{ kind: 'period', of: 'due', from: monday, to: shifted(monday, 6) } as const] : []),
    ...(issuedSince ? [{ kind: 'period', of: 'issued', from: shifted(here, -1) } as const] : []),
  ]
}

function both(filter: InvoiceFilter, meaning: Meaning, today: string): InvoiceFilter {
  switch (meaning.kind) {
    case 'open':
    case 'status':
      return filter
    case 'overdue':
      return { ...filter, overdueOn: today }
    case 'noPdf':
      return { ...filter, pdf: 'none' }
    case 'credit':
      return filter.kind === 'invoice' ? { ...filter, statuses: [] } : { ...filter, kind: 'credit' }
    case 'period': {
      const { of, from, to } = meaning
      const { from: first, to: last } = filter[of] ?? {}
      return { ...filter, [of]: { from: largest(from, first), to: smallest(to, last) } }
    }
    case 'amount': {
      const { min, max, currencies } = meaning
      const ends = min !== undefined || max !== undefined || filter.amount
      return {
        ...filter,
        ...(ends && {
          amount: { min: largest(min, filter.amount?.min), max: smallest(max, filter.amount?.max) },
        }),
        ...(currencies && { currencies: common(currencies, filter.currencies) }),
      }
    }
    default:
      return meaning satisfies never
  }
}

/** Several that are typed are meant as one or the other. */
function statusesOf(meaning: Meaning): string[] {
  if (meaning.kind === 'open') return openStatuses
  return meaning.kind === 'status' ? [meaning.status] : []
}

const common = (some: readonly string[], others: readonly string[] | undefined) => [
  ...new Set(some.filter((one) => others?.includes(one) ?? true)),
]

function largest<T extends string | number>(one: T | undefined, other: T | undefined): T | undefined {
  if (one === undefined || other === undefined) return one ?? other
  return one > other ? one : other
}

function smallest<T extends string | number>(one: T | undefined, other: T | undefined): T | undefined {
  if (one === undefined || other === undefined) return one ?? other
  return one < other ? one : other
}
