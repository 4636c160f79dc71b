import { png } from '../bankid/png.ts'
import { mix } from '../random.ts'

/** A small sign, the same left and right, always the same for a provider. */
export function logoOf(providerId: string): Buffer {
  const number = Number.parseInt(providerId.slice(-8), 16)
  const points = Array.from({ length: 8 }, (_, row) =>
    Array.from({ length: 8 }, (_, column) => mix(number, row, Math.min(column, 7 - column)) % 2 === 0),
  )
  return png(points, 6)
}
