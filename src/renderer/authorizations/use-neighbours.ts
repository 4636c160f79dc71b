import { useState } from 'react'
import { useAnswer } from '../app/query'
import type { AuthorizationList } from './authorization-list'

export interface Neighbours {
  /** Place in the list, from 0; null when it is not in it, undefined while that is not known. */
  index: number | null | undefined
  count: number | undefined
  previous: string | undefined
  next: string | undefined
}

/** What stands before and after an authorization in a list. One that just left the list keeps its place, so that work goes on. */
export function useNeighbours(list: AuthorizationList, id: string | undefined): Neighbours {
  const enabled = id !== undefined
  const position = useAnswer('authorizations.position', { ...list, id: id ?? ' ' }, { enabled })
  const index = enabled ? position.data?.index : undefined
  const [last, setLast] = useState<{ id: string | undefined; index: number } | null>(null)
  if (typeof index === 'number' && (last?.id !== id || last?.index !== index)) setLast({ id, index })

  const left = index === null && last !== null && last.id === id
  const at = left ? last.index : index
  const from = Math.max(0, (at ?? 0) - 1)
  const around = useAnswer(
    'authorizations.page',
    { ...list, offset: from, limit: 3 },
    { enabled: typeof at === 'number' },
  ).data
  const next = (at ?? 0) - from + (left ? 0 : 1)
  return {
    index,
    count: around?.count,
    previous: at ? around?.rows[0]?.id : undefined,
    next: typeof at === 'number' ? around?.rows[next]?.id : undefined,
  }
}
