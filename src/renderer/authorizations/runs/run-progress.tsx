import type { ActivationRun } from '@shared/activation-run'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../i18n/format'
import classes from './runs.module.css'

const parts = ['done', 'already', 'unsure', 'failed'] as const

/** How far a run is: "57 of 200", and of what kind the results are. */
export function RunProgress({ run: { counts } }: { run: ActivationRun }) {
  const { t } = useTranslation('authorizations')
  const { number } = useFormat()
  const over = counts.total - counts.waiting - counts.unsure
  const words = t('runs.progress', { done: number(over), total: number(counts.total) })
  return (
    <div
      role="progressbar"
      aria-label={t('runs.results')}
      aria-valuemin={0}
      aria-valuemax={counts.total}
      aria-valuenow={over}
      aria-valuetext={words}
      className={classes.track}
    >
      {parts.map((part) => (
        <span
          key={part}
          data-part={part}
          style={{ width: `${(counts[part] / Math.max(1, counts.total)) * 100}%` }}
        />
      ))}
    </div>
  )
}
