import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import classes from './panel.module.css'

export interface Figure {
  name: string
  value: string
  /** When, or what it was before. */
  note?: string | undefined
  tone?: 'good' | undefined
}

/** What a period comes down to. */
export function Figures({ figures, aside }: { figures: Figure[]; aside: ReactNode }) {
  const { t } = useTranslation('usage')
  return (
    <section className={classes.figures} aria-label={t('totals.label')}>
      <dl>
        {figures.map(({ name, value, note, tone }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd data-tone={tone}>{value}</dd>
            {note && <dd className={classes.note}>{note}</dd>}
          </div>
        ))}
      </dl>
      {aside}
    </section>
  )
}
