import type { SavedView, ViewList } from '@shared/view'
import { useNavigate } from '@tanstack/react-router'
import { useMemo } from 'react'
import { hrefOf, isLess, isSame, said } from './address'
import type { CountQuery } from './use-counts'

/** A list whose address can be kept under a name. */
export interface ListWithViews<Search extends object> {
  list: ViewList
  /** What the address says of the list, without what is only shown beside it. */
  search: Search & { saved?: string | undefined }
  /** Reads such an address; what no longer exists is left out. */
  read: (raw: Record<string, unknown>) => Search
  /** How many rows it finds. */
  count: (search: Search) => CountQuery
  /** What is to be kept besides: how the list is laid out now. */
  layout?: Partial<Search>
}

export interface ReadView<Search extends object> extends SavedView {
  /** What of it is understood. */
  means: Search
  /** True when something that it asks for exists no more. */
  less: boolean
}

/** The views as they are understood today, which of them the list was opened by, and the way to another. */
export function useOpened<Search extends object>(
  { list, search, read }: ListWithViews<Search>,
  views: readonly SavedView[],
) {
  const navigate = useNavigate()
  const { saved, ...now } = search
  const all = useMemo(
    () =>
      views.map((view): ReadView<Search> => {
        const raw = said(view.search)
        const means = read(raw)
        return { ...view, means, less: isLess(means, raw) }
      }),
    [views, read],
  )
  const opened = all.find(({ id }) => id === saved)
  const go = (to: object, id?: string) => void navigate({ href: hrefOf(list, to, id), reloadDocument: false })
  return {
    all,
    /** What the address says, without which view it came from. */
    now,
    opened,
    changed: opened !== undefined && !isSame(opened.means, now),
    go,
    open: (view: ReadView<Search>) => go(view.means, view.id),
  }
}
