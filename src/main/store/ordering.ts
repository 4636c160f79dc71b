/** Columns to sort by, all in one direction; the last one is unique. */
export type Ordering = { columns: readonly string[]; direction: 'ascending' | 'descending' }

export function orderBy({ columns, direction }: Ordering): string {
  return `ORDER BY ${columns.map((column) => `${column} ${direction === 'ascending' ? 'ASC' : 'DESC'}`).join(', ')}`
}

/** Condition for the rows that come before the row with these columns' values. */
export function precedes({ columns, direction }: Ordering): string {
  return `(${columns.join(', ')}) ${direction === 'ascending' ? '<' : '>'} (${columns.map(() => '?').join(', ')})`
}
