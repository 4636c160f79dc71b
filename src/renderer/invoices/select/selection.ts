import { type InvoiceFilter, mostSelected } from '@shared/invoice'
import { useState } from 'react'
import { answer } from '../../app/query'
import { queryClient } from '../../app/query-client'
import { keep } from '../../ui/kept'

type Ids = ReadonlySet<string>
const none: Ids = new Set()

/** Of which list: all invoices, or those of one account. Another list begins with nothing selected. */
const kept = keep<{ list: string; ids: Ids }>({ list: '', ids: none })

export interface Selection {
  ids: Ids
  set: (ids: Ids) => void
  clear: () => void
}

/** The selected invoices of a list: they stay selected on other pages, under other filters and after a look at one of them. */
export function useSelection(list: string): Selection {
  const now = kept.use()
  return {
    ids: now.list === list ? now.ids : none,
    set: (ids) => kept.set({ list, ids }),
    clear: () => kept.set({ list, ids: none }),
  }
}

/** Selects every invoice of the filtered set, also those that were never on screen; the newest, where there are too many. */
export function useSelectAll(filter: InvoiceFilter, { ids, set }: Selection) {
  const [busy, setBusy] = useState(false)
  const all = async () => {
    setBusy(true)
    try {
      const found = await queryClient.fetchQuery({
        ...answer('invoices.ids', { filter }),
        gcTime: 0,
        staleTime: 0,
      })
      set(new Set([...ids, ...found.ids].slice(0, mostSelected)))
    } finally {
      setBusy(false)
    }
  }
  return { all, busy }
}
