import { useSearch } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import type { InvoicesRoute } from '../search'
import type { Totals } from '../use-totals'

const Panel = lazy(() => import('./totals-panel'))

/** Whether the address says that the totals are shown. */
export const useTotalsShown = (): boolean =>
  useSearch({ strict: false, select: ({ totals }) => totals === true })

/** The totals, where they are opened: fetched only then. */
export function TotalsPart(props: { route: InvoicesRoute; totals: Totals }) {
  if (!useTotalsShown()) return null
  return (
    <Suspense>
      <Panel {...props} />
    </Suspense>
  )
}
