import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { connections } from '../../../sandbox/connections'
import { tokens } from '../../../sandbox/hub/tokens'
import { type Sandbox, startSandbox } from '../../../sandbox/sandbox'
import { openTestOffice, type TestOffice } from '../test-office'
import { failureOf } from '../upstream/test-server'
import { createAccount } from './create-account'
import { freshContact } from './get-contact'

vi.setConfig({ testTimeout: 20_000 })

let sandbox: Sandbox
let office: TestOffice
let id: string
beforeEach(async () => {
  sandbox = await startSandbox({ contacts: 40, invoices: 0 })
  office = await openTestOffice(connections(sandbox))
  id = withoutAccount()
})
afterEach(async () => {
  await office.close()
  await sandbox.close()
})

const route = /\/account$/
const posts = () => sandbox.log.filter(({ method, path }) => method === 'POST' && route.test(path))
function withoutAccount(place = 0) {
  const contact = sandbox.people.contacts.filter(({ account }) => !account)[place]
  if (!contact) throw new Error('everybody has an account')
  return `${office.hubId}/${contact.id}`
}
const log = async () => (await office.store.activity.latest({ limit: 50 })).map(({ outcome }) => outcome)

test('an account is created once; the log says it without e-mail and password', async () => {
  const creation = await createAccount(office, id, 'new.person@example.org')
  expect(creation).toMatchObject({ result: 'created', username: 'new.person@example.org' })
  const entries = await office.store.activity.latest({ limit: 10 })
  expect(entries).toMatchObject([{ what: 'contacts.createAccount', record: id, outcome: 'created' }])
  const password = creation.result === 'created' ? creation.temporaryPassword : ''
  expect(password).not.toBe('')
  expect(JSON.stringify(entries)).not.toMatch(/new\.person/)
  expect(JSON.stringify(entries)).not.toContain(password)
  expect((await office.store.contacts.get(id))?.contact.account.state).toBe('created')
})

test('two at once: one creates, the other learns the username; nothing is created twice', async () => {
  const both = await Promise.all([
    createAccount(office, id, 'first@example.org'),
    createAccount(office, id, 'second@example.org'),
  ])
  const created = both.find(({ result }) => result === 'created')
  expect(both).toContainEqual({ result: 'alreadyCreated', username: created?.username })
  expect((await log()).sort()).toEqual(['alreadyCreated', 'created'])
})

test.each(['cutOff', 'html', 'empty'] as const)(
  'an answer that is lost (%s) after the account was made is no failure',
  async (kind) => {
    if (kind === 'cutOff') sandbox.faults.add({ route, method: 'POST', kind })
    else {
      // The account is there, but what answers in between does not say so.
      const contact = sandbox.people.contacts.find((one) => id.endsWith(one.id))
      const gate = sandbox.gate(route)
      sandbox.faults.add({ route, method: 'POST', kind })
      void gate.arrived().then(() => {
        if (contact)
          contact.account = {
            id: 'x',
            username: 'new@example.org',
            status: 'created',
            createdAt: contact.updatedAt,
          }
        gate.release()
      })
    }
    expect(await createAccount(office, id, 'new@example.org')).toEqual({
      result: 'alreadyCreated',
      username: 'new@example.org',
    })
    expect(posts()).toHaveLength(1)
  },
)

test('a lost answer to a POST that did not arrive stays a failure, and is sent only once', async () => {
  sandbox.faults.add({ route, method: 'POST', kind: 'reset' })
  expect(await failureOf(createAccount(office, id, 'new@example.org'))).toMatchObject({ upstream: 'hub' })
  expect(posts()).toHaveLength(1)
  expect((await office.store.contacts.get(id))?.contact.account.state).toBe('none')
})

test.each([
  [500, 'unavailable'],
  [501, 'notProvided'],
  [401, 'unauthenticated'],
  [404, 'notFound'],
  [429, 'rateLimited'],
])('%i is a failure with a note of it, and nothing is sent twice', async (status, kind) => {
  sandbox.faults.add({ route, method: 'POST', kind: 'status', status })
  expect(await failureOf(createAccount(office, id, 'new@example.org'))).toMatchObject({
    kind,
    connectionName: 'Sandbox hub',
  })
  expect(posts()).toHaveLength(1)
  expect(await log()).toEqual([kind])
})

test('an e-mail that is somebody’s username already is a conflict, not an account', async () => {
  const taken = sandbox.people.contacts.find(({ account }) => account)?.account?.username ?? ''
  expect(await failureOf(createAccount(office, id, taken))).toMatchObject({ kind: 'conflict' })
  expect((await freshContact(office, id)).value.account.state).toBe('none')
})

test('a disk that is full does not cost the temporary password', async () => {
  const full: TestOffice = { ...office, record: () => Promise.reject(new Error('full')) }
  expect(await createAccount(full, id, 'new@example.org')).toMatchObject({
    result: 'created',
    temporaryPassword: expect.any(String),
  })
})

test('who has neither role is refused by the hub too', async () => {
  await office.close()
  office = await openTestOffice(connections(sandbox, tokens.staff))
  expect(await failureOf(createAccount(office, withoutAccount(), 'new@example.org'))).toMatchObject({
    kind: 'forbidden',
  })
})
