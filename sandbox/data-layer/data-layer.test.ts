import { afterAll, expect, test } from 'vitest'
import { ask } from '../ask.ts'
import { startSandbox, tokens } from '../index.ts'

const sandbox = await startSandbox({ contacts: 600, invoices: 6000, today: '2026-11-22' })
afterAll(() => sandbox.close())
const get = (path: string) => ask(sandbox, 'GET', `/data-layer${path}`)
const { accounts, invoices } = sandbox.people
const account = accounts.find(({ id }) => invoices.ofAccount(id).length > 8)
const id = account?.id ?? ''

test.each(['', 'wrong', tokens.relationshipManager])('401 with the key %j', async (secret) => {
  const { status, body } = await ask(sandbox, 'GET', `/data-layer/accounts/${id}`, { secret })
  expect(status).toBe(401)
  expect(Object.keys(Object(body)).sort()).toEqual(['error', 'key', 'message', 'name', 'status', 'uid'])
})

test.each([
  ['/accounts', 400, 'one of ssn'],
  ['/accounts?email=a@example.org&ssn=1', 400, 'one of ssn'],
  ['/accounts?email=', 400, 'empty'],
  ['/accounts?personalId=1', 400, '"personalId"'],
  ['/accounts/none', 404, 'none'],
  [`/accounts/${id}/invoices?fromDate=2026-02-30`, 400, 'fromDate'],
  [`/accounts/${id}/invoices?toDate=yesterday`, 400, 'toDate'],
  [`/accounts/${id}/invoices?fromDate=2026-02-02&toDate=2026-02-01`, 400, 'after'],
  [`/accounts/${id}/invoices?page=1`, 400, '"page"'],
  [`/accounts/${id}/userroles?perPage=1001`, 400, '1 to 1000'],
  [`/accounts/${id}/nothing`, 404, 'nothing'],
  [`/accounts/${id}/locations?page=1`, 400, '"page"'],
])('refuses %s with %i and the reason', async (path, status, reason) => {
  const answer = await get(path)
  expect(answer).toMatchObject({ status, body: { status, message: expect.stringContaining(reason) } })
})

test.each(['plain', 'id', 'accountId'] as const)(
  'found accounts spelled %s are all there',
  async (spelling) => {
    const owner = accounts.find((one) => one.spelling === spelling && one.ssn && one.email)
    const mine = accounts.filter(({ ssn }) => ssn === owner?.ssn).map((one) => one.id)
    const { body } = await get(`/accounts?ssn=${owner?.ssn}`)
    expect(body).toEqual(mine.map((one) => (spelling === 'plain' ? one : { [spelling]: one })))
    const byMail = await get(`/accounts?email=${encodeURIComponent(owner?.email?.toUpperCase() ?? '')}`)
    expect(byMail.body).toEqual(expect.arrayContaining(body as unknown[]))
  },
)

test('nobody found is an empty list', async () => {
  expect(await get('/accounts?phonenumber=%2B46111')).toMatchObject({ status: 200, body: [] })
})

test('user roles come in pages, the owner first', async () => {
  const large = accounts.find(({ guests }) => guests === 240)
  const path = `/accounts/${large?.id}/userroles`
  const pages = await Promise.all(['', '?page=2', '?page=3', '?page=4'].map((query) => get(path + query)))
  const lists = pages.map(({ body }) => body as { role: string; user: { id: string } }[])
  expect(lists.map(({ length }) => length)).toEqual([100, 100, 41, 0])
  expect(lists[0]?.[0]?.role).toBe(large?.role)
  expect(new Set(lists.flat().map(({ user }) => user.id)).size).toBe(241)
})

test('invoices of a period include its first day and not its last', async () => {
  const all = invoices.ofAccount(id)
  expect((await get(`/accounts/${id}/invoices`)).body).toEqual(all)
  const from = all[5]?.issuedDate ?? ''
  const to = all[2]?.issuedDate ?? ''
  const expected = all.filter(({ issuedDate }) => issuedDate >= from && issuedDate < to)
  const midnight = (day: string) => new Date(`${day}T00:00:00+02:00`).toISOString()
  expect((await get(`/accounts/${id}/invoices?fromDate=${from}&toDate=${to}`)).body).toEqual(expected)
  expect(expected.length).toBeGreaterThan(0)
  // Summer: midnight in Stockholm is 22:00 UTC the day before.
  const july = all.filter(({ issuedDate }) => issuedDate >= '2026-05-01' && issuedDate < '2026-08-01')
  const instants = `fromDate=${midnight('2026-05-01')}&toDate=${midnight('2026-08-01')}`
  expect((await get(`/accounts/${id}/invoices?${instants}`)).body).toEqual(july)
  expect(july.length).toBeGreaterThan(0)
})

test('what is added or changed shows', async () => {
  const added = sandbox.addInvoice(id, { amount: -3.05 })
  sandbox.changeInvoice(added.id, { status: 'paid' })
  const { body } = await get(`/accounts/${id}/invoices?fromDate=2026-11-22`)
  expect(body).toContainEqual({ ...added, status: 'paid' })
})
