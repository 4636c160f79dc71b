import { Checkbox } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import classes from '../authorizations-page.module.css'

interface ChoicesProps<T extends string> {
  all: readonly T[]
  chosen: readonly T[] | undefined
  /** Without it the value is its own word. */
  word?: (value: T) => string
  /** Undefined when nothing is chosen any more. */
  onChange: (chosen: T[] | undefined) => void
}

/** Any number of values. What is chosen stays in sight, also when nothing has it any more. */
export function Choices<T extends string>({
  all,
  chosen = [],
  word = (value) => value,
  onChange,
}: ChoicesProps<T>) {
  const { t } = useTranslation('authorizations')
  const values = [...new Set([...all, ...chosen])]
  if (values.length === 0) return <p className={classes.none}>{t('filter.nothing')}</p>
  const toggle = (value: T) => {
    const next = chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value]
    onChange(next.length > 0 ? next : undefined)
  }
  return (
    <div className={classes.choices}>
      {values.map((value) => (
        <Checkbox
          key={value}
          size="xs"
          label={word(value)}
          checked={chosen.includes(value)}
          onChange={() => toggle(value)}
        />
      ))}
    </div>
  )
}
