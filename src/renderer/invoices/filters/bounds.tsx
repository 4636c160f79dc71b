import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import classes from './filters.module.css'

interface BoundsProps<T extends string | number> {
  low: T | undefined
  high: T | undefined
  /** A bound as a person types it. */
  show: (bound: T) => string
  /** What was typed, or null where it is none. */
  read: (text: string) => T | null
  words: { low: string; high: string; hint: string; wrong: string; swapped: string }
  /** Only with what is right. */
  onApply: (low: T | undefined, high: T | undefined) => void
}

/** Two typed bounds, either of which may be empty. What is wrong is said at its field, and changes nothing. */
export function Bounds<T extends string | number>({ low, high, show, read, words, onApply }: BoundsProps<T>) {
  const { t } = useTranslation('invoices')
  const [typed, setTyped] = useState({
    low: low === undefined ? '' : show(low),
    high: high === undefined ? '' : show(high),
  })
  const [wrong, setWrong] = useState<{ low?: string; high?: string }>({})

  const apply = () => {
    const readable = (text: string) => (text.trim() === '' ? undefined : read(text))
    const [from, to] = [readable(typed.low), readable(typed.high)]
    if (from === null || to === null) {
      setWrong({ ...(from === null && { low: words.wrong }), ...(to === null && { high: words.wrong }) })
    } else if (from !== undefined && to !== undefined && from > to) {
      setWrong({ high: words.swapped })
    } else {
      onApply(from, to)
    }
  }

  return (
    <form
      className={classes.bounds}
      onSubmit={(event) => {
        event.preventDefault()
        apply()
      }}
    >
      {(['low', 'high'] as const).map((side) => (
        <TextInput
          key={side}
          size="xs"
          label={words[side]}
          placeholder={words.hint}
          value={typed[side]}
          error={wrong[side]}
          maxLength={40}
          autoComplete="off"
          onChange={(event) => {
            setTyped({ ...typed, [side]: event.currentTarget.value })
            setWrong({})
          }}
        />
      ))}
      <Button type="submit" size="compact-sm" variant="default">
        {t('filter.apply')}
      </Button>
    </form>
  )
}
