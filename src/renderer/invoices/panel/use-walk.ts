import { useTranslation } from 'react-i18next'
import { answer, useAnswer } from '../../app/query'
import { queryClient } from '../../app/query-client'
import { useShortcuts } from '../../ui/shortcuts'
import type { InvoicesRoute } from '../search'
import type { Totals } from '../use-totals'

export interface Walk {
  /** From 0; null when the invoice is not in the filtered set, undefined while that is not known. */
  place: number | null | undefined
  count: number | undefined
  /** Undefined at the end of the set. */
  next: (() => void) | undefined
  previous: (() => void) | undefined
  /** One step back: from full page to beside the list, from there to the list alone. */
  close: () => void
}

/** Goes from invoice to invoice inside the filtered set. Beside the list, the list itself has the keys. */
export function useWalk(route: InvoicesRoute, id: string, totals: Totals): Walk {
  const { t } = useTranslation('invoices')
  const { filter, sort, full, change } = route
  const place = useAnswer('invoices.position', { filter, sort, id }).data?.index
  const count = totals.stale ? undefined : totals.value?.count

  const go = async (index: number) => {
    const { rows } = await queryClient.fetchQuery(
      answer('invoices.page', { filter, sort, offset: index, limit: 1 }),
    )
    const [row] = rows
    if (row) change({ invoice: row.id }, 'replace')
  }
  const step = (by: number) => {
    if (place === null || place === undefined) return undefined
    const index = place + by
    return index >= 0 && index < (count ?? 0) ? () => void go(index) : undefined
  }
  const walk: Walk = {
    place,
    count,
    next: step(1),
    previous: step(-1),
    close: () => change(full ? { full: undefined } : { invoice: undefined }),
  }
  const group = 'list' as const
  useShortcuts(
    [
      { id: 'list.next', group, keys: ['j', 'ArrowDown'], label: t('keys.next'), run: () => walk.next?.() },
      {
        id: 'list.previous',
        group,
        keys: ['k', 'ArrowUp'],
        label: t('keys.previous'),
        run: () => walk.previous?.(),
      },
      ...(route.alone
        ? []
        : [{ id: 'list.back', group, keys: ['Escape'], label: t('keys.beside'), run: walk.close }]),
    ],
    full,
  )
  return walk
}
