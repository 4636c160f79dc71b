import { useTranslation } from 'react-i18next'
import parts from '../../ui/part.module.css'
import classes from './rates.module.css'
import type { Step } from './steps'
import type { RateWords } from './use-rate-words'

/** The same to be read and copied. */
export function RateTable({
  steps,
  words,
  label,
}: {
  steps: readonly Step[]
  words: RateWords
  label: string
}) {
  const { t } = useTranslation('tariffs')
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable.
    <section className={classes.table} aria-label={label} tabIndex={0}>
      <table className={parts.table}>
        <thead>
          <tr>
            <th>{t('rates.when')}</th>
            <th data-align="end">{t('rates.price')}</th>
            <th>
              <span className={classes.unseen}>{t('rates.remark')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {steps.map((step) => (
            <tr key={step.start}>
              <td>{words.when(step)}</td>
              <td data-align="end">{words.full(step.cost)}</td>
              <td className={classes.quiet}>{step.isEstimate && t('rates.estimate')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
