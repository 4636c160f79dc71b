import type { Invoice } from '@shared/invoice'
import { useEffect, useRef } from 'react'
import { ask } from '../../app/bridge'
import { useAnswer } from '../../app/query'
import type { InvoicesRoute } from '../search'
import type { Walk } from './use-walk'

/**
 * While somebody reads, the PDF that comes next is fetched: the one after, or the one before for who walks back. Given up when they
 * move on. It counts as read only once it is shown.
 */
export function useNextPdf(route: InvoicesRoute, { place, count }: Walk, now: Invoice | undefined) {
  const { filter, sort } = route
  const direction = useDirection(place)
  const online = useAnswer('network.status', {}).data?.online ?? false
  const shown = useAnswer('invoices.pdf', { id: now?.id ?? '' }, { enabled: false })
  const isRead = now?.pdf === 'none' || shown.isSuccess || shown.isError
  const index = typeof place === 'number' ? place + direction : -1
  const isThere = index >= 0 && index < (count ?? 0)
  const next = useAnswer(
    'invoices.page',
    { filter, sort, offset: Math.max(0, index), limit: 1 },
    { enabled: isRead && isThere && online && !isMetered() },
  ).data?.rows[0]
  const id = isThere && isRead && next?.pdf === 'unknown' ? next.id : null
  const ahead = useRef<string | null>(null)
  useEffect(() => {
    // Who moved on to what is on its way waits for it.
    if (ahead.current === id || (id === null && ahead.current === route.invoice)) return
    ahead.current = id
    tell(id)
  }, [id, route.invoice])
  useEffect(
    () => () => {
      if (ahead.current !== null) tell(null)
    },
    [],
  )
}

// Whoever shows it asks again, and is told what went wrong.
const tell = (id: string | null) => void ask('invoices.pdfAhead', { id }).catch(() => undefined)

/** Which way somebody walks; forward until they turn. */
function useDirection(place: number | null | undefined): 1 | -1 {
  const last = useRef<{ place: number; direction: 1 | -1 } | null>(null)
  if (typeof place !== 'number') return last.current?.direction ?? 1
  const before = last.current
  if (!before) last.current = { place, direction: 1 }
  else if (before.place !== place) last.current = { place, direction: place < before.place ? -1 : 1 }
  return last.current?.direction ?? 1
}

/** Whether the person told the system to save data. */
function isMetered(): boolean {
  const { connection } = navigator as { connection?: { saveData?: boolean } }
  return connection?.saveData === true
}
