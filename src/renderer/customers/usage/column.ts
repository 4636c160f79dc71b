/** What something is drawn with: a layer of the bars by its place, or one of the others. */
export type Mark = number | 'income' | 'before' | 'line' | 'net'

/** A series as it is read: a line of the tooltip, a column of the table and of the CSV. */
export interface Column {
  key: string
  name: string
  /** Null where it is not drawn. */
  mark: Mark | null
  /** As long as the intervals; NaN where there is no number. */
  values: Float64Array
  /** With its unit. */
  write(value: number): string
  /** What a CSV holds: the number in whole units. */
  plain(value: number): number
  /** As the head of a CSV says it. */
  unit: string
}
