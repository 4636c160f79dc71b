import { Button, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { parseDay } from '../../../i18n/parse'
import { typedDay } from '../../../i18n/typing'
import { useLanguage } from '../../../i18n/use-language'
import { dayAfter, daysIn, type Period } from '../period'
import { lastDayOf } from '../period-name'
import classes from './pick.module.css'

/** So many days fit in an address that still makes sense. */
const mostYears = 25

type Problem = 'wrong' | 'swapped' | 'tooLong'

/** Days typed the local way; both are included. What is wrong is said at its field, and changes nothing. */
export function DaysForm({ period, onChoose }: { period: Period; onChoose: (period: Period) => void }) {
  const { t } = useTranslation('usage')
  const language = useLanguage()
  const [typed, setTyped] = useState({
    from: typedDay(period.from, language),
    to: typedDay(lastDayOf(period), language),
  })
  const [wrong, setWrong] = useState<{ from?: Problem; to?: Problem }>({})
  const example = typedDay('2026-12-31', language)

  const choose = (event: FormEvent) => {
    event.preventDefault()
    const from = parseDay(typed.from)
    const last = parseDay(typed.to)
    if (from === null || last === null) {
      return setWrong({ ...(from === null && { from: 'wrong' }), ...(last === null && { to: 'wrong' }) })
    }
    if (from > last) return setWrong({ to: 'swapped' })
    const days = { from, to: dayAfter(last) }
    if (daysIn(days) > mostYears * 366) return setWrong({ to: 'tooLong' })
    onChoose(days)
  }

  const words = (problem: Problem | undefined) =>
    problem && t(`dayFields.${problem}`, { example, count: mostYears })

  return (
    <form className={classes.days} onSubmit={choose}>
      {(['from', 'to'] as const).map((side) => (
        <TextInput
          key={side}
          size="xs"
          label={t(`dayFields.${side}`)}
          placeholder={t('dayFields.hint', { example })}
          value={typed[side]}
          error={words(wrong[side])}
          maxLength={40}
          autoComplete="off"
          onChange={(event) => {
            setTyped({ ...typed, [side]: event.currentTarget.value })
            setWrong({})
          }}
        />
      ))}
      <Button type="submit" size="compact-sm" variant="default">
        {t('dayFields.show')}
      </Button>
    </form>
  )
}
