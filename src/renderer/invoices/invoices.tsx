import './words'
import { lazy, Suspense } from 'react'
import { BegunNote } from './begun-note'
import { InvoiceBar } from './invoice-bar'
import { InvoiceList } from './invoice-list'
import { InvoicePanel } from './panel/invoice-panel'
import type { InvoicesRoute } from './search'
import { useSelection } from './select/selection'
import { SpellingNote } from './spelling-note'
import { Split } from './split'
import { useBegun } from './use-begun'
import { useSpelling } from './use-spelling'
import { useTotals } from './use-totals'
import { InvoiceViews } from './views/invoice-views'

const Compare = lazy(() => import('./compare/compare'))

/** The invoices that a route narrows them to, and one of them beside the list or in its place. */
export function Invoices({ route: asTyped }: { route: InvoicesRoute }) {
  const asFound = useTotals(asTyped.filter)
  const begun = useBegun(asTyped, asFound)
  const meant = useSpelling(asTyped.filter, asFound, begun === null)
  const instead = begun ?? (meant?.instead ? meant : null)
  const route = instead ? { ...asTyped, filter: instead.filter } : asTyped
  const totals = useTotals(route.filter)
  const { accountIds } = route.filter
  const all = useTotals(route.ofOneAccount && accountIds ? { accountIds } : route.filter)
  const of = route.ofOneAccount ? all.value?.count : totals.value?.of
  const panel = route.invoice !== null && <InvoicePanel route={route} id={route.invoice} totals={totals} />
  const selection = useSelection(route.ofOneAccount ? (accountIds?.[0] ?? '') : 'all')
  if (route.compare)
    return (
      <Suspense>
        <Compare route={route} ids={route.compare} />
      </Suspense>
    )
  if (route.full) return panel
  return (
    <>
      {!route.ofOneAccount && <InvoiceViews />}
      <InvoiceBar route={route} totals={totals} of={of} selected={selection.ids} />
      {begun && <BegunNote {...begun} />}
      {meant && <SpellingNote route={route} meant={meant} />}
      <Split beside={panel}>
        <InvoiceList route={route} totals={totals} selection={selection} />
      </Split>
    </>
  )
}
