import { expect, test } from 'vitest'
import { z } from 'zod'
import { id } from './fields'
import { firstOf, listed } from './list'

const one = { id: 1 }

test.each([
  [[], []],
  [[one], [one]],
  [null, []],
  [{}, []],
  [one, [one]],
  [{ data: null }, []],
  [{ data: {} }, []],
  [{ data: [one] }, [one]],
  [{ data: one }, [one]],
  [{ data: { items: [] } }, []],
  [{ data: { items: [one, one] } }, [one, one]],
  [{ data: { items: one } }, [one]],
  [{ data: { items: null } }, []],
  [{ data: { total: 0, page: 1 } }, []],
  [{ items: [one] }, [one]],
  [{ accounts: [one] }, [one]],
  [{ accounts: 'A1' }, ['A1']],
  [{ data: { accounts: [one] } }, [one]],
])('%j lists %j', (answer, things) => {
  expect(listed('accounts').parse(answer)).toEqual(things)
})

test.each(['text', 7, true, { outcome: { rows: 'none' } }, { data: 'none' }, { data: 7 }])(
  '%j lists nothing',
  (answer) => {
    expect(listed('accounts').safeParse(answer).success).toBe(false)
  },
)

test('the first of a list, of an envelope, or the thing itself', () => {
  const first = firstOf(z.object({ id }))
  for (const answer of [one, [one], { data: { items: [one] } }, { data: one }, { items: one }]) {
    expect(first.parse(answer)).toEqual({ id: '1' })
  }
  expect(first.parse({ data: { items: [] } })).toBeNull()
  expect(first.safeParse({ outcome: 1 }).success).toBe(false)
})
