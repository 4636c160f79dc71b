import { useTranslation } from 'react-i18next'
import { useAnswer } from '../../app/query'
import { useFormat } from '../../i18n/format'
import { LinkButton } from '../../ui/link-button'
import { RunActions } from './run-actions'
import { RunProgress } from './run-progress'
import { RunState } from './run-state'
import classes from './runs.module.css'

/** Under the queue: the run that is not over, how far it is, and what to do about it. */
export function RunStrip() {
  const { t } = useTranslation('authorizations')
  const { number } = useFormat()
  const run = useAnswer('authorizations.runs', {}).data?.find(
    ({ state }) => state === 'running' || state === 'paused' || state === 'interrupted',
  )
  if (!run) return null
  const { kind, counts, state } = run
  const over = counts.total - counts.waiting - counts.unsure
  return (
    <section className={classes.strip} aria-label={t('runs.title')}>
      <span>{t(`runs.${kind}`, { count: counts.total })}</span>
      {state !== 'running' && <RunState run={run} />}
      <RunProgress run={run} />
      <span>{t('runs.progress', { done: number(over), total: number(counts.total) })}</span>
      <span className={classes.gap} />
      <RunActions run={run} short />
      <LinkButton
        size="compact-sm"
        variant="default"
        to="/authorizations/runs/$runId"
        params={{ runId: run.id }}
      >
        {t('runs.open')}
      </LinkButton>
    </section>
  )
}
