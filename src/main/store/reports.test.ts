import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Place } from './files'
import { openStoreInProcess } from './in-process'
import { newPlace } from './samples'
import type { Store } from './store'

let place: Place
let store: Store
beforeEach(async () => {
  place = newPlace()
  store = await openStoreInProcess(place)
})
afterEach(() => store.close())

const day = (number: number) => new Date(Date.UTC(2026, 1, number)).toISOString()
const seen = { type: 'lastSeen', connectionId: 'one', accountId: 'a', email: null } as const
const next = async () => (await store.reports.next()).map(({ type, accountId }) => `${type} ${accountId}`)
const settleNext = async (at = day(1)) => {
  const [first] = await store.reports.next()
  if (first) await store.reports.settle({ id: first.id, at })
}

test('they come in their order, the first of each connection, and survive a restart', async () => {
  await store.reports.add({ ...seen, occasion: '1', at: day(1) })
  await store.reports.add({ ...seen, accountId: 'b', occasion: '1', at: day(1) })
  await store.reports.add({ ...seen, connectionId: 'two', accountId: 'c', occasion: '1', at: day(1) })
  await store.close()
  store = await openStoreInProcess(place)
  expect(await next()).toEqual(['lastSeen a', 'lastSeen c'])
  await settleNext()
  expect(await next()).toEqual(['lastSeen b', 'lastSeen c'])
})

test('of one occasion there is one, also after it was sent; another occasion is another', async () => {
  await store.reports.add({ ...seen, occasion: '1', at: day(1) })
  await settleNext()
  await store.reports.add({ ...seen, occasion: '1', at: day(1) })
  expect(await next()).toEqual([])
  await store.reports.add({ ...seen, occasion: '2', at: day(2) })
  expect(await next()).toEqual(['lastSeen a'])
})

test('those waiting never go by themselves, however old', async () => {
  await store.reports.add({ ...seen, occasion: '1', at: day(1) })
  await store.reports.add({ ...seen, accountId: 'b', occasion: '9', at: day(28) })
  expect(await next()).toEqual(['lastSeen a'])
})

test('accounts that are found by an e-mail take the place of their report', async () => {
  const created = { type: 'accountCreated', connectionId: 'one', accountId: '', email: 'x@y.se' } as const
  await store.reports.add({ ...created, occasion: 'now', at: day(1) })
  await store.reports.add({ ...seen, occasion: '1', at: day(1) })
  const [first] = await store.reports.next()
  await store.reports.found({ id: first?.id ?? 0, accountIds: ['a', 'b'], at: day(1) })
  const order: string[] = []
  for (let count = 0; count < 4; count += 1) {
    order.push(...(await next()))
    await settleNext()
  }
  expect(order).toEqual(['accountCreated a', 'accountCreated b', 'lastSeen a'])
})

test('they go with their connection', async () => {
  await store.reports.add({ ...seen, occasion: '1', at: day(1) })
  await store.connections.remove('one')
  expect(await next()).toEqual([])
})
