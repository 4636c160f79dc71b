import { type Sort, type SortedBy, sortedBy } from '@shared/sort'
import type { Condition } from './selection'

/** Columns to sort by, each its own way; together they are unique. */
export type Ordering = readonly { column: string; direction: SortedBy<string>['direction'] }[]

/** Each column of a list stands for these of the table; what is equal in all of them follows `last`, the way of the first. */
export function ordering<By extends string>(
  sort: Sort<By>,
  columns: (by: By) => readonly string[],
  last: readonly string[],
): Ordering {
  const chosen = sortedBy(sort).flatMap(({ by, direction }) =>
    columns(by).map((column) => ({ column, direction })),
  )
  const all = [...chosen, ...last.map((column) => ({ column, direction: sort.direction }))]
  return all.filter(({ column }, at) => all.findIndex((other) => other.column === column) === at)
}

export function orderBy(ordering: Ordering): string {
  return `ORDER BY ${ordering.map(({ column, direction }) => `${column} ${direction === 'ascending' ? 'ASC' : 'DESC'}`).join(', ')}`
}

/** A part of so many rows in an order, or in the opposite one where it is nearer to their end. `count` null: not known. */
export function fromNearerEnd(
  order: Ordering,
  count: number | null,
  { offset, limit }: { offset: number; limit: number },
): { order: Ordering; offset: number; limit: number } {
  const behind = count === null ? 0 : count - offset - limit
  if (count === null || offset <= behind) return { order, offset, limit }
  const opposite = order.map(({ column, direction }) => ({
    column,
    direction: direction === 'ascending' ? ('descending' as const) : ('ascending' as const),
  }))
  // A negative limit would be none.
  return { order: opposite, offset: Math.max(0, behind), limit: Math.max(0, limit + Math.min(0, behind)) }
}

export const columnsOf = (ordering: Ordering): string => ordering.map(({ column }) => column).join(', ')

/** Condition for the rows that come before the row with these values in the ordering's columns. */
export function precedes(ordering: Ordering, at: readonly (string | number)[]): Condition {
  const [first, ...others] = ordering
  const [value, ...values] = at
  if (first === undefined || value === undefined) return { sql: '0', values: [] }
  const sign = first.direction === 'ascending' ? '<' : '>'
  if (others.every(({ direction }) => direction === first.direction))
    return { sql: `(${columnsOf(ordering)}) ${sign} (${at.map(() => '?').join(', ')})`, values: [...at] }
  const then = precedes(others, values)
  return {
    sql: `${first.column} ${sign} ? OR (${first.column} = ? AND (${then.sql}))`,
    values: [value, value, ...then.values],
  }
}
