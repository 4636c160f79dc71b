import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { InvoiceBar } from './invoice-bar'
import { InvoiceList } from './invoice-list'
import classes from './invoices.module.css'
import { InvoicePanel } from './panel/invoice-panel'
import { useInvoicesRoute } from './search'
import { Split } from './split'
import { useTotals } from './use-totals'

/** All invoices, or those that the address narrows them to; and one of them beside the list or in its place. */
export function Component(): ReactNode {
  const { t } = useTranslation('invoices')
  const route = useInvoicesRoute()
  const totals = useTotals(route.filter)
  const panel = route.invoice !== null && <InvoicePanel route={route} id={route.invoice} totals={totals} />
  return (
    <div className={classes.screen}>
      <h1 className={classes.unseen}>{t('title')}</h1>
      {route.full ? (
        panel
      ) : (
        <>
          <InvoiceBar route={route} totals={totals} />
          <Split beside={panel}>
            <InvoiceList route={route} totals={totals} />
          </Split>
        </>
      )}
    </div>
  )
}
