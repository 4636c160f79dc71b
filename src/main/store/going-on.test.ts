import { expect, test } from 'vitest'
import { openEncrypted } from './encrypted'
import { whileAwaited } from './going-on'
import { newPlace } from './samples'

const counted =
  'WITH RECURSIVE numbers (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers) SELECT n FROM numbers WHERE going_on()'

test('a query ends soon after nobody waits for it, and the next one is answered', () => {
  const { folder, key } = newPlace()
  const db = openEncrypted(`${folder}/any.db`, key, 'write')
  let looks = 0
  const endless = () => db.prepare(`SELECT max(n) FROM (${counted})`).get()
  expect(() => whileAwaited(() => ++looks < 4, endless)).toThrowError(
    expect.objectContaining({ failure: { kind: 'cancelled' } }),
  )
  expect(looks).toBe(4)
  const thousand = db.prepare(`SELECT count(*) FROM (${counted} LIMIT 1000)`).pluck()
  expect(
    whileAwaited(
      () => true,
      () => thousand.get(),
    ),
  ).toBe(1000)
  expect(thousand.get()).toBe(1000)
  db.close()
})

test('what nobody waits for is not begun', () => {
  expect(() =>
    whileAwaited(
      () => false,
      () => expect.unreachable(),
    ),
  ).toThrowError('cancelled')
})
