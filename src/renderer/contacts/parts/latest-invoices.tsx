import type { Invoice } from '@shared/invoice'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useAnswer } from '../../app/query'
import { useFormat } from '../../i18n/format'
import { today } from '../../invoices/days'
import { InvoiceStatus } from '../../invoices/invoice-status'
import { Age } from '../../ui/age'
import { FailureView } from '../../ui/failure-view'
import { Part } from '../../ui/part'
import classes from '../../ui/part.module.css'

const shown = 6

/** A contact's newest invoices, and the way to all of them. */
export function LatestInvoices({ contactId }: { contactId: string }) {
  const { t } = useTranslation('contacts')
  const { day, money } = useFormat()
  const filter = { contactId }
  const sort = { by: 'issuedOn', direction: 'descending' } as const
  const page = useAnswer('invoices.page', { filter, sort, offset: 0, limit: shown })
  const count = useAnswer('invoices.totals', { filter }).data?.count
  const rows = page.data?.rows
  const line = (invoice: Invoice) => (
    <tr key={invoice.id}>
      <td>
        <Link to="/invoices" search={{ contactId, invoice: invoice.id }} className={classes.link}>
          {invoice.number}
        </Link>
      </td>
      <td>{day(invoice.issuedOn)}</td>
      <td>
        <InvoiceStatus invoice={invoice} today={today()} />
      </td>
      <td data-align="end">{money(invoice.amount)}</td>
    </tr>
  )
  return (
    <Part title={t('latest.title')} aside={page.data && <Age source="cache" asOf={page.data.asOf} />}>
      {page.error && <FailureView failure={page.error} onRetry={() => void page.refetch()} as="strip" />}
      {!rows && !page.error && <div className={classes.waiting} aria-busy="true" />}
      {rows?.length === 0 && <p className={classes.none}>{t('latest.none')}</p>}
      {rows && rows.length > 0 && (
        <table className={classes.table}>
          <thead>
            <tr>
              <th>{t('latest.number')}</th>
              <th>{t('latest.issued')}</th>
              <th>{t('latest.status')}</th>
              <th data-align="end">{t('latest.amount')}</th>
            </tr>
          </thead>
          <tbody>{rows.map(line)}</tbody>
        </table>
      )}
      {count !== undefined && count > 0 && (
        <Link to="/invoices" search={{ contactId }} className={classes.all}>
          {t('latest.all', { count })}
        </Link>
      )}
    </Part>
  )
}
