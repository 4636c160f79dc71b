import { afterEach, beforeEach, expect, test } from 'vitest'
import { connections } from '../../../sandbox/connections'
import { type Sandbox, startSandbox } from '../../../sandbox/sandbox'
import { createAccount } from '../contacts/create-account'
import { freshContact } from '../contacts/get-contact'
import { openTestOffice, type TestOffice } from '../test-office'
import { reportGone } from './gone-accounts'
import { createReports } from './reports'

let sandbox: Sandbox
let office: TestOffice
beforeEach(async () => {
  sandbox = await startSandbox({ contacts: 60, invoices: 0 })
  office = await openTestOffice(connections(sandbox), { limits: { retries: 0, opensAfter: 1000 } })
})
afterEach(async () => {
  await office.close()
  await sandbox.close()
})

const asked = () => sandbox.log.map(({ method, path }) => `${method} ${path}`)

const account = (place: number) => sandbox.people.accounts[place]?.id ?? ''
const seen = (place: number, occasion = 'today') =>
  office.reports.add({
    ...{ type: 'lastSeen', connectionId: office.dataLayerId, accountId: account(place) },
    ...{ email: null, occasion },
  })
const events = async () => {
  await office.reports.idle()
  return sandbox.events.map(({ type, accountId, email }) => [type, accountId, email])
}
const flushed = () => {
  office.reports.flush()
  return events()
}
const posts = () => asked().filter((one) => one.startsWith('POST')).length

test('what is reported while nobody can be reached is sent in order when somebody can, once', async () => {
  await sandbox.unplug()
  for (const place of [2, 0, 1, 0, 2]) await seen(place)
  expect(await events()).toEqual([])
  await sandbox.plug()
  const all = [2, 0, 1].map((place) => ['lastSeen', account(place), undefined])
  expect(await flushed()).toEqual(all)
  expect(await flushed()).toEqual(all)
})

test.each([500, 503, 429, 401, 408])('after %i it waits, and the later ones with it', async (status) => {
  const takeAway = sandbox.faults.add({ route: /events$/, kind: 'status', status })
  await seen(0)
  await seen(1)
  expect(await events()).toEqual([])
  takeAway()
  expect(await flushed()).toEqual([0, 1].map((place) => ['lastSeen', account(place), undefined]))
})

test.each([400, 403, 404, 409, 422])('after %i it is dropped, and the next one is sent', async (status) => {
  sandbox.faults.add({ route: /events$/, kind: 'status', status, times: 1 })
  await seen(0)
  await seen(1)
  expect(await events()).toEqual([['lastSeen', account(1), undefined]])
  expect(await flushed()).toHaveLength(1)
})

test('where reports are not provided, nobody is asked again until the connection changes', async () => {
  const takeAway = sandbox.faults.add({ route: /events$/, kind: 'status', status: 501 })
  await seen(0)
  await events()
  await seen(1)
  await flushed()
  expect(posts()).toBe(1)
  takeAway()
  office.reports.forget(office.dataLayerId)
  await seen(2)
  expect(await events()).toEqual([['lastSeen', account(2), undefined]])
})

test('what waits survives the end of the program', async () => {
  sandbox.faults.add({ route: /events$/, kind: 'reset' })
  await seen(0)
  await office.reports.idle()
  office.reports.close()
  sandbox.faults.clear()
  const next = createReports(office)
  next.flush()
  await next.idle()
  expect(await events()).toEqual([['lastSeen', account(0), undefined]])
  next.close()
})

test('it is not removed before the upstream has taken it', async () => {
  const gate = sandbox.gate(/events$/)
  await seen(0)
  await gate.arrived()
  expect(await office.store.reports.next()).toHaveLength(1)
  gate.release()
  await events()
  expect(await office.store.reports.next()).toEqual([])
})

test('two at once are one after the other', async () => {
  await Promise.all([seen(0), seen(1), seen(2), seen(0)])
  expect(await events()).toHaveLength(3)
  expect(posts()).toBe(3)
})

/** A contact without a hub account, whose e-mail has accounts at the data layer. */
function newcomer() {
  const { contacts, accounts } = sandbox.people
  const one = contacts.find(
    (contact) => !contact.account && accounts.some(({ email }) => email === contact.email?.toLowerCase()),
  )
  if (!one?.email) throw new Error('nobody is new')
  const email = one.email.toLowerCase()
  return {
    id: `${office.hubId}/${one.id}`,
    email,
    accounts: accounts.filter((a) => a.email === email).map(({ id }) => id),
  }
}

test('an account that was created is reported for the accounts with its e-mail', async () => {
  const { id, email, accounts } = newcomer()
  await createAccount(office, id, email)
  expect(await events()).toEqual(accounts.map((one) => ['accountCreated', one, email]))
  await createAccount(office, id, email)
  expect(await flushed()).toHaveLength(accounts.length)
})

test('one that was created while the data layer could not be reached is reported when it can', async () => {
  const { id, email, accounts } = newcomer()
  sandbox.faults.add({ route: '/data-layer', kind: 'reset' })
  await createAccount(office, id, email)
  expect(await events()).toEqual([])
  sandbox.faults.clear()
  expect(await flushed()).toEqual(accounts.map((one) => ['accountCreated', one, email]))
})

test('one with an e-mail that nobody has at the data layer is not', async () => {
  await createAccount(office, newcomer().id, 'nobody.has.this@example.org')
  expect(await flushed()).toEqual([])
})

/** What is known here says that the contact has a hub account; the hub says it has none. */
async function gone() {
  const { id, ...rest } = newcomer()
  const { value: contact } = await freshContact(office, id)
  const account = {
    state: 'active',
    username: rest.email,
    invitedTo: null,
    createdAt: '2026-01-01T00:00:00.000Z',
  }
  const before = { ...contact, account }
  await office.store.contacts.put({ contact: before, asOf: new Date().toISOString() })
  return { id, ...rest, before }
}

test('a hub account that is gone is reported once, seen by the sync', async () => {
  const { email, accounts } = await gone()
  await office.synced()
  const all = accounts.map((one) => ['accountDeleted', one, email])
  expect((await events()).filter(([type]) => type === 'accountDeleted')).toEqual(all)
  await office.synced()
  expect((await flushed()).filter(([type]) => type === 'accountDeleted')).toEqual(all)
})

test('a hub account that is gone is reported once, seen by who opens the contact, also after a kill in between', async () => {
  const { id, email, accounts, before } = await gone()
  await freshContact(office, id)
  await events()
  // Killed after it was reported, before the contact was written.
  await office.store.contacts.put({ contact: before, asOf: new Date().toISOString() })
  await freshContact(office, id)
  expect(await flushed()).toEqual(accounts.map((one) => ['accountDeleted', one, email]))
})

test('a list that leaves the account out is not believed: the contact itself is asked', async () => {
  const one = sandbox.people.contacts.find(({ account }) => account)
  const { value: contact } = await freshContact(office, `${office.hubId}/${one?.id}`)
  const none = { state: 'none', username: null, invitedTo: null, createdAt: null }
  await reportGone(office, [{ ...contact, account: none }], false)
  expect(await flushed()).toEqual([])
})
