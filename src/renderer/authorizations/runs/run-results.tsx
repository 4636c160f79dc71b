import type { ActivationRun, RunRow } from '@shared/activation-run'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../i18n/format'
import { RowState } from './run-state'
import classes from './runs.module.css'

const route = getRouteApi('/authorizations/runs/$runId')
const states = ['failed', 'unsure', 'done', 'already', 'cancelled', 'waiting'] as const

/** The results with their numbers; each shows only its own accounts. */
export function RunResults({ run, result }: { run: ActivationRun; result: RunRow['state'] | undefined }) {
  const { t } = useTranslation('authorizations')
  const { number } = useFormat()
  const navigate = route.useNavigate()
  const show = (chosen: RunRow['state'] | undefined) => void navigate({ search: { result: chosen } })
  return (
    <fieldset className={classes.results} aria-label={t('runs.results')}>
      <button
        type="button"
        className={classes.result}
        aria-pressed={result === undefined}
        onClick={() => show(undefined)}
      >
        {t('runs.all')} {number(run.counts.total)}
      </button>
      {states
        .filter((state) => run.counts[state] > 0 || state === result)
        .map((state) => (
          <button
            key={state}
            type="button"
            className={classes.result}
            aria-pressed={state === result}
            onClick={() => show(state)}
          >
            <RowState state={state} word={t(`runs.row.${state}`)} /> {number(run.counts[state])}
          </button>
        ))}
    </fieldset>
  )
}
