import { useTranslation } from 'react-i18next'
import { useAnswer } from '../../app/query'
import { useFormat } from '../../i18n/format'
import classes from './detail.module.css'

/** Which bills of an account are there, and what is missing. */
export function CoverageCell({ authorizationId, accountId }: { authorizationId: string; accountId: string }) {
  const { t } = useTranslation('authorizations')
  const { day } = useFormat()
  const { data, error } = useAnswer('authorizations.coverage', { id: authorizationId, accountId })
  if (error) {
    const word = error.kind === 'notProvided' ? t('coverage.notProvided') : t('coverage.failed')
    return <span className={classes.quiet}>{word}</span>
  }
  if (!data) return null
  const { bills, lastBillOn, gaps, stale } = data
  if (bills === 0) return <span className={classes.quiet}>{t('coverage.none')}</span>
  const missing = gaps.map(({ from, to }) => t('coverage.gap', { from: day(from), to: day(to) }))
  return (
    <>
      {t('coverage.bills', { count: bills, day: lastBillOn ? day(lastBillOn) : '?' })}
      {gaps.length > 0 && (
        <span className={classes.due} title={missing.join('\n')}>
          {' · '}
          {t('coverage.gaps', { count: gaps.length })}
        </span>
      )}
      {stale && (
        <span className={classes.due} title={t('coverage.staleTitle')}>
          {' · '}
          {t('coverage.stale')}
        </span>
      )}
    </>
  )
}
