import { useTranslation } from 'react-i18next'
import { useFormat } from '../../i18n/format'
import type { Bar } from './months'
import { type Row, SumTable } from './sum-table'
import { useMonthName } from './use-month-name'

/** Every month with an invoice, the newest first; each narrows to itself. */
export function MonthTable({
  bars,
  currency,
  onMonth,
}: {
  bars: readonly Bar[]
  currency: string
  onMonth: (month: string) => void
}) {
  const { t } = useTranslation('invoiceTotals')
  const { money, number } = useFormat()
  const name = useMonthName()
  const rows = bars
    .filter(({ count }) => count > 0)
    .toReversed()
    .map(
      ({ month, count, minor }): Row => ({
        key: month,
        name: name(month),
        count: number(count),
        sum: money({ minor, currency }),
        title: t('narrow', { month: name(month) }),
        onPick: () => onMonth(month),
      }),
    )
  return <SumTable label={t('byMonth')} first={t('month')} copy={t('copyMonths')} rows={rows} />
}
