import { afterEach, beforeEach, expect, test } from 'vitest'
import { connections } from '../../../sandbox/connections'
import { type Sandbox, startSandbox } from '../../../sandbox/sandbox'
import { openTestOffice, type TestOffice } from '../test-office'
import { failureOf } from '../upstream/test-server'
import { agreementsOf, locationsOf, productsOf, userRolesOf } from './page-parts'

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

const account = (place = 0) => {
  const all = sandbox.people.accounts.filter(({ id }) => sandbox.customers.services(id).length > 0)
  return all[place]?.id ?? ''
}

test('what was looked at is read here without asking, also offline; fresh asks', async () => {
  const id = idOf(account())
  const live = await locationsOf(office, { id, fresh: false })
  expect(live).toMatchObject({ source: 'live' })
  expect(live.value.length).toBeGreaterThan(0)
  await sandbox.unplug()
  expect(await locationsOf(office, { id, fresh: false })).toEqual({ ...live, source: 'cache' })
  expect((await failureOf(locationsOf(office, { id, fresh: true }))).kind).toMatch(/^(offline|unavailable)$/)
  expect((await failureOf(userRolesOf(office, { id, fresh: false }))).kind).toMatch(/^(offline|unavailable)$/)
  expect(await locationsOf(office, { id, fresh: false })).toEqual({ ...live, source: 'cache' })
})

test('every service has its agreements and its products', async () => {
  const id = idOf(account())
  const services = sandbox.customers.services(account())
  for (const service of services) {
    const asked = { id, serviceId: service.id, fresh: true }
    const agreements = await agreementsOf(office, asked)
    expect(agreements.value.map((one) => one.id)).toEqual(
      sandbox.customers.agreements(service).map((one) => one.id),
    )
    const products = await productsOf(office, asked)
    const values = sandbox.customers
      .products(service)
      .flatMap(({ prices }) => prices.map(({ value }) => String(value)))
    expect(products.value.flatMap(({ prices }) => prices.map(({ value }) => value))).toEqual(values)
    expect(await productsOf(office, { ...asked, fresh: false })).toEqual({ ...products, source: 'cache' })
  }
})

test('what is not provided says so every time, and what was kept stays', async () => {
  const id = idOf(account())
  await locationsOf(office, { id, fresh: true })
  sandbox.faults.add({ route: /locations$/, kind: 'status', status: 501 })
  expect((await failureOf(locationsOf(office, { id, fresh: true }))).kind).toBe('notProvided')
  expect((await locationsOf(office, { id, fresh: false })).source).toBe('cache')
})

test('two customers whose answers come in the other order do not mix, neither shown nor kept', async () => {
  const [slow, quick] = [account(0), account(1)]
  const gate = sandbox.gate(`/data-layer/accounts/${slow}/locations`)
  const first = locationsOf(office, { id: idOf(slow), fresh: true })
  await gate.arrived()
  const second = await locationsOf(office, { id: idOf(quick), fresh: true })
  gate.release()
  const ids = (accountId: string) => sandbox.customers.locations(accountId).map(({ id }) => id)
  expect((await first).value.map(({ id }) => id)).toEqual(ids(slow))
  expect(second.value.map(({ id }) => id)).toEqual(ids(quick))
  for (const one of [slow, quick]) {
    const kept = await locationsOf(office, { id: idOf(one), fresh: false })
    expect([kept.source, kept.value.map(({ id }) => id)]).toEqual(['cache', ids(one)])
  }
})

test('an answer that comes after that to a later question does not replace it', async () => {
  const id = idOf(account())
  const gate = sandbox.gate(/userroles$/)
  const early = userRolesOf(office, { id, fresh: true })
  await gate.arrived()
  // A later question, answered already.
  const asOf = new Date(Date.now() + 1000).toISOString()
  const later = { accountId: id, what: 'userRoles', which: '', asOf, value: [] }
  await office.store.lookedAt.put({ connectionId: office.dataLayerId, ...later })
  gate.release()
  expect((await early).value.length).toBeGreaterThan(0)
  expect(await userRolesOf(office, { id, fresh: false })).toEqual({ value: [], source: 'cache', asOf })
})

test.each(['', 'no-slash', '/x', 'gone-connection/x'])('the id %j is nobody’s', async (id) => {
  expect((await failureOf(locationsOf(office, { id, fresh: true }))).kind).toBe('notFound')
})
