import { afterAll, expect, test } from 'vitest'
import { ask } from '../ask.ts'
import { startSandbox } from '../index.ts'

const sandbox = await startSandbox({ contacts: 60, invoices: 0, today: '2026-11-22' })
afterAll(() => sandbox.close())
const { accounts } = sandbox.people
const one = (role: 'owner' | 'company', place = 0) => {
  const found = accounts.filter((it) => it.role === role && it.guests > 0 && it.guests < 100 && it.email)[
    place
  ]
  if (!found) throw new Error(`there is no ${role} with guests`)
  return found
}
const owner = one('owner')
const call = (method: string, path: string, body?: unknown) =>
  ask(sandbox, method, `/data-layer/accounts/${path}`, { body })
const roles = async (id: string) =>
  (await call('GET', `${id}/userroles`)).body as { role: string; user: Record<string, string | null> }[]

test('ten thousand guests come over a hundred full pages', async () => {
  const crowded = accounts.find(({ guests }) => guests === 10_000)
  const path = `${crowded?.id}/userroles?page`
  const seen = new Set<string>()
  for (let page = 1; page <= 100; page++) {
    const { body } = await call('GET', `${path}=${page}`)
    const list = body as { user: { id: string } }[]
    expect(list).toHaveLength(100)
    for (const { user } of list) seen.add(user.id)
  }
  expect(seen.size).toBe(10_000)
  // The owner, or company, came before the guests.
  expect((await call('GET', `${path}=101`)).body).toHaveLength(1)
  expect((await call('GET', `${path}=102`)).body).toEqual([])
})

test.each([
  [{}, 'nothing-to-change', '"phoneNumber"'],
  [{ phoneNumber: '070-123 45 67' }, 'phoneNumber-invalid', '"phoneNumber"'],
  [{ phoneNumber: '+0701234567' }, 'phoneNumber-invalid', '"phoneNumber"'],
  [{ phoneNumber: 46701234567 }, 'phoneNumber-invalid', '"phoneNumber"'],
  [{ phoneNumber: null }, 'phoneNumber-missing', '"phoneNumber"'],
  [{ email: 'nobody' }, 'email-invalid', '"email"'],
  [{ email: '' }, 'email-invalid', '"email"'],
  [{ emailAddress: 'a@example.org' }, 'unknown-field', '"emailAddress"'],
  [{ email: 'a@example.org', firstName: 'A' }, 'unknown-field', '"firstName"'],
  [[], 'bad-body', 'object'],
])('the change %j is refused with the reason', async (change, key, reason) => {
  const { status, body } = await call('PUT', `${owner.id}/users/${owner.id}-0`, change)
  expect({ status, body }).toMatchObject({
    status: 400,
    body: { key, message: expect.stringContaining(reason) },
  })
  expect(Object.keys(Object(body)).sort()).toEqual(['error', 'key', 'message', 'name', 'status', 'uid'])
})

test('an e-mail belongs to one user of the account, in any case', async () => {
  const [, guest] = await roles(owner.id)
  const taken = { email: guest?.user['email']?.toUpperCase() }
  expect(await call('PUT', `${owner.id}/users/${owner.id}-0`, taken)).toMatchObject({
    status: 409,
    body: { key: 'email-taken' },
  })
  // To keep one's own is no conflict.
  expect((await call('PUT', `${owner.id}/users/${guest?.user['id']}`, taken)).status).toBeLessThan(205)
})

test('who is not there, and a company itself, are not changed', async () => {
  const company = one('company')
  const change = { phoneNumber: '+46701740605' }
  expect((await call('PUT', `${company.id}/users/${company.id}-0`, change)).status).toBe(403)
  expect((await call('PUT', `${company.id}/users/${company.id}-1`, change)).status).toBeLessThan(205)
  for (const id of ['none', `x${owner.id}-1`, `${owner.id}-01`, `${owner.id}-99`, `${company.id}-1`]) {
    expect((await call('PUT', `${owner.id}/users/${id}`, change)).status).toBe(404)
  }
  expect((await call('PATCH', `${owner.id}/users/${owner.id}-0`, change)).status).toBe(405)
})

