import { billingDay } from '@shared/day'
import { narrowed } from '@shared/find/narrowed'
import { understand } from '@shared/find/understand'
import { useCallback } from 'react'
import { answer } from '../../app/query'
import type { InvoicesSearch } from '../../app/search-params'
import { useToday } from '../use-today'

/** What answers how many invoices an address finds on the day that it is. */
export function useViewCount() {
  const here = useToday()
  return useCallback(
    ({ sort: _sort, columns: _columns, totals: _totals, ...chosen }: InvoicesSearch) => {
      const today = billingDay()
      const filter = narrowed(chosen, understand(chosen.text ?? '', today), today, here)
      return answer('invoices.viewCount', { filter })
    },
    [here],
  )
}
