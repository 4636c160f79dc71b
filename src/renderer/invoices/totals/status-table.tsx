import type { InvoiceGroup } from '@shared/invoice-totals'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../i18n/format'
import { useStatusWord } from '../invoice-status'
import { type Row, SumTable } from './sum-table'

/** How many there are of each status in a currency, what they come to, and all of them together; each narrows to itself. */
export function StatusTable({
  groups,
  currency,
  onStatus,
}: {
  groups: readonly InvoiceGroup[]
  currency: string
  onStatus: (status: string) => void
}) {
  const { t } = useTranslation('invoiceTotals')
  const { money, number } = useFormat()
  const word = useStatusWord()
  const own = groups.filter((group) => group.currency === currency)
  const rows = own.map(
    ({ status, count, minor }): Row => ({
      key: `status ${status}`,
      name: word(status),
      count: number(count),
      sum: money({ minor, currency }),
      title: t('narrow', { month: word(status) }),
      onPick: () => onStatus(status),
    }),
  )
  rows.push({
    key: 'all',
    name: t('all'),
    count: number(own.reduce((all, { count }) => all + count, 0)),
    sum: money({ minor: own.reduce((all, { minor }) => all + minor, 0n), currency }),
  })
  return <SumTable label={t('byStatus')} first={t('status')} copy={t('copyStatuses')} rows={rows} />
}
