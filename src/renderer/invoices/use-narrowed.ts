import { billingDay } from '@shared/day'
import { narrowed } from '@shared/find/narrowed'
import { type Understood, understand } from '@shared/find/understand'
import type { InvoiceChoice, InvoiceFilter } from '@shared/invoice'
import { useMemo } from 'react'

/** What was typed, as it is understood today, and which invoices that and what was chosen mean. */
export function useNarrowed(chosen: InvoiceChoice): { understood: Understood; filter: InvoiceFilter } {
  const today = billingDay()
  const { text = '' } = chosen
  const understood = useMemo(() => understand(text, today), [text, today])
  const filter = useMemo(() => narrowed(chosen, understood, today), [chosen, understood, today])
  return { understood, filter }
}
