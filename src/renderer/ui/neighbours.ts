import { useState } from 'react'

/** What stands before and after one of a list. */
export interface Neighbours {
  /** Place in the list, from 0; null when it is not in it, undefined while that is not known. */
  index: number | null | undefined
  count: number | undefined
  previous: string | undefined
  next: string | undefined
}

/** The three rows from `offset` on show both neighbours; not `enabled` while it is not known where to look. One that just left the list keeps its place, so that work goes on. */
export function useStanding(id: string | undefined, index: number | null | undefined) {
  const [last, setLast] = useState<{ id: string | undefined; index: number } | null>(null)
  if (typeof index === 'number' && (last?.id !== id || last?.index !== index)) setLast({ id, index })
  const left = index === null && last !== null && last.id === id
  const at = left ? last.index : index
  const offset = Math.max(0, (at ?? 0) - 1)
  const neighbours = (page: { rows: readonly { id: string }[]; count: number } | undefined): Neighbours => ({
    index,
    count: page?.count,
    previous: at ? page?.rows[0]?.id : undefined,
    next: typeof at === 'number' ? page?.rows[at - offset + (left ? 0 : 1)]?.id : undefined,
  })
  return { offset, enabled: typeof at === 'number', neighbours }
}
