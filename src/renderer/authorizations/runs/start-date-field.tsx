import { Chip, Group, Input, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../i18n/format'
import { parseDay } from '../../i18n/parse'
import { typedDay } from '../../i18n/typing'
import { useLanguage } from '../../i18n/use-language'
import { today } from '../../invoices/days'
import { FiscalYearField, usualFiscalYear } from './fiscal-year-field'
import classes from './runs.module.css'
import { fiscalYearStart, monthsBefore, presetMonths, type StartChoice } from './start-dates'

interface StartDateFieldProps {
  choice: StartChoice
  onChoose: (choice: StartChoice) => void
}

/** The day of a choice; undefined while a typed one is none, or is still to come. */
export function startDay(choice: StartChoice): string | null | undefined {
  if (choice.kind === 'none') return null
  if (choice.kind === 'months') return monthsBefore(today(), choice.months)
  if (choice.kind === 'fiscalYear') return fiscalYearStart(today(), choice.begins)
  const day = parseDay(choice.text)
  return day === null || day > today() ? undefined : day
}

/** From when on bills are fetched: so many months back, a fiscal year, or a day typed the local way. */
export function StartDateField({ choice, onChoose }: StartDateFieldProps) {
  const { t } = useTranslation('authorizations')
  const { day } = useFormat()
  const language = useLanguage()
  const example = typedDay(`${Number(today().slice(0, 4)) - 2}-12-31`, language)
  const chosen = startDay(choice)
  const wrong = () => {
    if (choice.kind !== 'day' || choice.text.trim() === '' || chosen !== undefined) return null
    return parseDay(choice.text) === null ? t('run.dayWrong', { example }) : t('run.future')
  }
  const choose = (value: string | string[]) => {
    const months = presetMonths.find((one) => String(one) === value)
    if (months) onChoose({ kind: 'months', months })
    else if (value === 'fiscalYear') onChoose({ kind: 'fiscalYear', begins: usualFiscalYear() })
    else onChoose(value === 'day' ? { kind: 'day', text: '' } : { kind: 'none' })
  }
  return (
    <Input.Wrapper label={t('run.startDate')} labelElement="div">
      <Chip.Group value={choice.kind === 'months' ? String(choice.months) : choice.kind} onChange={choose}>
        <Group gap="sm" mt="xs">
          {presetMonths.map((count) => (
            <Chip key={count} size="xs" radius="sm" variant="outline" value={String(count)}>
              {t('run.months', { count })}
            </Chip>
          ))}
          <Chip size="xs" radius="sm" variant="outline" value="fiscalYear">
            {t('run.fiscalYear')}
          </Chip>
          <Chip size="xs" radius="sm" variant="outline" value="day">
            {t('run.day')}
          </Chip>
          <Chip size="xs" radius="sm" variant="outline" value="none">
            {t('run.noStart')}
          </Chip>
        </Group>
      </Chip.Group>
      {choice.kind === 'fiscalYear' && (
        <FiscalYearField
          begins={choice.begins}
          onChoose={(begins) => onChoose({ kind: 'fiscalYear', begins })}
        />
      )}
      {choice.kind === 'day' && (
        <TextInput
          mt="sm"
          w={200}
          size="xs"
          aria-label={t('run.day')}
          placeholder={t('run.dayHint', { example })}
          value={choice.text}
          error={wrong()}
          maxLength={20}
          data-autofocus
          onChange={(event) => onChoose({ kind: 'day', text: event.currentTarget.value })}
        />
      )}
      {choice.kind === 'months' && chosen && <p className={classes.chosenDay}>{day(chosen)}</p>}
    </Input.Wrapper>
  )
}
