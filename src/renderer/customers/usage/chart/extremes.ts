/** The least and the greatest of any stretch of a series, without looking at each of its numbers. */
export interface Extremes {
  /** From `from` until before `to`; -Infinity where there is no number. */
  max(from: number, to: number): number
  /** +Infinity where there is no number. */
  min(from: number, to: number): number
}

/** Made once in the time it takes to read the series; then each stretch takes about 2 × log₂ of its length. NaN is no number. */
export function extremesOf(values: Float64Array): Extremes {
  const highest = pyramid(values, Math.max, Number.NEGATIVE_INFINITY)
  const lowest = pyramid(values, Math.min, Number.POSITIVE_INFINITY)
  return {
    max: (from, to) => ask(highest, Math.max, Number.NEGATIVE_INFINITY, from, to),
    min: (from, to) => ask(lowest, Math.min, Number.POSITIVE_INFINITY, from, to),
  }
}

type Choose = (one: number, other: number) => number

/** The series is the second half; every place before it holds the chosen of the two places at twice its own. */
function pyramid(values: Float64Array, choose: Choose, none: number): Float64Array {
  const count = values.length
  const all = new Float64Array(2 * count).fill(none)
  for (let at = 0; at < count; at += 1) {
    const value = values[at] ?? Number.NaN
    if (!Number.isNaN(value)) all[count + at] = value
  }
  for (let at = count - 1; at > 0; at -= 1) all[at] = choose(all[2 * at] ?? none, all[2 * at + 1] ?? none)
  return all
}

function ask(all: Float64Array, choose: Choose, none: number, from: number, to: number): number {
  const count = all.length / 2
  let low = Math.max(0, from) + count
  let high = Math.min(count, to) + count
  let found = none
  while (low < high) {
    if (low & 1) found = choose(found, all[low++] ?? none)
    if (high & 1) found = choose(found, all[--high] ?? none)
    low >>= 1
    high >>= 1
  }
  return found
}
