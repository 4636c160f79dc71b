import './words'
import { CloseButton, SegmentedControl } from '@mantine/core'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAnswer } from '../../app/query'
import { FailureView } from '../../ui/failure-view'
import { useShortcuts } from '../../ui/shortcuts'
import type { InvoicesRoute } from '../search'
import { ofSameCustomers, type Totals, useStillAsked } from '../use-totals'
import { MonthChart } from './month-chart'
import { MonthTable } from './month-table'
import { barsOf, daysOf } from './months'
import { StatusTable } from './status-table'
import classes from './totals.module.css'

/** What the whole filtered set comes to, in one currency at a time: by status and by month. */
export default function TotalsPanel({ route, totals }: { route: InvoicesRoute; totals: Totals }) {
  const { t } = useTranslation('invoiceTotals')
  const { filter, change } = route
  const {
    data: months,
    isPlaceholderData,
    error,
    refetch,
  } = useStillAsked(useAnswer('invoices.months', { filter }, { placeholderData: ofSameCustomers(filter) }))
  const [chosen, setChosen] = useState<string | null>(null)
  const currencies = totals.value?.sums.map((sum) => sum.currency) ?? []
  const currency = currencies.find((one) => one === chosen) ?? currencies[0]
  const bars = useMemo(() => (months && currency ? barsOf(months, currency) : []), [months, currency])
  const toMonth = (month: string) => change({ issued: daysOf(month) })
  const close = () => change({ totals: undefined })
  useShortcuts([
    { id: 'invoices.totals.close', keys: ['Escape'], label: t('close'), group: 'page', run: close },
  ])
  const isOld = totals.stale || isPlaceholderData
  return (
    <section className={classes.panel} aria-label={t('label')} aria-busy={isOld || !months}>
      <header className={classes.head}>
        <h2>{t('label')}</h2>
        {currency && currencies.length > 1 && (
          <SegmentedControl
            size="xs"
            aria-label={t('currency')}
            data={currencies}
            value={currency}
            onChange={setChosen}
          />
        )}
        <CloseButton size="sm" aria-label={t('close')} onClick={close} />
      </header>
      {error && <FailureView failure={error} onRetry={() => void refetch()} as="strip" />}
      {currency === undefined || !months ? (
        <p className={classes.none}>{totals.value && months ? t('nothing') : t('counting')}</p>
      ) : (
        <div className={classes.parts} data-stale={isOld || undefined}>
          <StatusTable
            groups={totals.value?.groups ?? []}
            currency={currency}
            onStatus={(status) => change({ statuses: [status] })}
          />
          <MonthChart bars={bars} currency={currency} onMonth={toMonth} />
          <MonthTable bars={bars} currency={currency} onMonth={toMonth} />
        </div>
      )}
    </section>
  )
}
