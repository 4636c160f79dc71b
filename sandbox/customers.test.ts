import { afterAll, expect, test } from 'vitest'
import { dayNumber } from './calendar.ts'
import { type Service, startSandbox } from './index.ts'
import { type Resolution, resolutions } from './usage/resolution.ts'

const sandbox = await startSandbox({ contacts: 200, invoices: 0, today: '2026-11-22' })
afterAll(() => sandbox.close())
const { customers } = sandbox
const services = sandbox.people.accounts.flatMap(({ id }) => customers.services(id))
const day = (name: string) => dayNumber(name) ?? Number.NaN
const period = (from: string, to: string, resolution: Resolution) => ({
  from: day(from),
  to: day(to),
  resolution,
})
const sum = (numbers: (number | undefined)[]) => numbers.reduce<number>((all, one) => all + (one ?? 0), 0)

function one(fits: (service: Service) => boolean): Service {
  const found = services.find(
    (service) => service.startDate < '2025-01-01' && !service.endDate && fits(service),
  )
  if (!found) throw new Error('there is no such service')
  return found
}

const units = [
  ['electricity', 'kWh'],
  ['solar', 'kWh'],
  ['heating', 'kWh'],
  ['gas', 'm3'],
  ['water', 'm3'],
  ['waste', 'kg'],
] as const

test.each(units)('%s is measured in %s, and every resolution adds up to the same', (kind, unit) => {
  const service = one((it) => it.kind === kind && it.measurement !== null)
  // With both nights on which the clock is changed.
  const sums = resolutions.map((resolution) =>
    sum(
      customers.measurements(service, period('2025-03-01', '2025-11-02', resolution)).map((it) => it[unit]),
    ),
  )
  expect(sums[0]).toBeGreaterThan(0)
  for (const other of sums) expect(other).toBeCloseTo(sums[0] ?? 0, 6)
})

test.each([
  ['2026-03-29', 92],
  ['2026-10-25', 100],
])('%s has %i quarters, which add up to its hours', (name, count) => {
  const next = new Date((day(name) + 1) * 86_400_000).toISOString().slice(0, 10)
  const whole = (service: Service) =>
    customers.measurements(service, period(name, next, '15min')).every(({ kWh }) => kWh !== undefined)
  const service = one((it) => it.kind === 'electricity' && it.measurement !== null && whole(it))
  const quarters = customers.measurements(service, period(name, next, '15min'))
  const hours = customers.measurements(service, period(name, next, 'hour'))
  expect([quarters.length, hours.length]).toEqual([count, count / 4])
  hours.forEach((hour, i) => {
    expect(hour.date).toBe(quarters[4 * i]?.date)
    expect(hour.kWh).toBeCloseTo(sum(quarters.slice(4 * i, 4 * i + 4).map(({ kWh }) => kWh)), 9)
  })
})

test('it is warmer in summer, and more is burnt in winter; the sun does the opposite', () => {
  const heating = one((it) => it.comparison === 'degreeDays' && it.measurement !== null)
  const [january, july] = ['2026-01', '2026-07'].map((month) =>
    customers.measurements(heating, period(`${month}-01`, `${month}-31`, 'month')).at(0),
  )
  expect(january?.degreeDays).toBeGreaterThan(3 * (july?.degreeDays ?? 0))
  const warm = one((it) => it.comparison === 'temperature' && it.measurement !== null)
  const degrees = customers.measurements(warm, period('2026-01-01', '2026-11-01', 'month'))
  expect(degrees[6]?.temperature).toBeGreaterThan((degrees[0]?.temperature ?? 0) + 5)
  const solar = one((it) => it.kind === 'solar' && it.measurement !== null)
  const days = customers.measurements(solar, period('2026-01-01', '2026-11-01', 'month'))
  expect(days[6]?.kWh).toBeGreaterThan(3 * (days[0]?.kWh ?? 0))
})

test('peaks are told of hours and quarters, and are never below the mean', () => {
  const service = one((it) => it.tellsPeaks && it.measurement?.finest === '15min')
  const quarters = customers.measurements(service, period('2026-06-01', '2026-06-08', '15min'))
  const told = quarters.filter(({ peakWatt }) => peakWatt !== undefined)
  expect(told.length).toBeGreaterThan(300)
  for (const { kWh = 0, peakWatt = 0 } of told)
    expect(peakWatt).toBeGreaterThanOrEqual(Math.floor(kWh * 4000))
  expect(customers.measurements(service, period('2026-06-01', '2026-06-08', 'day'))[0]).not.toHaveProperty(
    'peakWatt',
  )
})

