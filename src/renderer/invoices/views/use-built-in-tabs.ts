import { useTranslation } from 'react-i18next'
import type { InvoicesSearch } from '../../app/search-params'
import { useShortcuts } from '../../ui/shortcuts'
import { hrefOf, isSame } from '../../views/address'
import { type CountQuery, useCounts } from '../../views/use-counts'
import type { useOpened } from '../../views/use-opened'
import type { ViewTab } from '../../views/view-tabs'
import { type BuiltIn, builtIn, builtInNames } from './built-in'

/** The views that everybody has. How the list is sorted and laid out does not make it another one. */
export function useBuiltInTabs(
  { now, opened, go }: ReturnType<typeof useOpened<InvoicesSearch>>,
  count: (search: InvoicesSearch) => CountQuery,
): ViewTab[] {
  const { t } = useTranslation('views')
  const counts = useCounts(builtInNames.filter((name) => name !== 'all').map((name) => count(builtIn[name])))
  const name = (view: BuiltIn) => t(`invoices.${view}`)
  // What they come to stays beside the list, whichever view it is.
  const shown = (view: BuiltIn): InvoicesSearch => ({ ...builtIn[view], totals: now.totals })
  useShortcuts(
    builtInNames.map((view, at) => ({
      id: `invoices.view.${view}`,
      keys: [String(at + 1)],
      label: t('invoices.key', { name: name(view) }),
      group: 'page' as const,
      palette: true,
      run: () => go(shown(view)),
    })),
  )
  return builtInNames.map((view, at) => ({
    id: view,
    name: name(view),
    href: hrefOf('invoices', shown(view)),
    chosen: !opened && isSame(filterOf(now), filterOf(builtIn[view])),
    count: view === 'all' ? null : counts[at - 1],
    onOpen: () => go(shown(view)),
  }))
}

const filterOf = ({ sort: _sort, columns: _columns, totals: _totals, ...filter }: InvoicesSearch) => filter
