import { Button } from '@mantine/core'
import type { OfflineEstimate } from '@shared/offline'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useAnswer } from '../app/query'
import { useFormat } from '../i18n/format'
import { FailureView } from '../ui/failure-view'
import classes from './offline.module.css'
import type { PlanProps } from './rules'

/** What the plan would take, before it is saved, and what would go with it. */
export function Estimate({ wanted, change }: PlanProps) {
  const { t } = useTranslation('offline')
  const { bytes } = useFormat()
  const { data, error, refetch } = useAnswer('offline.estimate', wanted)
  if (error) return <FailureView failure={error} as="strip" onRetry={() => void refetch()} />
  if (!data) return <p className={classes.note}>{t('estimate.running')}</p>
  const { total, pdfSize, pdfsKnown } = data
  return (
    <section className={classes.part} aria-label={t('estimate.title')}>
      <p className={classes.estimate}>
        {t('estimate.total', {
          size: bytes(total.invoiceBytes + total.pdfBytes),
          invoices: bytes(total.invoiceBytes),
          pdfs: bytes(total.pdfBytes),
        })}
      </p>
      <p className={classes.note}>
        {pdfsKnown > 0
          ? t('estimate.known', { size: bytes(pdfSize), count: pdfsKnown })
          : t('estimate.assumed', { size: bytes(pdfSize) })}
      </p>
      <TooSmall estimate={data} wanted={wanted} change={change} />
      <Goes goes={data.goes} />
    </section>
  )
}

/** The rules alone are more than the limit. */
function TooSmall({
  estimate: { total, pdfSize },
  wanted,
  change,
}: PlanProps & { estimate: OfflineEstimate }) {
  const { t } = useTranslation('offline')
  const { bytes } = useFormat()
  const limit = wanted.pdfMegabytes
  if (limit === null || total.pdfBytes <= limit * 1_000_000) return null
  const enough = Math.ceil((total.pdfBytes * 1.1) / 10_000_000) * 10
  const without = Math.max(1, Math.ceil((total.pdfBytes - limit * 1_000_000) / Math.max(1, pdfSize)))
  return (
    <div className={classes.tooSmall} role="status">
      <IconAlertTriangle size={16} aria-hidden />
      <div>
        <p>
          {t('limit.tooSmall', {
            count: without,
            need: bytes(total.pdfBytes),
            limit: bytes(limit * 1_000_000),
          })}
        </p>
        <div className={classes.line}>
          <Button size="xs" variant="default" onClick={() => change({ pdfMegabytes: enough })}>
            {t('limit.raise', { size: bytes(enough * 1_000_000) })}
          </Button>
          <span className={classes.note}>{t('limit.orLess')}</span>
        </div>
      </div>
    </div>
  )
}

/** What is here and would leave this computer. */
function Goes({ goes }: { goes: OfflineEstimate['goes'] }) {
  const { t } = useTranslation('offline')
  const parts = (['invoices', 'pdfs', 'customers'] as const).filter((part) => goes[part] > 0)
  if (parts.length === 0) return null
  return (
    <div>
      <p className={classes.goes}>{t('goes.title')}</p>
      <ul className={classes.parts}>
        {parts.map((part) => (
          <li key={part}>{t(`goes.${part}`, { count: goes[part] })}</li>
        ))}
      </ul>
      <p className={classes.note}>{t('goes.ours')}</p>
    </div>
  )
}
