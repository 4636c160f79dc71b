import { type InvoiceChoice, type InvoiceFilter, openStatuses } from '../invoice'
import type { Meaning, Understood } from './understand'

/** What is chosen and what was understood, both: where they have nothing in common, there are no such invoices. */
export function narrowed(chosen: InvoiceChoice, { parts, text }: Understood, today: string): InvoiceFilter {
  const { text: _typed, ...rest } = chosen
  const filter = parts.reduce((so, { meaning }) => both(so, meaning, today), rest as InvoiceFilter)
  const statuses = parts.flatMap(({ meaning }) => statusesOf(meaning))
  return {
    ...filter,
    ...(text && { text }),
    ...(statuses.length > 0 && { statuses: common(statuses, filter.statuses) }),
  }
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
