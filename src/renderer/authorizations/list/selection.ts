import type { AuthorizationRow } from '@shared/authorization'
import { useState } from 'react'
import { answer } from '../../app/query'
import { queryClient } from '../../app/query-client'
import { keep } from '../../ui/kept'
import { type AuthorizationList, idOf } from '../authorization-list'

/** As many as can be activated at once. */
export const most = 20_000
const atOnce = 500

/** Ids of the selected authorizations: they stay selected on other pages, under other filters and after a look at one of them. */
export const selection = keep<ReadonlySet<string>>(new Set())

/** Selects every row of a list, also those that were never on screen. */
export function useSelectAll(list: AuthorizationList, count: number) {
  const [busy, setBusy] = useState(false)
  const all = async () => {
    setBusy(true)
    const ids = new Set(selection.get())
    try {
      for (let offset = 0; offset < count && ids.size < most; offset += atOnce) {
        const page = answer('authorizations.page', { ...list, offset, limit: atOnce })
        const { rows }: { rows: AuthorizationRow[] } = await queryClient.fetchQuery(page)
        for (const row of rows) if (ids.size < most) ids.add(idOf(row))
      }
      selection.set(ids)
    } finally {
      setBusy(false)
    }
  }
  return { all, busy }
}
