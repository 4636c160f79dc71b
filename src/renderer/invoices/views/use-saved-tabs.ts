import type { InvoicesSearch } from '../../app/search-params'
import { hrefOf } from '../../views/address'
import { type CountQuery, useCounts } from '../../views/use-counts'
import type { useOpened } from '../../views/use-opened'
import type { ViewTab } from '../../views/view-tabs'

/** So many of the person's own stand beside the built-in ones; their order says which. */
const first = 6

export function useSavedTabs(
  { all, opened, open }: ReturnType<typeof useOpened<InvoicesSearch>>,
  count: (search: InvoicesSearch) => CountQuery,
): ViewTab[] {
  const shown = all.slice(0, first)
  const counts = useCounts(shown.map(({ means }) => count(means)))
  return shown.map((view, at) => ({
    id: view.id,
    name: view.name,
    href: hrefOf('invoices', view.means, view.id),
    chosen: view.id === opened?.id,
    count: counts[at],
    onOpen: () => open(view),
  }))
}
