import type { Invoice } from '@shared/invoice'
import { useCallback, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { answer, useAnswer } from '../app/query'
import { Later } from '../ui/later'
import { List } from '../ui/list/list'
import { useInvoiceColumns } from './columns'
import { Freshness } from './freshness'
import classes from './invoices.module.css'
import { NothingHere } from './nothing-here'
import { type InvoicesRoute, listName } from './search'
import type { Selection } from './select/selection'
import { SelectionBar } from './select/selection-bar'
import { Sums } from './sums'
import { TotalsButton } from './totals/totals-button'
import { TotalsPart } from './totals/totals-part'
import type { Totals } from './use-totals'

interface InvoiceListProps {
  route: InvoicesRoute
  totals: Totals
  selection: Selection
}

export function InvoiceList({ route, totals, selection }: InvoiceListProps) {
  const { t } = useTranslation('invoices')
  const { filter, sort, invoice, ofOneAccount, change } = route
  const all = useInvoiceColumns()
  const columns = useMemo(
    () => (ofOneAccount ? all.filter(({ id }) => id !== 'account') : all),
    [all, ofOneAccount],
  )
  const loadPage = useCallback(
    (offset: number, limit: number) => answer('invoices.page', { filter, sort, offset, limit }),
    [filter, sort],
  )
  const place = useAnswer(
    'invoices.position',
    { filter, sort, id: invoice ?? '' },
    { enabled: invoice !== null },
  )
  // Walking through the list is one step for Back, however long the walk.
  const show = useCallback(
    ({ id }: Invoice) => change({ invoice: id }, invoice === null ? 'push' : 'replace'),
    [change, invoice],
  )
  // An old count of nothing is no news about the new filter.
  const before = totals.value?.count === 0 ? undefined : totals.value?.count
  const count = totals.count ?? before
  return (
    <div className={classes.list}>
      <List
        name={listName(route)}
        label={t('list')}
        columns={columns}
        ownColumns={route.columns && { shown: route.columns, onChange: (next) => change({ columns: next }) }}
        count={count}
        loadPage={loadPage}
        rowKey={rowKey}
        sort={sort}
        onSort={(next) => change({ sort: next })}
        active={invoice}
        activeIndex={place.data?.index ?? null}
        onPreview={show}
        onOpen={({ id }) => change({ invoice: id, full: true })}
        {...(invoice !== null && { onBack: () => change({ invoice: undefined }) })}
        selected={selection.ids}
        onSelect={selection.set}
        empty={<NothingHere route={route} of={totals.value?.of ?? 0} />}
      />
      <SelectionBar route={route} selection={selection} totals={totals} />
      <TotalsPart route={route} totals={totals} />
      <footer className={classes.foot}>
        <Later on={[t, filter, sort]}>{() => <Freshness route={route} />}</Later>
        <Sums totals={totals} />
        <TotalsButton route={route} />
      </footer>
    </div>
  )
}

const rowKey = ({ id }: Invoice) => id
