import type { Failure } from '@shared/failure'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import type { PageQuery } from './column'

export const pageSize = 100
/** So long, in ms, before pages far from the last ones are asked for. */
const passing = 60

export interface Rows<Row> {
  /** Undefined while it is not there yet. */
  at: (index: number) => Row | undefined
  /** What to draw: the rows from `from` on. While the list is dragged, those that came last, wherever they are. */
  drawn: { from: number; at: (index: number) => Row | undefined }
  /** Whether what is drawn is not what stands here. */
  passing: boolean
  failure: Failure | null
  retry: () => void
}

/** The rows from `first` to `last`, asked for by page when they come into sight. */
export function useRows<Row>(
  loadPage: (offset: number, limit: number) => PageQuery<Row>,
  first: number,
  last: number,
): Rows<Row> {
  const { from, to } = usePages(Math.floor(first / pageSize), Math.floor(Math.max(first, last) / pageSize))
  // No window is three hundred rows high.
  const pages = [from, Math.min(from + 1, to), Math.min(from + 2, to), Math.min(from + 3, to)] as const
  const [one, two, three, four] = pages
  const answers = [
    usePage(loadPage, one),
    usePage(loadPage, two),
    usePage(loadPage, three),
    usePage(loadPage, four),
  ]
  const at = (index: number) =>
    answers[pages.indexOf(Math.floor(index / pageSize))]?.data?.rows[index % pageSize]
  const failure = answers.find(({ error }) => error)?.error ?? null
  const inSight = { of: loadPage, from: first, at }
  const held = { of: loadPage, from: from * pageSize, at }
  const isHere = at(first) !== undefined || at(last) !== undefined
  // Dragged on since they were asked for: rows that show about where the list is are better than none.
  const now = isHere ? inSight : at(held.from) ? held : null
  const drawn = useRef(inSight)
  const before = drawn.current
  const stays = !failure && before.of === loadPage && before.at(before.from) !== undefined
  drawn.current = now ?? (stays ? before : inSight)
  return {
    at,
    drawn: drawn.current,
    passing: drawn.current !== inSight,
    failure,
    retry: () => {
      const each = answers.filter((_, at) => pages.indexOf(pages[at] ?? 0) === at)
      for (const { error, refetch } of each) if (error) void refetch()
    },
  }
}

/** Each by itself: `useQueries` draws the list once more whenever what it asks for is another. */
function usePage<Row>(loadPage: (offset: number, limit: number) => PageQuery<Row>, page: number) {
  const { queryKey, queryFn } = loadPage(page * pageSize, pageSize)
  return useQuery({ queryKey, queryFn })
}

/**
 * Page numbers to hold. Pages far from the last ones wait a moment: a list that is dragged asks now and then for what is in sight
 * by then, and not for all that it passes.
 */
function usePages(from: number, to: number) {
  const [held, setHeld] = useState({ from, to })
  const near = from <= held.to + 1 && to >= held.from - 1
  const sight = useRef({ from, to })
  const wait = useRef<number | undefined>(undefined)
  useEffect(() => {
    sight.current = { from, to }
    if (near) return setHeld((held) => (held.from === from && held.to === to ? held : { from, to }))
    wait.current ??= window.setTimeout(() => {
      wait.current = undefined
      setHeld(sight.current)
    }, passing)
  }, [from, to, near])
  useEffect(() => () => window.clearTimeout(wait.current), [])
  return near ? { from, to } : held
}
