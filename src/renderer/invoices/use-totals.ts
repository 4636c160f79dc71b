import type { Failure } from '@shared/failure'
import { type InvoiceFilter, invoiceFilter } from '@shared/invoice'
import type { InvoiceTotals } from '@shared/invoice-totals'
import type { UseQueryResult } from '@tanstack/react-query'
import { useEffect } from 'react'
import { z } from 'zod'
import { useAnswer } from '../app/query'

export interface Totals {
  value: InvoiceTotals | undefined
  /** True while `value` is of the filter before this one. */
  stale: boolean
  /** As soon as it is known: of a text long before the sums. Undefined where only that of another filter is. */
  count: number | undefined
}

/** Count and sums over the whole filtered set. Old ones stay, marked, while new ones come; never another customer's. */
export function useTotals(filter: InvoiceFilter): Totals {
  const isCountedFirst = isCounted(filter)
  const counted = useAnswer('invoices.count', { filter }, { enabled: isCountedFirst })
  // After the count, and so after the rows: adding up takes the processor from what draws them.
  const isTurn = !isCountedFirst || counted.isFetched
  const totals = useStillAsked(
    useAnswer('invoices.totals', { filter }, { enabled: isTurn, placeholderData: ofSameCustomers(filter) }),
  )
  const stale = totals.isPlaceholderData
  const own = stale ? undefined : totals.data?.count
  return { value: totals.data, stale, count: own ?? counted.data?.count ?? undefined }
}

/** So long, in ms, something else may be asked in place of what is on screen. */
const putAsideFor = 300

/** Of the sums that a window asks for main answers the last ones: those that are still on screen are asked for again. */
export function useStillAsked<T>(answer: UseQueryResult<T, Failure>) {
  const { data, isPlaceholderData, error, errorUpdatedAt, refetch } = answer
  const putAsideAt = error?.kind === 'cancelled' ? errorUpdatedAt : null
  useEffect(() => {
    if (putAsideAt === null) return
    const wait = setTimeout(refetch, putAsideFor)
    return () => clearTimeout(wait)
  }, [putAsideAt, refetch])
  return { data, isPlaceholderData, error: putAsideAt === null ? error : null, refetch }
}

/** Whether a filter may be counted before it is added up. */
export const isCounted = ({ text = '' }: InvoiceFilter) => text.trim() !== ''

const asked = z.object({ filter: invoiceFilter })

/** Keeps what a query answered before, as long as it was about the same customers. */
export function ofSameCustomers(filter: InvoiceFilter) {
  return <T>(before: T | undefined, query: { queryKey: readonly unknown[] } | undefined): T | undefined => {
    const last = asked.safeParse(query?.queryKey[1])
    return last.success && customers(last.data.filter) === customers(filter) ? before : undefined
  }
}

const customers = ({ contactId, accountIds }: InvoiceFilter) => JSON.stringify([contactId, accountIds])
