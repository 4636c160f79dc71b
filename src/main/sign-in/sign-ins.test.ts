import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { connections } from '../../../sandbox/connections'
import { type Sandbox, startSandbox } from '../../../sandbox/sandbox'
import { findAccounts } from '../customers/find-accounts'
import { openTestOffice, type TestOffice } from '../test-office'
import { failureOf } from '../upstream/test-server'
import { demandFor } from './guard'
import { createSignIns } from './sign-ins'
import { attempts } from './test-attempts'

let sandbox: Sandbox
let office: TestOffice
beforeEach(async () => {
  sandbox = await startSandbox({ contacts: 20, invoices: 20 })
  const [hub, dataLayer] = connections(sandbox)
  office = await openTestOffice([hub, { ...dataLayer, signIn: 'bankid' }])
})
afterEach(async () => {
  await office.close()
  await sandbox.close()
})

async function signIn() {
  const attempt = attempts(office)
  const id = await attempt.start({ purpose: 'employee' })
  await vi.waitFor(() => expect(attempt.now(id)?.state).toBe('done'), { timeout: 10_000, interval: 5 })
  return attempt.now(id)
}
const needed = () => ({ kind: 'signInNeeded', connectionId: office.dataLayerId })

test('before anybody signed in, nothing is asked of the connection and nothing kept of it is shown', async () => {
  const { failure } = await office.synced()
  expect(failure).toMatchObject(needed())
  expect(sandbox.log.filter(({ path }) => path.startsWith('/data-layer/'))).toEqual([])
  const contact = sandbox.people.contacts.find(({ email }) => email)
  expect(await failureOf(findAccounts(office, `${office.hubId}/${contact?.id}`))).toMatchObject(needed())
  for (const input of [
    {},
    { id: `${office.dataLayerId}/A1` },
    { id: `${office.hubId}/1` },
    { id: 'x' },
    null,
  ])
    expect(await failureOf(demandFor(office, input))).toMatchObject(needed())
})

test('whoever signed in is let in, by name and masked number, until they leave', async () => {
  const done = await signIn()
  const { name, personalNumber } = sandbox.bankId.signer
  expect(done).toMatchObject({ accounts: null, person: { name } })
  expect(office.signIns.of(office.dataLayerId)).toMatchObject({
    name,
    maskedPersonalNumber: `${personalNumber.slice(0, 8)}-••••`,
  })
  await demandFor(office, {})
  expect((await office.synced()).state).toBe('idle')
  office.signIns.remove(office.dataLayerId)
  expect(await failureOf(demandFor(office, {}))).toMatchObject(needed())
  const changes = office.told.filter(({ event }) => event === 'signIn.changed')
  expect(changes).toHaveLength(2)
})

test('a customer is identified only once an employee has signed in', async () => {
  const attempt = attempts(office)
  const id = await attempt.start({ purpose: 'customer' })
  await vi.waitFor(() => expect(attempt.now(id)).toMatchObject({ state: 'failed', failure: needed() }))
  expect(sandbox.bankId.orders).toEqual([])
})

const noted = async () =>
  (await office.store.activity.latest({ limit: 9 })).map(({ what, record, outcome }) => [
    what,
    record,
    outcome,
  ])

test('who signs in and whom they identify is written down, without a personal number', async () => {
  const [account] = sandbox.people.accounts.filter(({ ssn }) => ssn)
  const attempt = attempts(office)
  const ended = (id: string) =>
    vi.waitFor(() => expect(attempt.now(id)?.state).toMatch(/done|failed/), { timeout: 10_000, interval: 5 })
  sandbox.bankId.refuseNext(400, 'alreadyInProgress')
  await ended(await attempt.start({ purpose: 'employee' }))
  await signIn()
  sandbox.bankId.signer = { ...sandbox.bankId.signer, personalNumber: account?.ssn ?? '' }
  await ended(await attempt.start({ purpose: 'customer' }))
  const own = sandbox.people.accounts.filter(({ ssn }) => ssn === account?.ssn)
  const expected = [
    ['signIn.begin', office.dataLayerId, 'alreadyInProgress'],
    ['signIn.begin', office.dataLayerId, 'done'],
    ...own.map(({ id }) => ['customers.identify', `${office.dataLayerId}/${id}`, 'done']),
  ]
  await vi.waitFor(async () => expect((await noted()).sort()).toEqual(expected.sort()))
  expect(JSON.stringify(await office.store.activity.latest({ limit: 9 }))).not.toContain(account?.ssn)
})

test('a failed attempt signs nobody in', async () => {
  sandbox.bankId.refuseNext(400, 'alreadyInProgress')
  const attempt = attempts(office)
  const id = await attempt.start({ purpose: 'employee' })
  await vi.waitFor(() => expect(attempt.now(id)?.state).toBe('failed'))
  expect(office.signIns.of(office.dataLayerId)).toBeNull()
})

test('another connection needs nobody, and its things are shown meanwhile', async () => {
  const { id, ...other } = (await office.connections.records())[1] ?? { id: '' }
  const draft = { ...other, kind: 'data-layer' as const, name: 'Open', baseUrl: `${sandbox.url}/data-layer` }
  const saved = await office.connections.save({
    draft: { ...draft, credential: { kind: 'bearer' }, signIn: 'none' },
    secret: 's',
  })
  await demandFor(office, { id: `${saved.id}/A1` })
  expect(await failureOf(demandFor(office, { id: `${id}/A1` }))).toMatchObject(needed())
})

test('it counts for as long as it lasts, also where no timer came in time', () => {
  vi.useFakeTimers()
  const changed: string[] = []
  const signIns = createSignIns({ onChange: (id) => void changed.push(id), lasting: 1000 })
  signIns.add('c', { name: 'A', maskedPersonalNumber: null })
  vi.setSystemTime(Date.now() + 1001)
  expect(signIns.of('c')).toBeNull()
  vi.advanceTimersByTime(1001)
  expect(changed).toEqual(['c', 'c'])
  vi.useRealTimers()
})
