/** Sums over any stretch of a series, each in one step. */
export interface Sums {
  /** From `from` until before `to`; 0 where there is no number. */
  sum(from: number, to: number): number
  /** NaN where there is no number. */
  mean(from: number, to: number): number
}

/** NaN is no number: it neither adds nor counts. */
export function sumsOf(values: Float64Array): Sums {
  const upTo = new Float64Array(values.length + 1)
  const counted = new Uint32Array(values.length + 1)
  values.forEach((value, at) => {
    const missing = Number.isNaN(value)
    upTo[at + 1] = (upTo[at] ?? 0) + (missing ? 0 : value)
    counted[at + 1] = (counted[at] ?? 0) + (missing ? 0 : 1)
  })
  const between = (sums: Float64Array | Uint32Array, from: number, to: number) =>
    to <= from ? 0 : (sums[Math.min(to, values.length)] ?? 0) - (sums[Math.max(from, 0)] ?? 0)
  return {
    sum: (from, to) => between(upTo, from, to),
    mean: (from, to) => {
      const count = between(counted, from, to)
      return count === 0 ? Number.NaN : between(upTo, from, to) / count
    },
  }
}
