import './words'
import { InvoiceBar } from './invoice-bar'
import { InvoiceList } from './invoice-list'
import { InvoicePanel } from './panel/invoice-panel'
import type { InvoicesRoute } from './search'
import { SpellingNote } from './spelling-note'
import { Split } from './split'
import { useSpelling } from './use-spelling'
import { useTotals } from './use-totals'
import { InvoiceViews } from './views/invoice-views'

/** The invoices that a route narrows them to, and one of them beside the list or in its place. */
export function Invoices({ route: asTyped }: { route: InvoicesRoute }) {
  const meant = useSpelling(asTyped.filter, useTotals(asTyped.filter))
  const route = meant?.instead ? { ...asTyped, filter: meant.filter } : asTyped
  const totals = useTotals(route.filter)
  const { accountIds } = route.filter
  const all = useTotals(route.ofOneAccount && accountIds ? { accountIds } : route.filter)
  const of = route.ofOneAccount ? all.value?.count : totals.value?.of
  const panel = route.invoice !== null && <InvoicePanel route={route} id={route.invoice} totals={totals} />
  if (route.full) return panel
  return (
    <>
      {!route.ofOneAccount && <InvoiceViews />}
      <InvoiceBar route={route} totals={totals} of={of} />
      {meant && <SpellingNote route={route} meant={meant} />}
      <Split beside={panel}>
        <InvoiceList route={route} totals={totals} />
      </Split>
    </>
  )
}
