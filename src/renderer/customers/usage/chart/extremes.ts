/** The least and the greatest of any stretch of a series, without looking at each of its numbers. */
export interface Extremes {
  /** From `from` until before `to`; -Infinity where there is no number. */
  max(from: number, to: number): number
  /** +Infinity where there is no number. */
  min(from: number, to: number): number
}

/** Made once in the time it takes to read the series. NaN is no number. */
export function extremesOf(values: Float64Array): Extremes {
  const highest = greatestOf(values, 1)
  const lowest = greatestOf(values, -1)
  return { max: highest, min: (from, to) => -lowest(from, to) }
}

/** Numbers that are looked at together. */
const block = 16

/** The greatest of any stretch, `sign` times each number: whole blocks are known, only what is beside them is looked at. */
function greatestOf(values: Float64Array, sign: 1 | -1): Extremes['max'] {
  const ofBlocks = new Float64Array(Math.ceil(values.length / block)).fill(Number.NEGATIVE_INFINITY)
  for (let at = 0; at < values.length; at += 1) {
    const value = sign * (values[at] ?? Number.NaN)
    const place = Math.floor(at / block)
    if (value > (ofBlocks[place] ?? 0)) ofBlocks[place] = value
  }
  return (from, to) => {
    const end = Math.min(values.length, to)
    let found = Number.NEGATIVE_INFINITY
    let at = Math.max(0, from)
    while (at < end) {
      const isWhole = at % block === 0 && at + block <= end
      const value = isWhole ? (ofBlocks[at / block] ?? 0) : sign * (values[at] ?? Number.NaN)
      if (value > found) found = value
      at += isWhole ? block : 1
    }
    return found
  }
}
