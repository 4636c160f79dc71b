import { type InvoiceFilter, type InvoiceTotals, invoiceFilter } from '@shared/invoice'
import { z } from 'zod'
import { useAnswer } from '../app/query'

export interface Totals {
  value: InvoiceTotals | undefined
  /** True while `value` is of the filter before this one. */
  stale: boolean
}

/** Count and sums over the whole filtered set. Old ones stay, marked, while new ones come; never another customer's. */
export function useTotals(filter: InvoiceFilter): Totals {
  const totals = useAnswer('invoices.totals', { filter }, { placeholderData: ofSameCustomers(filter) })
  return { value: totals.data, stale: totals.isPlaceholderData }
}

const asked = z.object({ filter: invoiceFilter })

/** Keeps what a query answered before, as long as it was about the same customers. */
export function ofSameCustomers(filter: InvoiceFilter) {
  return <T>(before: T | undefined, query: { queryKey: readonly unknown[] } | undefined): T | undefined => {
    const last = asked.safeParse(query?.queryKey[1])
    return last.success && customers(last.data.filter) === customers(filter) ? before : undefined
  }
}

const customers = ({ contactId, accountIds }: InvoiceFilter) => JSON.stringify([contactId, accountIds])
