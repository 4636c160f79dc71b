import { lastDay } from '@shared/invoice'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../i18n/format'
import { today } from '../../invoices/days'

/**
 * "Since 1 Jan 2024", "From …" when it is still to come, "1 Jan 2024 – 31 Dec 2024" by its last day; empty when no day is
 * known. `endsOn` is not included.
 */
export function usePeriodWords(): (startsOn: string | null, endsOn: string | null) => string {
  const { t } = useTranslation('customers')
  const { day } = useFormat()
  return (startsOn, endsOn) => {
    const last = endsOn && lastDay({ from: startsOn ?? '', to: endsOn })
    if (startsOn && last) return t('service.between', { from: day(startsOn), to: day(last) })
    if (startsOn) return t(startsOn > today() ? 'service.from' : 'service.since', { day: day(startsOn) })
    return last ? t('service.until', { day: day(last) }) : ''
  }
}
