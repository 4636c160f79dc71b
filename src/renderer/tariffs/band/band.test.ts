import { describe, expect, test } from 'vitest'
import {
  type Band,
  clockOf,
  dayMinutes,
  endOf,
  fromParts,
  halved,
  isUnfinished,
  lengthOf,
  mayBegin,
  minuteOf,
  moved,
  removed,
  stretches,
  toParts,
  typedAt,
} from './band'

const at = (...times: string[]): Band<string> =>
  times.map((time, place) => ({ from: minuteOf(time) ?? Number.NaN, cost: `0.${place + 1}` }))
const times = (band: Band<string>) => band.map(({ from }) => clockOf(from))

describe('what is no time is null', () => {
  test.each(['', 'noon', '25', '24:01', '7:60', '7:5', '-1', '12345', '7 30'])('%j', (text) => {
    expect(minuteOf(text)).toBeNull()
  })
})

test.each([
  ['7', 420],
  ['7:30', 450],
  ['07.30', 450],
  ['0730', 450],
  ['7h30', 450],
  ['00:00', 0],
  ['24:00', 0],
  [' 23:45 ', 1425],
])('%s is minute %i', (text, minute) => {
  expect(minuteOf(text)).toBe(minute)
})

test('a night over midnight is one period here and two parts there', () => {
  const band = at('07:00', '23:00')
  expect(lengthOf(band, 1)).toBe(8 * 60)
  expect(stretches(band, 1)).toEqual([
    { from: 1380, to: 1440 },
    { from: 0, to: 420 },
  ])
  const parts = [
    { from: '00:00', to: '07:00', cost: '0.2' },
    { from: '07:00', to: '23:00', cost: '0.1' },
    { from: '23:00', to: '24:00', cost: '0.2' },
  ]
  expect(toParts(band)).toEqual(parts)
  expect(fromParts(parts)).toEqual(band)
})

test('midnight may be a boundary: two prices on either side of it stay two periods', () => {
  const parts = [
    { from: '00:00', to: '12:00', cost: '0.1' },
    { from: '12:00', to: '24:00', cost: '0.2' },
  ]
  expect(toParts(fromParts(parts) ?? [])).toEqual(parts)
})

test('one period is the whole day, wherever it begins', () => {
  expect(toParts(at('00:00'))).toEqual([{ from: '00:00', to: '24:00', cost: '0.1' }])
  expect(toParts(at('06:00'))).toEqual([{ from: '00:00', to: '24:00', cost: '0.1' }])
})

test('gaps and overlaps of an upstream are closed; nothing at all is nothing', () => {
  expect(fromParts([])).toBeNull()
  const parts = [
    { from: '20:00', to: '22:00', cost: '0.3' },
    { from: '06:00', to: '12:00', cost: '0.1' },
    { from: '11:00', to: '13:00', cost: '0.2' },
  ]
  expect(times(fromParts(parts) ?? [])).toEqual(['06:00', '11:00', '20:00'])
})

test.each([
  ['within its room', 0, '08:30', '08:30'],
  ['back to the one before, over midnight', 0, '22:30', '23:15'],
  ['up to the next one', 1, '08:00', '06:45'],
  ['over midnight', 1, '00:30', '00:30'],
])('a start moves %s', (_, place, wanted, got) => {
  const band = moved(at('07:00', '23:00'), place, minuteOf(wanted) ?? 0)
  expect(times(band)[place]).toBe(got)
})

test('a start between two others stops at the nearer of them', () => {
  const band = at('06:00', '12:00', '18:00')
  expect(times(moved(band, 1, minuteOf('19:00') ?? 0))[1]).toBe('17:45')
  expect(times(moved(band, 1, minuteOf('05:00') ?? 0))[1]).toBe('06:15')
})

test('a handle that is dragged over the next one stays before it', () => {
  let band = at('07:00', '23:00')
  for (const time of ['12:00', '20:00', '23:30', '02:00']) band = moved(band, 0, minuteOf(time) ?? 0)
  expect(times(band)).toEqual(['22:45', '23:00'])
})

test('a typed start is taken to the minute, and refused where another period is', () => {
  const band = at('06:00', '12:00', '18:00')
  expect(mayBegin(band, 1, minuteOf('12:07') ?? 0)).toBe(true)
  expect(mayBegin(band, 1, minuteOf('06:00') ?? 0)).toBe(false)
  expect(mayBegin(band, 1, minuteOf('18:00') ?? 0)).toBe(false)
  expect(mayBegin(band, 1, minuteOf('20:00') ?? 0)).toBe(false)
  expect(mayBegin(at('00:00'), 0, 400)).toBe(true)
})

test('half of a period becomes one of its own, and goes again', () => {
  const band = halved(at('07:00', '23:00'), 1)
  expect(times(band)).toEqual(['07:00', '23:00', '03:00'])
  expect(times(removed(band, 2))).toEqual(['07:00', '23:00'])
  expect(removed(at('05:00'), 0)).toHaveLength(1)
  expect(halved(at('07:00', '07:20'), 0)).toHaveLength(2)
})

test('whatever is done, the parts fill the day exactly once', () => {
  let seed = 7
  const random = (below: number) => {
    seed = (seed * 1103515245 + 12345) % 2147483648
    return seed % below
  }
  let band = at('07:00', '23:00')
  for (let step = 0; step < 5000; step += 1) {
    const place = random(band.length)
    const what = random(4)
    if (what === 0 && band.length < 24) band = halved(band, place)
    else if (what === 1) band = removed(band, place)
    else band = moved(band, place, random(dayMinutes), what === 2 ? 15 : 1)
    const lengths = band.map((_, at) => lengthOf(band, at))
    expect(lengths.every((length) => length > 0)).toBe(true)
    expect(lengths.reduce((sum, length) => sum + length, 0)).toBe(dayMinutes)
    expect(endOf(band, band.length - 1)).toBe(band[0]?.from)
    const parts = toParts(band)
    expect(parts[0]?.from).toBe('00:00')
    expect(parts.at(-1)?.to).toBe('24:00')
    expect(parts.every(({ from }, at) => at === 0 || parts[at - 1]?.to === from)).toBe(true)
  }
})

test('an end that is being typed is taken as soon as it is a time that fits, and waits until then', () => {
  const half = typedAt(at('07:00', '23:00'), 0, 'to', '22:')
  expect(times(half)).toEqual(['07:00', '23:00'])
  expect(isUnfinished(half)).toBe(true)
  const whole = typedAt(half, 0, 'to', '22:30')
  expect(times(whole)).toEqual(['07:00', '22:30'])
  expect(isUnfinished(whole)).toBe(false)
  expect(isUnfinished(typedAt(half, 0, 'to', null))).toBe(false)
  const taken = typedAt(at('07:00', '12:00', '23:00'), 1, 'from', '23:30')
  expect(times(taken)).toEqual(['07:00', '12:00', '23:00'])
  expect(isUnfinished(taken)).toBe(true)
  // Halved it is two others; alone it has no ends to be typed.
  expect(isUnfinished(halved(taken, 1))).toBe(false)
  expect(isUnfinished(removed(removed(taken, 0), 1))).toBe(false)
})
