/** So many at a time: an array that doubles is there twice while it grows, and half empty afterwards. */
const partOf = 65_536

/** All of them in one array, in their order. */
export function gathered(keys: Iterable<number>): Float64Array {
  const full: Float64Array[] = []
  let part = new Float64Array(partOf)
  let count = 0
  for (const key of keys) {
    if (count === partOf) {
      full.push(part)
      part = new Float64Array(partOf)
      count = 0
    }
    part[count] = key
    count += 1
  }
  const found = new Float64Array(full.length * partOf + count)
  for (const [at, each] of full.entries()) found.set(each, at * partOf)
  found.set(part.subarray(0, count), full.length * partOf)
  return found
}
