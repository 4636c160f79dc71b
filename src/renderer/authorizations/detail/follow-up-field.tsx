import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { parseDay } from '../../i18n/parse'
import { typedDay } from '../../i18n/typing'
import { useLanguage } from '../../i18n/use-language'
import { today } from '../../invoices/days'
import classes from './detail.module.css'

interface FollowUpFieldProps {
  /** A local day. */
  value: string | null
  onSave: (value: string | null) => Promise<boolean>
}

/** The day on which somebody wants to look again, typed the local way. */
export function FollowUpField({ value, onSave }: FollowUpFieldProps) {
  const { t } = useTranslation('authorizations')
  const language = useLanguage()
  const [typed, setTyped] = useState<string | null>(null)
  const [wrong, setWrong] = useState(false)
  const now = today()
  const example = typedDay(`${now.slice(0, 4)}-12-31`, language)
  const leave = async () => {
    if (typed === null) return
    const day = typed.trim() === '' ? null : parseDay(typed)
    if (day === null && typed.trim() !== '') return setWrong(true)
    if (day === value || (await onSave(day))) setTyped(null)
  }
  const due = typed === null && value !== null && value <= now
  return (
    <TextInput
      size="xs"
      label={
        <>
          {t('ours.followUp')}
          {due && <span className={classes.due}> {t('ours.overdue')}</span>}
        </>
      }
      placeholder={t('ours.dayHint', { example })}
      value={typed ?? (value ? typedDay(value, language) : '')}
      error={wrong && t('ours.dayWrong', { example })}
      maxLength={20}
      autoComplete="off"
      onChange={(event) => {
        setTyped(event.currentTarget.value)
        setWrong(false)
      }}
      onKeyDown={(event) => event.key === 'Enter' && event.currentTarget.blur()}
      onBlur={() => void leave()}
    />
  )
}
