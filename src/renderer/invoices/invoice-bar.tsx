import { useTranslation } from 'react-i18next'
import { useAnswer } from '../app/query'
import { ExportMenu } from '../exports/export-menu'
import { FilterBar } from '../ui/filter-bar'
import { Later } from '../ui/later'
import { AccountFilter } from './filters/account-filter'
import { AmountFilter } from './filters/amount-filter'
import { KindFilter } from './filters/kind-filter'
import { PeriodFilter } from './filters/period-filter'
import { StatusFilter } from './filters/status-filter'
import { useChips } from './filters/use-chips'
import { useUnderstoodChips } from './filters/use-understood-chips'
import { MarkFilter } from './marks/mark-filter'
import { useMarkChips } from './marks/use-mark-chips'
import { type InvoicesRoute, listName, noFilter } from './search'
import type { Totals } from './use-totals'
import { useTypedText } from './use-typed-text'

interface InvoiceBarProps {
  route: InvoicesRoute
  totals: Totals
  /** How many there are without a filter. */
  of: number | undefined
  selected: ReadonlySet<string>
}

export function InvoiceBar({ route, totals, of, selected }: InvoiceBarProps) {
  const { t } = useTranslation('invoices')
  const chips = [...useUnderstoodChips(route), ...useChips(route), ...useMarkChips(route)]
  const type = useTypedText(route, of ?? 0)
  const settings = useAnswer('settings.get', {}).data
  const shown = route.columns ?? settings?.columns[listName(route)]
  return (
    <FilterBar
      text={route.chosen.text ?? ''}
      onText={(text) => void type(text)}
      placeholder={t('search')}
      remembered="invoices"
      chips={chips}
      onClear={() => route.change(noFilter)}
      count={totals.count ?? totals.value?.count}
      of={of}
      stale={totals.stale && totals.count === undefined}
      end={
        <ExportMenu
          filter={route.filter}
          sort={route.sort}
          statuses={totals.value?.statuses ?? []}
          count={totals.value?.count}
          selected={selected}
          withNotes={shown?.some(({ id }) => id === 'note') ?? false}
        />
      }
    >
      <Later on={[t, route.chosen, route.change, totals.value?.statuses]}>
        {() => (
          <>
            <StatusFilter route={route} statuses={totals.value?.statuses ?? []} />
            <PeriodFilter route={route} />
            <AmountFilter route={route} />
            {!route.ofOneAccount && <AccountFilter route={route} />}
            <KindFilter route={route} />
            <MarkFilter route={route} />
          </>
        )}
      </Later>
    </FilterBar>
  )
}
