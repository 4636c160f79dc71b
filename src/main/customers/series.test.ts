import { resolutions } from '@shared/usage'
import { Temporal } from 'temporal-polyfill'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { connections } from '../../../sandbox/connections'
import { type Sandbox, startSandbox } from '../../../sandbox/sandbox'
import { openTestOffice, type TestOffice } from '../test-office'
import { failureOf } from '../upstream/test-server'
import { locationsOf } from './page-parts'
import { costOf, usageOf } from './series'

let sandbox: Sandbox
let office: TestOffice
beforeEach(async () => {
  sandbox = await startSandbox({ contacts: 40, invoices: 0, today: '2026-11-20' })
  office = await openTestOffice(connections(sandbox), { limits: { retries: 0, opensAfter: 1000 } })
})
afterEach(async () => {
  await office.close()
  await sandbox.close()
})

const idOf = (accountId: string) => `${office.dataLayerId}/${accountId}`
const asked = () => sandbox.log.map(({ method, path }) => `${method} ${path}`)

/** A measured service with a cost, that is finest by this, and has been there for years. */
function serviceBy(finest: string) {
  for (const { id } of sandbox.people.accounts)
    for (const one of sandbox.customers.services(id))
      if (one.measurement?.finest === finest && one.cost && one.startDate < '2026-01-01' && !one.endDate)
        return { id: idOf(id), accountId: id, service: one }
  throw new Error(`nobody has a service by ${finest}`)
}
const period = { from: '2026-02-01', to: '2026-03-01' }
const askedSeries = () => asked().filter((one) => /measurements|\/cost\//.test(one))

test('usage and cost have a number for every interval, and add up whatever the resolution', async () => {
  const { id, service } = serviceBy('15min')
  const seriesId = service.measurement?.id ?? ''
  const sums = []
  for (const resolution of resolutions.slice(1)) {
    const { value } = await usageOf(office, { id, fresh: true, seriesId, ...period, resolution })
    expect(value.resolution).toBe(resolution)
    for (const one of [...value.series, ...value.comparisons])
      expect(one.values).toHaveLength(value.starts.length)
    sums.push(
      value.series[0]?.values.reduce((sum, one) => sum + (Number.isNaN(one) ? 0 : one), 0) ?? Number.NaN,
    )
  }
  for (const sum of sums) expect(sum).toBeCloseTo(sums[0] ?? Number.NaN, 3)
})

test.each([
  ['2026-03-29', '2026-03-30', 92],
  ['2026-10-25', '2026-10-26', 100],
])('%s has its quarters, each with a value', async (from, to, quarters) => {
  const { id, service } = serviceBy('15min')
  const asked = { id, fresh: true, from, to, resolution: '15min' } as const
  const { value: usage } = await usageOf(office, {
    ...asked,
    seriesId: service.measurement?.id ?? '',
  })
  expect(usage.starts).toHaveLength(quarters)
  const period = { from: dayNumber(from), to: dayNumber(to), resolution: '15min' } as const
  const theirs = sandbox.customers.measurements(service, period).filter(({ kWh }) => kWh !== undefined)
  expect(theirs.length).toBeGreaterThan(80)
  for (const { date, kWh } of theirs)
    expect(usage.series[0]?.values[usage.starts.indexOf(Date.parse(date))]).toBe(kWh)
})
const dayNumber = (day: string) =>
  Temporal.PlainDate.from('1970-01-01').until(day, { largestUnit: 'day' }).days

test('cost is in the currency in which the account is billed', async () => {
  await office.close()
  await sandbox.close()
  sandbox = await startSandbox({ contacts: 40, invoices: 400, today: '2026-11-20' })
  office = await openTestOffice(connections(sandbox))
  const { id, accountId, service } = serviceBy('15min')
  const [invoice] = sandbox.people.invoices.ofAccount(accountId)
  await office.synced()
  const asked = { id, fresh: true, seriesId: service.cost?.id ?? '', ...period, resolution: 'month' } as const
  const { value } = await costOf(office, asked)
  expect(value.currency).toBe(invoice?.currency)
  const [theirs] = sandbox.customers.cost(service, {
    from: dayNumber(period.from),
    to: dayNumber(period.to),
    resolution: 'month',
  })
  expect(value.total[0]).toBeCloseTo((theirs?.cost ?? Number.NaN) * 100, 6)
})

test('finer than a service allows is refused here, before anybody is asked', async () => {
  const { id, service } = serviceBy('day')
  for (const [ask, seriesId, finest] of [
    [usageOf, service.measurement?.id ?? '', 'day'],
    [costOf, service.cost?.id ?? '', service.cost?.finest ?? 'day'],
  ] as const) {
    const asked = { id, fresh: true, seriesId, ...period }
    for (const resolution of resolutions) {
      const isFiner = resolutions.indexOf(resolution) > resolutions.indexOf(finest)
      const answer = ask(office, { ...asked, resolution })
      if (isFiner)
        expect(await failureOf(answer)).toMatchObject({
          kind: 'invalid',
          fields: [{ path: 'resolution', problem: 'tooFine' }],
        })
      else expect((await answer).source).toBe('live')
    }
  }
  expect(askedSeries().every((one) => one.startsWith('GET'))).toBe(true)
  expect(sandbox.log.some(({ query }) => query.includes('resolution=15min'))).toBe(false)
})

test.each([
  ['2026-02-01', '2026-02-01', 'to'],
  ['2026-02-02', '2026-02-01', 'to'],
  ['1990-01-01', '2026-01-01', 'from'],
])('from %s to %s is no period to ask for', async (from, to, path) => {
  const { id, service } = serviceBy('15min')
  const seriesId = service.measurement?.id ?? ''
  const failure = await failureOf(
    usageOf(office, { id, fresh: true, seriesId, from, to, resolution: '15min' }),
  )
  expect(failure).toMatchObject({ kind: 'invalid', fields: [{ path }] })
  expect(askedSeries()).toEqual([])
})

test('a series of another customer is not found', async () => {
  const { id, service } = serviceBy('15min')
  const other = serviceBy('day')
  const asked = {
    fresh: true,
    seriesId: service.measurement?.id ?? '',
    ...period,
    resolution: 'month',
  } as const
  expect((await failureOf(usageOf(office, { ...asked, id: other.id }))).kind).toBe('notFound')
  expect((await usageOf(office, { ...asked, id })).source).toBe('live')
})

test('a service that came after the locations were kept is found', async () => {
  const { id, service } = serviceBy('15min')
  await locationsOf(office, { id, fresh: true })
  const kept = { accountId: id, what: 'locations', which: '', asOf: new Date().toISOString(), value: [] }
  await office.store.lookedAt.put({ connectionId: office.dataLayerId, ...kept })
  const asked = {
    fresh: true,
    seriesId: service.measurement?.id ?? '',
    ...period,
    resolution: 'month',
  } as const
  expect((await usageOf(office, { ...asked, id })).source).toBe('live')
})

test('what was looked at is kept by period and resolution, and read offline', async () => {
  const { id, service } = serviceBy('15min')
  const asked = { id, seriesId: service.measurement?.id ?? '', ...period }
  const days = await usageOf(office, { ...asked, fresh: true, resolution: 'day' })
  await sandbox.unplug()
  expect(await usageOf(office, { ...asked, fresh: false, resolution: 'day' })).toEqual({
    ...days,
    source: 'cache',
  })
  expect((await failureOf(usageOf(office, { ...asked, fresh: false, resolution: 'hour' }))).kind).toMatch(
    /^(offline|unavailable)$/,
  )
})
