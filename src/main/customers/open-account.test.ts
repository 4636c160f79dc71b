import { afterEach, beforeEach, expect, test } from 'vitest'
import { connections } from '../../../sandbox/connections'
import { type Sandbox, startSandbox } from '../../../sandbox/sandbox'
import { openTestOffice, type TestOffice } from '../test-office'
import { failureOf } from '../upstream/test-server'
import { openAccount } from './open-account'

let sandbox: Sandbox
let office: TestOffice
beforeEach(async () => {
  sandbox = await startSandbox({ contacts: 40, invoices: 0 })
  office = await openTestOffice(connections(sandbox), { limits: { retries: 0, opensAfter: 1000 } })
})
afterEach(async () => {
  await office.close()
  await sandbox.close()
})

const idOf = (accountId: string) => `${office.dataLayerId}/${accountId}`
const asked = () => sandbox.log.map(({ method, path }) => `${method} ${path}`)

const account = (place = 0) => {
  const one = sandbox.people.accounts[place]
  if (!one) throw new Error('no such account')
  return one
}
const recent = async () => (await office.store.accounts.opened()).map((one) => one.account.number)
const events = async () => {
  await office.reports.idle()
  return sandbox.events.map(({ type, accountId }) => `${type} ${accountId}`)
}

test('an account that nobody looked up before is asked for, with its owner’s name', async () => {
  const { id, name } = account()
  const seen = await openAccount(office, idOf(id), false)
  expect(seen).toMatchObject({ source: 'live', value: { number: id, name } })
  expect(await openAccount(office, idOf(id), false)).toMatchObject({
    source: 'cache',
    value: seen.value,
  })
  expect(await recent()).toEqual([id])
})

test('opening again asks for the account alone, and keeps its owner’s name', async () => {
  const { id, name } = account()
  await openAccount(office, idOf(id), true)
  const before = asked().filter((one) => one.endsWith('userroles')).length
  expect((await openAccount(office, idOf(id), true)).value.name).toBe(name)
  expect(asked().filter((one) => one.endsWith('userroles'))).toHaveLength(before)
})

test('the upstream hears once a day that an account was seen', async () => {
  const [one, other] = [account(0).id, account(1).id]
  for (const id of [one, one, other, one]) await openAccount(office, idOf(id), true)
  expect(await events()).toEqual([`lastSeen ${one}`, `lastSeen ${other}`])
  expect(await recent()).toEqual([one, other])
})

test('what is only read here is not reported', async () => {
  const { id } = account()
  await openAccount(office, idOf(id), true)
  const before = await events()
  await openAccount(office, idOf(id), false)
  expect(await events()).toEqual(before)
})

test('seen while the upstream is silent is told when it is back; only what is known here', async () => {
  const [known, unknown] = [account(0).id, account(1).id]
  await office.store.accounts.putFound({
    accounts: [await stored(known)],
    asOf: new Date().toISOString(),
  })
  await sandbox.unplug()
  for (const id of [known, known, unknown])
    expect((await failureOf(openAccount(office, idOf(id), true))).kind).toMatch(/^(offline|unavailable)$/)
  expect(await events()).toEqual([])
  expect(await recent()).toEqual([known])
  await sandbox.plug()
  office.reports.flush()
  expect(await events()).toEqual([`lastSeen ${known}`])
})

test('seen while it is known that the upstream is silent is told too', async () => {
  const [one, other] = [account(0).id, account(1).id]
  const accounts = [await stored(one), await stored(other)]
  await office.store.accounts.putFound({ accounts, asOf: new Date().toISOString() })
  await sandbox.unplug()
  await failureOf(openAccount(office, idOf(one), true))
  for (const _ of [1, 2]) await openAccount(office, idOf(other), false)
  await office.reports.idle()
  await sandbox.plug()
  office.reports.flush()
  expect(await events()).toEqual([`lastSeen ${one}`, `lastSeen ${other}`])
})

/** As a look-up would keep it. */
async function stored(accountId: string) {
  return (await office.upstreams.dataLayer(office.dataLayerId)).account(accountId)
}

test('an answer about another account is refused, and nothing is kept of it', async () => {
  const { id } = account()
  const seen = await openAccount(office, idOf(id), true)
  await office.reports.idle()
  sandbox.faults.add({ route: new RegExp(`/${id}$`), kind: 'wrongShape' })
  expect((await failureOf(openAccount(office, idOf(id), true))).kind).toBe('unexpectedAnswer')
  expect((await openAccount(office, idOf(id), false)).value).toEqual(seen.value)
})

test('an account that is not there is not reported as seen', async () => {
  expect((await failureOf(openAccount(office, idOf('nobody'), true))).kind).toBe('notFound')
  expect((await failureOf(openAccount(office, 'no id', true))).kind).toBe('notFound')
  expect(await events()).toEqual([])
  expect(await recent()).toEqual([])
})

test('where accounts are not provided, one is known by its users, and who asks afresh hears why', async () => {
  const { id, name, email } = account()
  sandbox.faults.add({ route: /\/accounts\/[^/]+$/, kind: 'status', status: 501 })
  const first = await openAccount(office, idOf(id), false)
  expect(first).toMatchObject({ source: 'cache', value: { number: id, name, email } })
  expect((await failureOf(openAccount(office, idOf(id), true))).kind).toBe('notProvided')
  expect(await events()).toEqual([`lastSeen ${id}`])
  expect(await recent()).toEqual([id])
})
