import { z } from 'zod'

export interface SortedBy<By extends string> {
  by: By
  direction: 'ascending' | 'descending'
}

/** By one column, and what is equal in it by others (`thenBy`), in their order. No column twice. */
export interface Sort<By extends string> extends SortedBy<By> {
  thenBy?: SortedBy<By>[] | undefined
}

/** By so many columns a list can be sorted. */
export const mostSorted = 3

/** How a list with these columns can be sorted. */
export function sortOf<const By extends readonly [string, ...string[]]>(columns: By) {
  const one = z.object({ by: z.enum(columns), direction: z.enum(['ascending', 'descending']) })
  const thenBy = z
    .array(one)
    .min(1)
    .max(mostSorted - 1)
  return one
    .extend({ thenBy: thenBy.optional() })
    .refine((sort) => isOnceEach(sortedBy(sort)), { path: ['thenBy'], error: 'the same column twice' })
}

/** All columns that a list is sorted by, the first one first. */
export const sortedBy = <By extends string>({ by, direction, thenBy = [] }: Sort<By>): SortedBy<By>[] => [
  { by, direction },
  ...thenBy,
]

const isOnceEach = (columns: readonly { by: string }[]) =>
  new Set(columns.map(({ by }) => by)).size === columns.length
