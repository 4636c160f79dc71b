import { billingDay } from '@shared/day'
import { type Begun, begun } from '@shared/find/begun'
import { narrowed } from '@shared/find/narrowed'
import type { InvoiceFilter } from '@shared/invoice'
import { useMemo } from 'react'
import type { InvoicesRoute } from './search'
import { useToday } from './use-today'
import type { Totals } from './use-totals'

/** What the last words that were typed are going to mean, where they find nothing as they stand. */
export function useBegun(
  { chosen }: InvoicesRoute,
  { value, stale }: Totals,
): (Begun & { filter: InvoiceFilter }) | null {
  const here = useToday()
  const today = billingDay()
  const isNothing = !stale && value?.count === 0
  return useMemo(() => {
    const found = isNothing ? begun(chosen.text ?? '', today) : null
    return found && { ...found, filter: narrowed(chosen, found.understood, today, here) }
  }, [isNothing, chosen, today, here])
}
