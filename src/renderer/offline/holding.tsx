import type { OfflineHolding } from '@shared/offline'
import { useTranslation } from 'react-i18next'
import { useAnswer } from '../app/query'
import { useFormat } from '../i18n/format'
import classes from './offline.module.css'

export function Holding({ holding }: { holding: OfflineHolding }) {
  const { t } = useTranslation(['offline', 'app'])
  const { number, bytes, instant } = useFormat()
  const pdfBytes = useAnswer('offline.state', {}).data?.pdfBytes
  const facts: [string, string][] = [
    [t('holding.contacts'), number(holding.contacts)],
    [t('holding.accounts'), number(holding.accounts)],
    [t('holding.invoices'), number(holding.invoices)],
    [t('holding.pdfs'), number(holding.pdfs)],
    [t('holding.size'), bytes(holding.bytes)],
    [t('holding.pdfSize'), pdfBytes === undefined ? '…' : bytes(pdfBytes)],
    [t('holding.age'), holding.asOf ? instant(holding.asOf) : t('app:age.never')],
  ]
  return (
    <section aria-label={t('holding.title')}>
      <dl className={classes.facts}>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
