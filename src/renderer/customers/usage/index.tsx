import type { Location } from '@shared/location'
import { lazy, Suspense } from 'react'
import { Waiting } from './waiting'

interface TabProps {
  accountId: string
  locations: Location[]
}

const Usage = lazy(() => import('./usage-tab'))
const Cost = lazy(() => import('./cost-tab'))

/** What the customer's services measured; fills its parent. Its state is in the search of the route (`usageSearch`). */
export function UsageTab(props: TabProps) {
  return (
    <Suspense fallback={<Waiting />}>
      <Usage {...props} />
    </Suspense>
  )
}

/** What they cost, beside what was used; likewise. */
export function CostTab(props: TabProps) {
  return (
    <Suspense fallback={<Waiting />}>
      <Cost {...props} />
    </Suspense>
  )
}
