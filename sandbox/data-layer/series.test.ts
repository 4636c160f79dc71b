import { afterAll, expect, test } from 'vitest'
import { ask } from '../ask.ts'
import { startSandbox } from '../index.ts'

const sandbox = await startSandbox({ contacts: 200, invoices: 0, today: '2026-11-22' })
afterAll(() => sandbox.close())
const { customers } = sandbox
const get = (path: string) => ask(sandbox, 'GET', `/data-layer${path}`)
const found = sandbox.people.accounts.flatMap(({ id }) =>
  customers.services(id).map((service) => ({ account: id, service })),
)
const fine = found.find(
  ({ service: { measurement, cost, startDate, endDate } }) =>
    measurement?.finest === '15min' && cost?.finest === '15min' && startDate < '2025-01-01' && !endDate,
)
const daily = found.find(({ service }) => service.measurement?.finest === 'day' && service.cost)
const path = `/accounts/${fine?.account}/measurements/${fine?.service.measurement?.id}`
const costPath = `/accounts/${fine?.account}/cost/${fine?.service.cost?.id}`
const year = 'fromDate=2024-12-31T23:00:00Z&toDate=2025-12-31T23:00:00Z'

test.each([
  ['', '"fromDate" is required'],
  ['?fromDate=2026-01-01&resolution=day', '"toDate" is required'],
  ['?fromDate=2026-01-01&toDate=2026-01-02', '"resolution" is required'],
  ['?fromDate=2026-01-01&toDate=2026-01-02&resolution=', '"resolution" is required'],
  ['?fromDate=2026-01-01&toDate=2026-01-02&resolution=week', 'not "week"'],
  ['?fromDate=2026-01-01&toDate=2026-01-01&resolution=day', 'not before'],
  ['?fromDate=2026-01-02&toDate=2026-01-01&resolution=day', 'not before'],
  ['?fromDate=2026-02-30&toDate=2026-03-01&resolution=day', 'fromDate'],
  // Midnight in UTC is no edge of a local day.
  ['?fromDate=2026-01-01T00:00:00Z&toDate=2026-03-01&resolution=day', 'Europe/Stockholm'],
  ['?fromDate=2026-06-30T23:00:00Z&toDate=2026-08-01&resolution=day', 'Europe/Stockholm'],
  ['?fromDate=2026-01-01&toDate=2026-03-01&resolution=day&page=1', '"page"'],
])('both series refuse %j with the reason', async (query, reason) => {
  const refused = { status: 400, body: { message: expect.stringContaining(reason) } }
  expect(await get(path + query)).toMatchObject(refused)
  expect(await get(costPath + query)).toMatchObject(refused)
})

test('a finer resolution than the service has, and a series that it has not, are refused', async () => {
  const { account = '', service } = daily ?? {}
  const id = encodeURIComponent(service?.measurement?.id ?? '')
  const ofDay = `/accounts/${account}/measurements/${id}?fromDate=2026-01-01&toDate=2026-01-02&resolution`
  expect(await get(`${ofDay}=hour`)).toMatchObject({ status: 400, body: { key: 'resolution-too-fine' } })
  expect((await get(`${ofDay}=day`)).status).toBe(200)
  const other = path.replace('measurements', 'cost')
  expect((await get(`${other}?${year}&resolution=month`)).status).toBe(404)
  expect(
    (await get(`/accounts/${account}/measurements/${fine?.service.measurement?.id}?${year}&resolution=month`))
      .status,
  ).toBe(404)
})

test('a year of quarters is what the sandbox says it is', async () => {
  const { body } = await get(`${path}?${year}&resolution=15min`)
  const { values, ...head } = body as { values: unknown[] }
  expect(head).toMatchObject({
    fromDate: '2024-12-31T23:00:00.000Z',
    toDate: '2025-12-31T23:00:00.000Z',
    resolution: '15min',
    comparisonProperties: expect.any(Array),
  })
  expect(values.length).toBeGreaterThan(34_500)
  const whole = { from: 20_089, to: 20_454, resolution: '15min' } as const
  expect(values).toEqual(fine && JSON.parse(JSON.stringify(customers.measurements(fine.service, whole))))
})

test('the current month ends with the last day that has data', async () => {
  const month = 'fromDate=2026-10-31T23:00:00Z&toDate=2026-11-30T23:00:00Z'
  const { body } = await get(`${path}?${month}&resolution=day`)
  expect(body).toMatchObject({ fromDate: '2026-10-31T23:00:00.000Z', toDate: '2026-11-21T23:00:00.000Z' })
  const costs = (await get(`${costPath}?${month}&resolution=day`)).body as { values: { date: string }[] }
  expect(costs.values).toHaveLength(21)
  expect(costs.values.at(-1)?.date).toBe('2026-11-20T23:00:00.000Z')
})

test('a service that started later answers from its own start', async () => {
  const late = found.find(
    ({ service }) =>
      service.measurement?.finest === '15min' &&
      service.startDate > '2025-06-01' &&
      service.startDate < '2026-06-01' &&
      !service.endDate,
  )
  const { body } = await get(
    `/accounts/${late?.account}/measurements/${late?.service.measurement?.id}?fromDate=2020-01-01&toDate=2030-01-01&resolution=month`,
  )
  const { fromDate, values } = body as { fromDate: string; values: { date: string }[] }
  expect(new Date(Date.parse(fromDate) + 7_200_000).toISOString().slice(0, 10)).toBe(late?.service.startDate)
  expect(values[0]?.date).toBe(fromDate)
})
