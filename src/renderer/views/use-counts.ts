import { useQueries } from '@tanstack/react-query'
import { inTurn } from './in-turn'

/** What answers how many rows a view finds. */
export interface CountQuery {
  queryKey: readonly unknown[]
  queryFn: () => Promise<{ count: number }>
}

/** How many each finds; undefined while it is not known. Nothing that is on screen waits for it. */
export function useCounts(queries: readonly CountQuery[]): (number | undefined)[] {
  const answers = useQueries({
    queries: queries.map(({ queryKey, queryFn }) => ({
      queryKey,
      queryFn: () => inTurn(JSON.stringify(queryKey), queryFn),
    })),
  })
  return answers.map(({ data }) => data?.count)
}
