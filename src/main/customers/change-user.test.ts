import { afterEach, beforeEach, expect, test } from 'vitest'
import { connections } from '../../../sandbox/connections'
import { type Sandbox, startSandbox } from '../../../sandbox/sandbox'
import { openTestOffice, type TestOffice } from '../test-office'
import { failureOf } from '../upstream/test-server'
import { addGuest, updateUser } from './change-user'
import { userRolesOf } from './page-parts'

let sandbox: Sandbox
let office: TestOffice
let id: string
let userId: string
beforeEach(async () => {
  sandbox = await startSandbox({ contacts: 40, invoices: 0 })
  office = await openTestOffice(connections(sandbox), { limits: { retries: 0, opensAfter: 1000 } })
  const owner = sandbox.people.accounts.find(
    ({ role, guests, email }) => role === 'owner' && guests > 0 && email,
  )
  id = idOf(owner?.id ?? '')
  const { value } = await userRolesOf(office, { id, fresh: true })
  userId = value[0]?.userId ?? ''
})
afterEach(async () => {
  await office.close()
  await sandbox.close()
})

const idOf = (accountId: string) => `${office.dataLayerId}/${accountId}`
const asked = () => sandbox.log.map(({ method, path }) => `${method} ${path}`)

const log = async () =>
  (await office.store.activity.latest({ limit: 10 })).map(({ what, record, outcome }) => [
    what,
    record,
    outcome,
  ])
const told = () => office.told.filter(({ event }) => event === 'customers.changed')
const kept = async () => (await userRolesOf(office, { id, fresh: false })).value
const values = { phone: '+46700000001', email: 'new@example.org' }
const change = () => updateUser(office, id, { userId, ...values })
const puts = () => asked().filter((one) => one.startsWith('PUT'))

test('phone and e-mail are corrected; the log says so without them', async () => {
  const { value, source } = await change()
  expect([source, value[0]]).toMatchObject(['live', { userId, ...values }])
  expect((await kept())[0]).toMatchObject(values)
  expect(await log()).toEqual([['customers.updateUser', id, 'done']])
  expect(told()).toMatchObject([{ payload: { id } }])
})

test.each([
  [{ phone: '070-1', email: 'a@b.se' }, 'phone'],
  [{ phone: '+46700000001', email: 'a@b.c' }, 'email'],
  [{ phone: '', email: 'a@b.se' }, 'phone'],
])('%j is refused at %s', async (typed, path) => {
  const before = await kept()
  const failure = await failureOf(updateUser(office, id, { userId, ...typed }))
  expect(failure).toMatchObject({ kind: 'invalid', fields: [{ path }] })
  expect(await kept()).toEqual(before)
  expect(await log()).toEqual([['customers.updateUser', id, 'invalid']])
})

test('the e-mail of another user of the account is a conflict', async () => {
  const other = (await kept())[1]?.email ?? ''
  const failure = await failureOf(updateUser(office, id, { userId, phone: values.phone, email: other }))
  expect(failure.kind).toBe('conflict')
})

test.each([
  { by: 'email', email: 'guest@example.org' },
  { by: 'phone', phone: '+46700000009' },
  { by: 'username', username: 'guest9' },
] as const)('a guest is added by %j', async (invitation) => {
  const before = await kept()
  const { value } = await addGuest(office, id, invitation)
  expect(value).toHaveLength(before.length + 1)
  expect(value.find(({ userId }) => !before.some((one) => one.userId === userId))).toMatchObject({
    role: 'guest',
    [invitation.by]: Object.values(invitation)[1],
  })
  expect(await kept()).toEqual(value)
  expect(JSON.stringify(await log())).not.toMatch(/guest@|0009|guest9/)
})

test('a guest who is one already is a conflict', async () => {
  const email = (await kept())[1]?.email ?? ''
  expect((await failureOf(addGuest(office, id, { by: 'email', email }))).kind).toBe('conflict')
})

test('an answer that is lost after the change was made is no failure, and nothing is sent twice', async () => {
  sandbox.faults.add({ route: /\/users\//, method: 'PUT', kind: 'cutOff' })
  const cut = await change().catch(() => null)
  expect(puts()).toHaveLength(1)
  // Without a body there is nothing to cut off.
  expect((cut?.value ?? (await kept()))[0]).toMatchObject(values)
})

test('a change that did not arrive is a failure', async () => {
  sandbox.faults.add({ route: /\/users\//, method: 'PUT', kind: 'reset' })
  const before = await kept()
  expect((await failureOf(change())).kind).toMatch(/^(offline|unavailable)$/)
  expect(puts()).toHaveLength(1)
  expect(await kept()).toEqual(before)
  expect(told()).toHaveLength(1)
})

test('a change that is made shows, also when the upstream then says no more', async () => {
  sandbox.faults.add({ route: /userroles$/, kind: 'status', status: 500 })
  const { value, source } = await change()
  expect([source, value[0]]).toMatchObject(['cache', { userId, ...values }])
  expect((await kept())[0]).toMatchObject(values)
  expect(await log()).toEqual([['customers.updateUser', id, 'done']])
})

test('not provided is said as such', async () => {
  sandbox.faults.add({ route: /\/users$/, kind: 'status', status: 501 })
  expect((await failureOf(addGuest(office, id, { by: 'username', username: 'x' }))).kind).toBe('notProvided')
})
