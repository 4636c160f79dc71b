import { useTranslation } from 'react-i18next'
import { useFormat } from '../../i18n/format'
import { today } from '../../invoices/days'

/** "Since 1 Jan 2024", "From …" when it is still to come, "1 Jan 2024 – 31 Dec 2024"; empty when no day is known. */
export function usePeriodWords(): (startsOn: string | null, endsOn: string | null) => string {
  const { t } = useTranslation('customers')
  const { day } = useFormat()
  return (startsOn, endsOn) => {
    if (startsOn && endsOn) return t('service.between', { from: day(startsOn), to: day(endsOn) })
    if (startsOn) return t(startsOn > today() ? 'service.from' : 'service.since', { day: day(startsOn) })
    return endsOn ? t('service.until', { day: day(endsOn) }) : ''
  }
}
