import { useTranslation } from 'react-i18next'
import type { Mark } from './column'
import classes from './panel.module.css'
import { Swatch } from './swatch'

export interface LegendEntry {
  key: string
  name: string
  mark: Mark
  /** Shown now; without `onToggle` it always is. */
  isOn?: boolean
  onToggle?: () => void
}

/** What is drawn how; some of it can be left out. */
export function Legend({ entries }: { entries: LegendEntry[] }) {
  const { t } = useTranslation('usage')
  return (
    <ul className={classes.legend} aria-label={t('shown')}>
      {entries.map(({ key, name, mark, isOn = true, onToggle }) => (
        <li key={key}>
          {onToggle ? (
            <button type="button" className={classes.item} aria-pressed={isOn} onClick={onToggle}>
              <Swatch mark={mark} />
              {name}
            </button>
          ) : (
            <span className={classes.item}>
              <Swatch mark={mark} />
              {name}
            </span>
          )}
        </li>
      ))}
    </ul>
  )
}
