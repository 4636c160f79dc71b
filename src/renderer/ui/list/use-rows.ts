import type { Failure } from '@shared/failure'
import { useQueries } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { PageQuery } from './column'

export const pageSize = 100
/** So long the list stands still, in ms, before pages far from the last ones are asked for. */
const settled = 40

export interface Rows<Row> {
  /** Undefined while it is not there yet. */
  at: (index: number) => Row | undefined
  failure: Failure | null
  retry: () => void
}

/** The rows from `first` to `last`, asked for by page when they come into sight. */
export function useRows<Row>(
  loadPage: (offset: number, limit: number) => PageQuery<Row>,
  first: number,
  last: number,
): Rows<Row> {
  const pages = usePages(Math.floor(first / pageSize), Math.floor(Math.max(first, last) / pageSize))
  const answers = useQueries({
    queries: pages.map((page) => {
      const { queryKey, queryFn } = loadPage(page * pageSize, pageSize)
      return { queryKey, queryFn }
    }),
  })
  return {
    at: (index) => answers[pages.indexOf(Math.floor(index / pageSize))]?.data?.rows[index % pageSize],
    failure: answers.find(({ error }) => error)?.error ?? null,
    retry: () => answers.forEach(({ error, refetch }) => void (error && refetch())),
  }
}

/** Page numbers to hold. A jump waits a moment, so that dragging through a long list does not ask for all of it. */
function usePages(from: number, to: number) {
  const [held, setHeld] = useState({ from, to })
  const near = from <= held.to + 1 && to >= held.from - 1
  useEffect(() => {
    const wait = setTimeout(() => setHeld({ from, to }), near ? 0 : settled)
    return () => clearTimeout(wait)
  }, [from, to, near])
  const shown = near ? { from, to } : held
  return Array.from({ length: shown.to - shown.from + 1 }, (_, at) => shown.from + at)
}
