import type { RuleState } from '@shared/offline'
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useAnswer } from '../app/query'
import classes from './offline.module.css'

/** What of a rule is not here, and why. */
export function RuleMissing({ state, isFull }: { state: RuleState; isFull: boolean }) {
  const { t } = useTranslation('offline')
  const why = useWhy()
  const { waiting, pdfsWaiting, pdfsAbsent } = state
  return (
    <>
      {state.customers === 0 && '–'}
      {state.customers > 0 && waiting === 0 && pdfsWaiting === 0 && (
        <span className={classes.good}>
          <IconCheck size={14} aria-hidden />
          {t('rules.complete')}
        </span>
      )}
      {waiting > 0 && <span className={classes.row}>{t('rules.customersWaiting', { count: waiting })}</span>}
      {pdfsWaiting > 0 && (
        <span className={classes.row}>{t('rules.pdfsWaiting', { count: pdfsWaiting })}</span>
      )}
      {(waiting > 0 || (pdfsWaiting > 0 && !isFull)) && (
        <span className={classes.note}>{t(`rules.why.${why}`)}</span>
      )}
      {pdfsWaiting > 0 && isFull && (
        <span className={classes.warning}>
          <IconAlertTriangle size={14} aria-hidden />
          {t('rules.why.full')}
        </span>
      )}
      {pdfsAbsent > 0 && <span className={classes.note}>{t('rules.pdfsAbsent', { count: pdfsAbsent })}</span>}
    </>
  )
}

function useWhy() {
  const status = useAnswer('sync.status', {}).data
  const online = useAnswer('network.status', {}).data?.online ?? true
  if (status?.state === 'running') return 'running'
  if (!online) return 'offline'
  if (status?.state === 'cancelled') return 'cancelled'
  if (status?.state === 'failed' || (status?.failedCount ?? 0) > 0) return 'failed'
  return 'later'
}
