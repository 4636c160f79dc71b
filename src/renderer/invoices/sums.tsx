import { useTranslation } from 'react-i18next'
import { useFormat } from '../i18n/format'
import classes from './invoices.module.css'
import type { Totals } from './use-totals'

/** What the whole filtered set adds up to, per currency. */
export function Sums({ totals }: { totals: Totals }) {
  const { t } = useTranslation('invoices')
  const { money } = useFormat()
  const { value, stale } = totals
  return (
    <section
      className={classes.sums}
      aria-label={t('sums.label')}
      data-stale={stale || undefined}
      aria-busy={stale || !value}
    >
      <span aria-hidden>{t('sums.label')}</span>
      {value ? (
        value.sums.map((sum) => <strong key={sum.currency}>{money(sum)}</strong>)
      ) : (
        <span>{t('sums.counting')}</span>
      )}
      {value?.sums.length === 0 && <span>{t('sums.none')}</span>}
    </section>
  )
}
