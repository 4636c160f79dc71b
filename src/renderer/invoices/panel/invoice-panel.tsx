import { Button } from '@mantine/core'
import { lazy, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { useAnswer } from '../../app/query'
import { Empty } from '../../ui/empty'
import { FailureView } from '../../ui/failure-view'
import { usePeriodShown } from '../period/use-period-shown'
import type { InvoicesRoute } from '../search'
import type { Totals } from '../use-totals'
import { Facts } from './facts'
import classes from './panel.module.css'
import { PanelBar } from './panel-bar'
import { useNextPdf } from './use-next-pdf'
import { useWalk } from './use-walk'

const Note = lazy(() => import('../marks/note'))
const PeriodPart = lazy(() => import('../period/period-part'))
const PdfArea = lazy(() => import('../pdf/pdf-area'))

interface InvoicePanelProps {
  route: InvoicesRoute
  id: string
  totals: Totals
}

/** One invoice: its facts and its PDF. */
export function InvoicePanel({ route, id, totals }: InvoicePanelProps) {
  const { t } = useTranslation('invoices')
  const invoice = useAnswer('invoices.get', { id })
  const walk = useWalk(route, id, totals)
  const period = usePeriodShown()
  useNextPdf(route, walk, invoice.data)
  const label = invoice.data ? t('panel.label', { number: invoice.data.number }) : t('panel.loading')
  return (
    <section className={classes.panel} aria-label={label} data-full={route.full || undefined}>
      <PanelBar route={route} walk={walk} period={period} />
      {invoice.data && (
        <>
          <Facts invoice={invoice.data} route={route} />
          <Suspense>
            <Note key={id} id={id} note={invoice.data.note} />
            {period.shown === 'open' && <PeriodPart key={id} invoice={invoice.data} />}
            <PdfArea invoice={invoice.data} />
          </Suspense>
        </>
      )}
      {invoice.error?.kind === 'notFound' && (
        <Empty
          title={t('panel.gone.title')}
          text={t('panel.gone.text')}
          action={
            <Button variant="default" onClick={walk.close}>
              {t('panel.gone.action')}
            </Button>
          }
        />
      )}
      {invoice.error && invoice.error.kind !== 'notFound' && (
        <FailureView failure={invoice.error} onRetry={() => void invoice.refetch()} />
      )}
    </section>
  )
}
