import { expect, test } from 'vitest'
import { inBatches } from './batch'

test('stores what is full at once and the rest when asked, each thing once and in order', async () => {
  const stored: number[][] = []
  const batch = inBatches<number>(
    () => 700,
    async (things) => void stored.push(things),
  )
  for (const thing of [1, 2, 3, 4, 5, 6, 7]) await batch.add(thing)
  expect(stored).toEqual([
    [1, 2, 3],
    [4, 5, 6],
  ])
  await batch.flush()
  await batch.flush()
  expect(stored.flat()).toEqual([1, 2, 3, 4, 5, 6, 7])
})

test('a failing store fails whoever filled the batch', async () => {
  const batch = inBatches<number>(
    () => 2_000,
    async () => {
      throw new Error('full')
    },
  )
  await expect(batch.add(1)).rejects.toThrow('full')
})