test('what an owner changes shows among the roles and at the account, which is found by it', async () => {
  const { id, phoneNumber } = owner
  const change = { phoneNumber: '+46701740699', email: 'Moved@example.org' }
  expect((await call('PUT', `${id}/users/${id}-0`, change)).status).toBeLessThan(205)
  expect((await roles(id))[0]?.user).toMatchObject(change)
  expect((await call('GET', id)).body).toMatchObject({ email: change.email })
  const search = (query: string) => ask(sandbox, 'GET', `/data-layer/accounts?${query}`)
  expect((await search('email=moved@example.org')).body).toHaveLength(1)
  const before = (await search(`phonenumber=${encodeURIComponent(phoneNumber)}`)).body
  expect(JSON.stringify(before)).not.toContain(id)
  expect(sandbox.customers.userRoles(id)[0]?.user.email).toBe(change.email)
})

test('what a guest changes shows; null takes away, and the rest stays', async () => {
  const account = one('owner', 1)
  const path = `${account.id}/users/${account.id}-1`
  const [, before] = await roles(account.id)
  await call('PUT', path, { email: 'g@example.org' })
  await call('PUT', path, { phoneNumber: null })
  const [, after] = await roles(account.id)
  expect(after?.user).toEqual({ ...before?.user, email: 'g@example.org', phoneNumber: null })
})

test.each([
  [{}, 'userrole-invalid'],
  [{ userrole: 'owner', inviter: { email: 'a@example.org' } }, 'userrole-invalid'],
  [{ userrole: 'guest' }, 'bad-body'],
  [{ userrole: 'guest', inviter: {} }, 'inviter-by-one'],
  [{ userrole: 'guest', inviter: { email: 'a@example.org', username: 'a' } }, 'inviter-by-one'],
  [{ userrole: 'guest', inviter: { email: 'a' } }, 'email-invalid'],
  [{ userrole: 'guest', inviter: { phoneNumber: '1' } }, 'phoneNumber-invalid'],
  [{ userrole: 'guest', inviter: { username: 'a b' } }, 'username-invalid'],
  [{ userrole: 'guest', inviter: { phone: '+46701740605' } }, 'unknown-field'],
  [{ role: 'guest', inviter: { email: 'a@example.org' } }, 'unknown-field'],
])('the guest %j is refused', async (guest, key) => {
  expect(await call('POST', `${owner.id}/users`, guest)).toMatchObject({ status: 400, body: { key } })
})

test.each([{ email: 'New@example.org' }, { phoneNumber: '+31612345678' }, { username: 'nils' }])(
  'a guest by %j is the last one afterwards, and cannot come twice',
  async (inviter) => {
    const account = accounts.find(({ spelling, guests }) => spelling === 'id' && guests < 100)
    const add = () => call('POST', `${account?.id}/users`, { userrole: 'guest', inviter })
    const before = await roles(account?.id ?? '')
    const { status, body } = await add()
    expect({ status, body }).toMatchObject({ status: 201, body: { role: 'guest', user: inviter } })
    expect(await roles(account?.id ?? '')).toEqual([...before, body])
    expect(await add()).toMatchObject({ status: 409, body: { key: `${Object.keys(inviter)[0]}-taken` } })
  },
)

test('some answer nothing when they did it', async () => {
  const account = accounts.find(({ spelling, guests }) => spelling === 'plain' && guests < 100)
  const guest = { userrole: 'guest', inviter: { email: 'quiet@example.org' } }
  expect(await call('POST', `${account?.id}/users`, guest)).toMatchObject({ status: 204, body: undefined })
  expect((await roles(account?.id ?? '')).at(-1)?.user['email']).toBe('quiet@example.org')
})

test('an organisation may say emailAddress', async () => {
  const other = await startSandbox({ contacts: 60, invoices: 0, emailField: 'emailAddress' })
  const put = (body: unknown) =>
    ask(other, 'PUT', `/data-layer/accounts/${owner.id}/users/${owner.id}-0`, { body })
  expect((await put({ email: 'a@example.org' })).status).toBe(400)
  expect(await put({ emailAddress: 'a' })).toMatchObject({ body: { key: 'emailAddress-invalid' } })
  expect((await put({ emailAddress: 'a@example.org' })).status).toBeLessThan(205)
  expect(other.customers.userRoles(owner.id)[0]?.user.email).toBe('a@example.org')
  await other.close()
})
