import fc from 'fast-check'
import { expect, test } from 'vitest'
import { extremesOf } from './extremes'
import { sumsOf } from './sums'

const series = fc.array(
  fc.oneof(fc.double({ noDefaultInfinity: true, min: -1e6, max: 1e6 }), fc.constant(Number.NaN)),
  {
    maxLength: 200,
  },
)
const stretch = fc.tuple(series, fc.nat(220), fc.nat(220))

test('of any stretch: the same as looking at every number', () => {
  fc.assert(
    fc.property(stretch, ([values, from, to]) => {
      const { max, min } = extremesOf(Float64Array.from(values))
      const numbers = values.slice(from, Math.max(from, to)).filter((value) => !Number.isNaN(value))
      // Zero and minus zero are the same.
      expect(max(from, to) + 0).toBe(Math.max(...numbers) + 0)
      expect(min(from, to) + 0).toBe(Math.min(...numbers) + 0)
    }),
  )
})

test('no peak is lost between pixels: one quarter of a year, at any width', () => {
  const values = new Float64Array(35_040).fill(1)
  values[20_011] = 99
  const { max } = extremesOf(values)
  for (const width of [300, 1000, 1777]) {
    const columns = Array.from({ length: width }, (_, x) =>
      max(Math.floor((x * 35_040) / width), Math.floor(((x + 1) * 35_040) / width)),
    )
    expect(columns.filter((highest) => highest === 99)).toHaveLength(1)
  }
})

test('sums and means leave out what is missing, and say when nothing is there', () => {
  const { sum, mean } = sumsOf(Float64Array.of(1, Number.NaN, 3, Number.NaN))
  expect([sum(0, 4), mean(0, 4), sum(1, 2), sum(3, 2)]).toEqual([4, 2, 0, 0])
  expect(mean(1, 2)).toBeNaN()
})
