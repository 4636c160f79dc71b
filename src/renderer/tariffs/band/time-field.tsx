import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { clockOf, dayMinutes, type Minute, minuteOf } from './band'

interface TimeFieldProps {
  label: string
  value: Minute
  /** An end at midnight is 24:00, a beginning 00:00. */
  isEnd?: boolean
  /** The whole day is one period. */
  disabled?: boolean
  /** Whether this time is free. */
  fits: (minute: Minute) => boolean
  onChange: (minute: Minute) => void
}

/** A time of day as people type it; one that fits is taken while it is typed, another says why it cannot be. */
export function TimeField({ label, value, isEnd, disabled, fits, onChange }: TimeFieldProps) {
  const { t } = useTranslation('tariffs')
  const [typed, setTyped] = useState<string | null>(null)
  const minute = typed === null ? value : minuteOf(typed)
  const problem = minute === null ? 'noTime' : minute !== value && !fits(minute) ? 'taken' : null
  return (
    <TextInput
      aria-label={label}
      spellCheck={false}
      disabled={disabled ?? false}
      maxLength={8}
      value={typed ?? clockOf(isEnd && value === 0 ? dayMinutes : value)}
      error={problem && t(`band.${problem}`)}
      onChange={(event) => {
        const text = event.currentTarget.value
        setTyped(text)
        const next = minuteOf(text)
        if (next !== null && next !== value && fits(next)) onChange(next)
      }}
      // What is wrong stays to be corrected.
      onBlur={() => problem === null && setTyped(null)}
    />
  )
}
