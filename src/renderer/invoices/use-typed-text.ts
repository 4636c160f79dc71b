import { billingDay } from '@shared/day'
import { narrowed } from '@shared/find/narrowed'
import { understand } from '@shared/find/understand'
import { useEffect, useRef } from 'react'
import { answer } from '../app/query'
import { queryClient } from '../app/query-client'
import { pageSize } from '../ui/list/use-rows'
import { today as dayHere } from './days'
import { type InvoicesRoute, tidy } from './search'
import { isCounted } from './use-totals'

/** So long the sums may hold up rows that are here already, in ms. */
const togetherWithin = 25
/** Over so many the sums of a text come later than that, and adding up takes the processor from what draws the rows. */
const many = 100_000

/**
 * Takes what is typed into the address once its first rows are here: the list is drawn once for a letter, not empty and
 * then again. Back takes all of what was typed away in one step. `of`: how many there are without a filter.
 */
export function useTypedText({ chosen, sort, change }: InvoicesRoute, of: number) {
  const latest = useRef(0)
  useEffect(() => () => void latest.current++, [])
  return async (text: string) => {
    const step = ++latest.current
    const today = billingDay()
    const filter = narrowed(tidy({ ...chosen, text }), understand(text, today), today, dayHere())
    // In this order: rows take a moment, and the sums of a word of one letter look at every invoice.
    const rows = queryClient.prefetchQuery(
      answer('invoices.page', { filter, sort, offset: 0, limit: pageSize }),
    )
    if (isCounted(filter)) void queryClient.prefetchQuery(answer('invoices.count', { filter }))
    const sums = of < many && queryClient.prefetchQuery(answer('invoices.totals', { filter }))
    await rows
    if (sums) await Promise.race([sums, new Promise((resolve) => setTimeout(resolve, togetherWithin))])
    if (step === latest.current) change({ text }, chosen.text ? 'replace' : 'push')
  }
}
