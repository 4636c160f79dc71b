import type { SyncStatus } from '@shared/sync'
import { useTranslation } from 'react-i18next'
import { useAction, useAnswer } from '../app/query'
import { queryClient } from '../app/query-client'
import { SyncProgress } from '../app/sync-progress'
import { FailureDetails } from '../ui/failure-details'
import { FailureView } from '../ui/failure-view'
import { OnlineButton } from '../ui/online-button'
import { useFailureWords } from '../ui/use-failure-words'
import classes from './offline.module.css'

/** Fetching: how far it is, or how the last run ended. */
export function SyncState({ paused }: { paused: boolean }) {
  const { t } = useTranslation('offline')
  const status = useAnswer('sync.status', {}).data
  const online = useAnswer('network.status', {}).data?.online ?? true
  const start = useAction('sync.start', {
    onSuccess: (begun) => queryClient.setQueryData(['sync.status', {}], begun),
  })
  if (!status) return null
  const failure = start.error ?? status.failure
  return (
    <section className={classes.sync}>
      <div className={classes.line}>
        {status.state === 'running' ? (
          <>
            <SyncProgress />
            <HowFar status={status} />
          </>
        ) : (
          <>
            <OnlineButton variant="default" loading={start.isPending} onClick={() => start.mutate({})}>
              {t('sync.now')}
            </OnlineButton>
            <OnlineButton variant="subtle" onClick={() => start.mutate({ whole: true })}>
              {t('sync.whole')}
            </OnlineButton>
          </>
        )}
        {!online && <p className={classes.note}>{t('sync.offline')}</p>}
        {paused && status.state !== 'running' && <p className={classes.note}>{t('sync.paused')}</p>}
        {status.state === 'cancelled' && <p className={classes.note}>{t('sync.cancelled')}</p>}
      </div>
      {failure && <FailureView failure={failure} as="strip" onRetry={() => start.mutate({})} />}
      {status.failed.length > 0 && <FailedAccounts status={status} />}
    </section>
  )
}

/** What came so far, and how long the rest may take where that can be told. */
function HowFar({ status: { fetched = 0, leftMs } }: { status: SyncStatus }) {
  const { t } = useTranslation('offline')
  const minutes = Math.round((leftMs ?? 0) / 60_000)
  const left = minutes > 0 ? t('sync.left', { count: minutes }) : t('sync.leftSoon')
  const parts = [
    fetched > 0 ? t('sync.fetched', { count: fetched }) : null,
    leftMs === undefined ? null : left,
  ]
  return <p className={classes.note}>{parts.filter((part) => part !== null).join(' · ')}</p>
}

function FailedAccounts({ status: { failed, failedCount } }: { status: SyncStatus }) {
  const { t } = useTranslation('offline')
  const words = useFailureWords()
  const more = failedCount - failed.filter(({ failure }) => failure.kind !== 'notProvided').length
  return (
    <div>
      {failedCount > 0 && <p className={classes.note}>{t('sync.failed', { count: failedCount })}</p>}
      <ul className={classes.failed}>
        {failed.map(({ name, failure }) => (
          <li key={name}>
            <span>{name}</span>
            <span className={classes.note}>{words(failure).title}</span>
            <FailureDetails failure={failure} />
          </li>
        ))}
      </ul>
      {more > 0 && <p className={classes.note}>{t('sync.more', { count: more })}</p>}
    </div>
  )
}
