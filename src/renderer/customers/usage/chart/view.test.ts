import { expect, test } from 'vitest'
import { panned, within, zoomed } from './view'

const whole = { start: 0, end: 1000 }

test('what is under the pointer stays there', () => {
  const view = zoomed(whole, 4, 200)
  expect(view).toEqual({ start: 150, end: 400 })
  expect((200 - view.start) / (view.end - view.start)).toBeCloseTo(0.2)
})

test.each([
  ['too far to the left', panned(whole, -300), whole],
  ['too far to the right', { start: 900, end: 1100 }, { start: 800, end: 1000 }],
  ['too far away', zoomed(whole, 0.1, 500), whole],
  ['too close', { start: 500, end: 501 }, { start: 500, end: 550 }],
  ['too close at the end', { start: 999, end: 1000 }, { start: 950, end: 1000 }],
])('%s: as near as there is something to see', (_, wanted, got) => {
  expect(within(wanted, whole, 50)).toEqual(got)
})

test('a whole that is shorter than the closest look is seen whole', () => {
  expect(within({ start: 0, end: 5 }, { start: 0, end: 20 }, 50)).toEqual({ start: 0, end: 20 })
})
