import type { Location, Service } from '@shared/location'
import type { Resolution } from '@shared/usage'
import { expect, test } from 'vitest'
import { choiceOf, offered } from './choice'

const service = (id: string, finest: Resolution | null, more: Partial<Service> = {}): Service => ({
  id,
  type: 'consumption_grid',
  status: 'active',
  name: null,
  startsOn: '2020-01-01',
  endsOn: null,
  measurement: finest && { id: `m-${id}`, finest },
  cost: null,
  showsSpotPrice: false,
  showsCost: false,
  isRealtime: false,
  ...more,
})
const at = (...services: Service[]): Location => ({
  id: 'l',
  name: null,
  street: null,
  postalCode: null,
  city: null,
  country: null,
  priceArea: null,
  services,
})
const choose = (search: Parameters<typeof choiceOf>[0], ...services: Service[]) =>
  choiceOf(search, offered([at(...services)], 'measurement'), '2026-11-22')

test('nothing measured is nothing to choose', () => {
  expect(choose({}, service('a', null))).toBeNull()
})

test('what is still in use comes first, and this month by day', () => {
  const ended = service('old', '15min', { endsOn: '2024-06-30' })
  expect(choose({}, service('none', null), ended, service('new', 'hour'))).toMatchObject({
    service: { id: 'new' },
    seriesId: 'm-new',
    period: { from: '2026-11-01', to: '2026-12-01' },
    resolution: 'day',
  })
})

test('what has ended begins with its last month', () => {
  expect(choose({}, service('old', '15min', { endsOn: '2024-06-30' }))?.period.from).toBe('2024-06-01')
})

test('the address decides, as far as it can', () => {
  const all = [service('a', '15min'), service('b', 'hour')]
  const days = { from: '2026-03-29', to: '2026-03-30' }
  expect(choose({ service: 'b', resolution: '15min', ...days }, ...all)).toMatchObject({
    service: { id: 'b' },
    resolution: 'hour',
    period: days,
  })
})

test.each([
  ['a service of somebody else', { service: 'x' }],
  ['days that end before they begin', { from: '2026-03-30', to: '2026-03-29' }],
  ['half a period', { from: '2026-03-30' }],
])('%s is as though nothing was said', (_, search) => {
  expect(choose(search, service('a', 'hour'))).toEqual(choose({}, service('a', 'hour')))
})
