import type { Invoice, InvoiceFilter } from '@shared/invoice'
import type { Answers } from '../ui/fake-bridge'

/** What some invoices come to, as main says it. */
export function totalsOf(found: (filter: InvoiceFilter) => Invoice[], all: readonly Invoice[]): Answers {
  return {
    'invoices.totals': ({ filter }) => ({
      count: found(filter).length,
      of: all.length,
      sums: added(found(filter), ({ amount }) => amount.currency).map(({ minor, currency }) => ({
        minor,
        currency,
      })),
      groups: added(found(filter), ({ amount, status }) => `${amount.currency} ${status}`).map(
        ({ one, ...sum }) => ({ ...sum, status: one.status }),
      ),
      statuses: [...new Set(all.map(({ status }) => status))],
    }),
    'invoices.count': ({ filter }) => ({ count: found(filter).length }),
    'invoices.viewCount': ({ filter }) => ({ count: found(filter).length }),
    'invoices.months': ({ filter }) =>
      added(found(filter), ({ amount, issuedOn }) => `${issuedOn.slice(0, 7)} ${amount.currency}`)
        .map(({ one, ...sum }) => ({ ...sum, month: one.issuedOn.slice(0, 7) }))
        .sort((one, other) => one.month.localeCompare(other.month)),
  }
}

function added(invoices: readonly Invoice[], by: (invoice: Invoice) => string) {
  return [...Map.groupBy(invoices, by).values()].flatMap((some) =>
    some.slice(0, 1).map((one) => ({
      one,
      currency: one.amount.currency,
      count: some.length,
      minor: some.reduce((sum, { amount }) => sum + BigInt(amount.minor), 0n),
    })),
  )
}
