import { dayLength } from './clock'
import type { Frame } from './frame'

/**
 * How many intervals a day has, where a column of so many pixels is hours long: showing less than a day, nights and days
 * would flicker by turns. Else 0.
 */
export function dayOfColumns(
  { first, past, view, left, right }: Frame,
  starts: Float64Array,
  width: number,
): number {
  const column = (width * (view.end - view.start)) / (right - left)
  if (column < dayLength / 12 || column > dayLength) return 0
  const each = ((starts[past - 1] ?? 0) - (starts[first] ?? 0)) / (past - first - 1)
  return Math.round(dayLength / each)
}
