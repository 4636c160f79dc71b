import '../words'
import { getRouteApi } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useAnswer } from '../../app/query'
import { useFormat } from '../../i18n/format'
import { BackLink } from '../../ui/back-link'
import { FailureView } from '../../ui/failure-view'
import { RunActions } from './run-actions'
import { RunProgress } from './run-progress'
import { RunResults } from './run-results'
import { RunRows } from './run-rows'
import { RunState } from './run-state'
import classes from './runs.module.css'

const route = getRouteApi('/authorizations/runs/$runId')

/** One run: how far it is, what can be done about it, and what became of each account. */
export function Component(): ReactNode {
  const { t } = useTranslation('authorizations')
  const { day, instant, number } = useFormat()
  const { runId: id } = route.useParams()
  const { result } = route.useSearch()
  const { data: run, error, refetch } = useAnswer('authorizations.run', { id })
  return (
    <div className={classes.page}>
      <BackLink to="/authorizations/runs" label={t('runs.backToRuns')} />
      {error && <FailureView failure={error} onRetry={() => void refetch()} />}
      {run && (
        <>
          <header className={classes.head}>
            <div className={classes.line}>
              <h1 className={classes.title}>{t(`runs.${run.kind}`, { count: run.counts.total })}</h1>
              <span className={classes.gap} />
              <RunActions run={run} />
            </div>
            <div className={classes.line}>
              <RunState run={run} />
              <span role="status">
                {t('runs.progress', {
                  done: number(run.counts.total - run.counts.waiting - run.counts.unsure),
                  total: number(run.counts.total),
                })}
              </span>
              {run.dataStartDate && (
                <span className={classes.quiet}>{t('runs.from', { day: day(run.dataStartDate) })}</span>
              )}
              <span className={classes.quiet}>
                {t('runs.startedBy', { who: run.who, instant: instant(run.createdAt) })}
              </span>
            </div>
            <RunProgress run={run} />
            {run.state === 'interrupted' && <p className={classes.remark}>{t('runs.interrupted')}</p>}
            {run.counts.unsure > 0 && (
              <p className={classes.remark}>{t('runs.unsure', { count: run.counts.unsure })}</p>
            )}
            {run.waitingUntil && (
              <p className={classes.remark}>
                {t('runs.waitingUntil', { instant: instant(run.waitingUntil) })}
              </p>
            )}
            {run.state === 'paused' && run.failure && <FailureView failure={run.failure} as="strip" />}
            <RunResults run={run} result={result} />
          </header>
          <RunRows run={run} result={result} />
        </>
      )}
    </div>
  )
}
