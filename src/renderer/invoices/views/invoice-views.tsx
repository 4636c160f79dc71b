import { useSearch } from '@tanstack/react-router'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useAnswer } from '../../app/query'
import { type InvoicesSearch, invoicesSearch, lenient } from '../../app/search-params'
import { Later } from '../../ui/later'
import { standardColumns } from '../../ui/list/use-columns'
import { SavedViews } from '../../views/saved-views'
import { useOpened } from '../../views/use-opened'
import { useViews } from '../../views/use-views'
import { ViewTabs } from '../../views/view-tabs'
import classes from '../../views/views.module.css'
import { useInvoiceColumns } from '../columns'
import { useBuiltInTabs } from './use-built-in-tabs'
import { useSavedTabs } from './use-saved-tabs'
import { useViewCount } from './use-view-count'

const read = lenient(invoicesSearch.omit({ invoice: true, full: true, compare: true, saved: true }))

/** Above the list: the views that everybody has, the first of the person's own, and all that can be done with them. */
export function InvoiceViews() {
  const search = useSearch({ from: '/invoices', structuralSharing: true })
  return <Later on={[search]}>{() => <Views search={search} />}</Later>
}

function Views({ search: all }: { search: InvoicesSearch }) {
  const { t } = useTranslation('views')
  const { invoice: _shown, full: _full, compare: _compare, ...search } = all
  const count = useViewCount()
  const columns = useInvoiceColumns()
  const remembered = useAnswer('settings.get', {}).data?.columns.invoices
  const layout = useMemo(
    (): InvoicesSearch => ({ columns: search.columns ?? remembered ?? standardColumns(columns) }),
    [search.columns, remembered, columns],
  )
  const { views } = useViews('invoices')
  const list = { list: 'invoices' as const, search, read, count, layout }
  const opened = useOpened(list, views)
  const tabs = [...useBuiltInTabs(opened, count), ...useSavedTabs(opened, count)]
  return (
    <div className={classes.bar}>
      <ViewTabs label={t('invoices.label')} tabs={tabs} />
      <SavedViews {...list} />
    </div>
  )
}
