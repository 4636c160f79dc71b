import { TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { type Band, clockOf, dayMinutes, type Ends, endOf, endProblem } from './band'

interface TimeFieldProps<C> {
  label: string
  band: Band<C>
  at: number
  end: keyof Ends
  /** As it is typed; null when that is over. */
  onType: (text: string | null) => void
}

/** A time of day as people type it; one that fits is taken while it is typed, another says why it cannot be. */
export function TimeField<C>({ label, band, at, end, onType }: TimeFieldProps<C>) {
  const { t } = useTranslation('tariffs')
  const isWhole = band.length < 2
  const typed = isWhole ? undefined : band[at]?.typed?.[end]
  const minute = isWhole ? 0 : end === 'from' ? (band[at]?.from ?? 0) : endOf(band, at)
  const problem = typed === undefined ? null : endProblem(band, at, end, typed)
  return (
    <TextInput
      aria-label={label}
      spellCheck={false}
      disabled={isWhole}
      maxLength={8}
      // An end at midnight is 24:00, a beginning 00:00.
      value={typed ?? clockOf(end === 'to' && minute === 0 ? dayMinutes : minute)}
      error={problem && t(`band.${problem}`)}
      onChange={(event) => onType(event.currentTarget.value)}
      // What is wrong stays to be corrected.
      onBlur={() => typed !== undefined && problem === null && onType(null)}
    />
  )
}
