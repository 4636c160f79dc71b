import { billingDay } from '@shared/day'
import { narrowed } from '@shared/find/narrowed'
import { type Understood, understand } from '@shared/find/understand'
import type { InvoiceChoice, InvoiceFilter } from '@shared/invoice'
import { useMemo } from 'react'
import { useToday } from './use-today'

/** What was typed, as it is understood today, and which invoices that and what was chosen mean. */
export function useNarrowed(chosen: InvoiceChoice): { understood: Understood; filter: InvoiceFilter } {
  const here = useToday()
  const today = billingDay()
  const { text = '' } = chosen
  const understood = useMemo(() => understand(text, today), [text, today])
  const filter = useMemo(() => narrowed(chosen, understood, today, here), [chosen, understood, today, here])
  return { understood, filter }
}
