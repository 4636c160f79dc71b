import '../words'
import type { ActivationRun } from '@shared/activation-run'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useAnswer } from '../../app/query'
import { useFormat } from '../../i18n/format'
import { BackLink } from '../../ui/back-link'
import { Empty } from '../../ui/empty'
import { FailureView } from '../../ui/failure-view'
import { LinkButton } from '../../ui/link-button'
import { RunState } from './run-state'
import classes from './runs.module.css'

/** What was activated and deactivated from here, newest first. */
export function Component(): ReactNode {
  const { t } = useTranslation('authorizations')
  const { data, error, refetch } = useAnswer('authorizations.runs', {})
  return (
    <div className={classes.page}>
      <BackLink to="/authorizations" label={t('runs.back')} />
      <div className={classes.content}>
        <h1 className={classes.title}>{t('runs.title')}</h1>
        {error && <FailureView failure={error} onRetry={() => void refetch()} />}
        {data?.length === 0 && (
          <Empty
            title={t('runs.none.title')}
            text={t('runs.none.text')}
            action={
              <LinkButton variant="default" to="/authorizations" search={{ view: 'ready' }}>
                {t('runs.none.action')}
              </LinkButton>
            }
          />
        )}
        {data && data.length > 0 && <Runs runs={data} />}
      </div>
    </div>
  )
}

function Runs({ runs }: { runs: readonly ActivationRun[] }) {
  const { t } = useTranslation('authorizations')
  const { instant } = useFormat()
  const results = useResults()
  return (
    <table className={classes.table}>
      <thead>
        <tr>
          <th>{t('runs.kind')}</th>
          <th>{t('columns.state')}</th>
          <th>{t('runs.results')}</th>
          <th>{t('runs.started')}</th>
          <th>{t('runs.who')}</th>
        </tr>
      </thead>
      <tbody>
        {runs.map((run) => (
          <tr key={run.id}>
            <td>
              <Link to="/authorizations/runs/$runId" params={{ runId: run.id }} className={classes.link}>
                {t(`runs.${run.kind}`, { count: run.counts.total })}
              </Link>
            </td>
            <td>
              <RunState run={run} />
            </td>
            <td>{results(run)}</td>
            <td>{instant(run.createdAt)}</td>
            <td>{run.who}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function useResults() {
  const { t } = useTranslation('authorizations')
  const { number } = useFormat()
  return ({ counts }: ActivationRun) =>
    (['done', 'already', 'failed', 'unsure', 'cancelled', 'waiting'] as const)
      .filter((state) => counts[state] > 0)
      .map((state) => `${number(counts[state])} ${t(`runs.row.${state}`).toLocaleLowerCase()}`)
      .join(' · ')
}