test('now and then a value is missing: its number, or all of it', () => {
  const inQuarters = services.filter(({ kind, measurement }) => kind === 'electricity' && measurement)
  const kinds = new Set(
    inQuarters.slice(0, 30).flatMap((service) => {
      const asked = period('2026-01-01', '2026-11-01', 'hour')
      const { from, to } = customers.within(service, asked)
      const list = customers.measurements(service, asked)
      const holes = list.some(({ kWh }) => kWh === undefined)
      // Three hundred and four days, one of which has 23 hours and one 25.
      return holes ? ['number'] : to - from === 304 && list.length < 304 * 24 ? ['all'] : []
    }),
  )
  expect([...kinds].sort()).toEqual(['all', 'number'])
})

test('usage begins with the service and ends with yesterday', () => {
  const service = services.find(
    (it) => it.kind === 'electricity' && it.startDate > '2025-02-02' && it.status === 'active',
  )
  const list = customers.measurements(service ?? one(() => false), period('2020-01-01', '2030-01-01', 'day'))
  expect(new Date(list[0]?.date ?? '').getTime() + 7_200_000).toBeGreaterThanOrEqual(
    Date.parse(service?.startDate ?? ''),
  )
  expect(list.at(-1)?.date).toBe('2026-11-20T23:00:00.000Z')
  const future = services.find(({ status }) => status === 'future')
  expect(
    customers.measurements(future ?? one(() => false), period('2020-01-01', '2030-01-01', 'year')),
  ).toEqual([])
})

test('the same seed measures the same', async () => {
  const again = await startSandbox({ contacts: 200, invoices: 0, today: '2026-11-22' })
  const service = one((it) => it.kind === 'electricity')
  const asked = period('2026-01-01', '2026-02-01', 'hour')
  expect(again.customers.measurements(service, asked)).toEqual(customers.measurements(service, asked))
  expect(again.customers.cost(service, asked)).toEqual(customers.cost(service, asked))
  await again.close()
})

test.each(units)('the cost of %s: parts add up to it, and every resolution to the same', (kind) => {
  const service = one(
    (it) => it.kind === kind && customers.products(it).some(({ prices }) => prices.length > 0),
  )
  const all = resolutions.map((resolution) =>
    customers.cost(service, period('2025-03-01', '2025-11-02', resolution)),
  )
  const total = sum(all[0]?.map(({ cost }) => cost) ?? [])
  expect(total).not.toBe(0)
  for (const list of all) {
    expect(sum(list.map(({ cost }) => cost))).toBeCloseTo(total, 4)
    for (const { cost, parts } of list) expect(sum(parts.map((part) => part.cost))).toBeCloseTo(cost, 6)
  }
})

test('a monthly fee is exact, a price counts per unit, and production earns', () => {
  const gas = one((it) => it.kind === 'gas' && customers.products(it).length === 1)
  const [product] = customers.products(gas)
  const asked = period('2026-10-01', '2026-11-01', 'month')
  const [october] = customers.cost(gas, asked)
  const [used] = customers.measurements(gas, asked)
  const price = (type: string) => product?.prices.find((it) => it.type === type)?.value ?? Number.NaN
  const part = (type: string) => october?.parts.find((it) => it.type === type)?.cost
  expect(part('month')).toBe(price('month'))
  expect((part('m3') ?? 0) / ((used?.m3 ?? 0) * price('m3'))).toBeCloseTo(1, 2)
  const solar = one((it) => it.kind === 'solar' && customers.products(it).length > 0)
  const [june] = customers.cost(solar, period('2026-06-01', '2026-07-01', 'month'))
  expect(june?.cost).toBeLessThan(0)
})

test('costExclVat is there for some, and for some of these not always', () => {
  const asked = period('2026-01-01', '2026-11-01', 'day')
  const shares = services
    .filter(({ kind, startDate, endDate }) => kind !== 'none' && startDate < '2026-01-01' && !endDate)
    .slice(0, 25)
    .map((service) => {
      const list = customers.cost(service, asked)
      return list.filter(({ costExclVat }) => costExclVat !== undefined).length / list.length
    })
  expect(shares).toContain(0)
  expect(shares.some((share) => share > 0.5 && share < 1)).toBe(true)
})
