import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Invoices } from './invoices'
import classes from './invoices.module.css'
import { useInvoicesRoute } from './search'

/** All invoices, or those that the address narrows them to. */
export function Component(): ReactNode {
  const { t } = useTranslation('invoices')
  return (
    <div className={classes.screen}>
      <h1 className={classes.unseen}>{t('title')}</h1>
      <Invoices route={useInvoicesRoute()} />
    </div>
  )
}
