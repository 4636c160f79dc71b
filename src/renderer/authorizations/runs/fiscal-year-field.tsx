import { Group, Select } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../i18n/format'
import { locales } from '../../i18n/locale'
import { useLanguage } from '../../i18n/use-language'
import { today } from '../../invoices/days'
import { type FiscalYear, fiscalYearStart } from './start-dates'

const remembered = 'fiscal-year-month'
const months = Array.from({ length: 12 }, (_, place) => place + 1)
const yearsBack = [0, 1, 2, 3]

/** As it was chosen last on this computer; else the calendar year. */
export function usualFiscalYear(): FiscalYear {
  const month = Number(localStorage.getItem(remembered))
  return { month: months.includes(month) ? month : 1, back: 1 }
}

interface FiscalYearFieldProps {
  begins: FiscalYear
  onChoose: (begins: FiscalYear) => void
}

/** In which month the fiscal year begins, and which of the last ones is meant. */
export function FiscalYearField({ begins, onChoose }: FiscalYearFieldProps) {
  const { t } = useTranslation('authorizations')
  const { day } = useFormat()
  const name = new Intl.DateTimeFormat(locales[useLanguage()], { month: 'long', timeZone: 'UTC' })
  const chooseMonth = (month: number) => {
    localStorage.setItem(remembered, String(month))
    onChoose({ ...begins, month })
  }
  return (
    <Group gap="sm" mt="sm">
      <Select
        size="xs"
        w={150}
        label={t('run.beginsIn')}
        data={months.map((month) => ({
          value: String(month),
          label: name.format(Date.UTC(2024, month - 1, 1)),
        }))}
        value={String(begins.month)}
        allowDeselect={false}
        onChange={(month) => chooseMonth(Number(month))}
      />
      <Select
        size="xs"
        w={150}
        label={t('run.began')}
        data={yearsBack.map((back) => ({
          value: String(back),
          label: day(fiscalYearStart(today(), { ...begins, back })),
        }))}
        value={String(begins.back)}
        allowDeselect={false}
        onChange={(back) => onChoose({ ...begins, back: Number(back) })}
      />
    </Group>
  )
}
