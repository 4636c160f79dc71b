import { afterEach, beforeEach, expect, test } from 'vitest'
import { openStoreInProcess } from './in-process'
import { mostPages } from './looked-at'
import { newPlace, sampleAccount } from './samples'
import type { Store } from './store'

let store: Store
beforeEach(async () => {
  store = await openStoreInProcess(newPlace())
})
afterEach(() => store.close())

const at = (minute: number) => new Date(Date.UTC(2026, 1, 1, 10, minute)).toISOString()
const part = (accountId: string, which = '') => ({ accountId: `layer/${accountId}`, what: 'usage', which })
const keep = (accountId: string, value: unknown, minute = 0, which = '') =>
  store.lookedAt.put({ connectionId: 'layer', ...part(accountId, which), asOf: at(minute), value })
const kept = async (accountId: string, which = '') =>
  (await store.lookedAt.get(part(accountId, which)))?.value
const put = (...ids: string[]) =>
  store.accounts.putFound({ accounts: ids.map((id) => sampleAccount(id)), asOf: at(0) })

test('numbers stay as they are, also none, and each account and period has its own', async () => {
  const usage = { starts: Float64Array.of(1, 2), values: Float64Array.of(Number.NaN, -0.1), unit: 'kWh' }
  await keep('a', usage, 0, 'day')
  await keep('a', 'month', 1, 'month')
  await keep('b', 'of another', 2, 'day')
  expect(await store.lookedAt.get(part('a', 'day'))).toEqual({ value: usage, asOf: at(0) })
  expect(await kept('a', 'month')).toBe('month')
  expect(await kept('b', 'month')).toBe(undefined)
})

test('an answer to an earlier question does not replace that to a later one', async () => {
  await keep('a', 'later', 5)
  await keep('a', 'earlier', 4)
  expect(await kept('a')).toBe('later')
  await keep('a', 'latest', 6)
  expect(await kept('a')).toBe('latest')
})

test('it goes with its account and with its connection, and nobody else’s does', async () => {
  await put('a', 'b')
  await keep('a', 1)
  await keep('never found', 2)
  await store.lookedAt.put({
    connectionId: 'other',
    accountId: 'other/c',
    what: 'usage',
    which: '',
    asOf: at(0),
    value: 3,
  })
  await store.holding.dropConnection('layer')
  expect([await kept('a'), await kept('never found')]).toEqual([undefined, undefined])
  expect(await store.lookedAt.get({ accountId: 'other/c', what: 'usage', which: '' })).toMatchObject({
    value: 3,
  })
})

test('the pages that were opened longest ago go, and what nobody opened', async () => {
  const ids = Array.from({ length: mostPages + 2 }, (_, index) => `a${index}`)
  await put(...ids, 'unopened')
  await keep('unopened', 1)
  for (const [minute, id] of ids.entries()) {
    await store.lookedAt.open({ accountId: `layer/${id}`, at: at(minute) })
    await keep(id, id)
  }
  const opened = (await store.accounts.opened()).map(({ account }) => account.number)
  expect(opened).toEqual(ids.slice(2).reverse())
  expect([await kept('a0'), await kept('a1'), await kept('unopened')]).toEqual([
    undefined,
    undefined,
    undefined,
  ])
  expect([await kept('a2'), await kept(`a${mostPages + 1}`)]).toEqual(['a2', `a${mostPages + 1}`])
})

test('of one customer the latest eight megabytes are kept', async () => {
  for (let minute = 0; minute < 10; minute += 1)
    await keep('a', new Float64Array(125_000).fill(minute), minute, `year ${minute}`)
  await keep('b', 'of another')
  const all = await Promise.all(Array.from({ length: 10 }, (_, minute) => kept('a', `year ${minute}`)))
  expect(all.map((one) => one !== undefined)).toEqual([false, false, false, ...Array(7).fill(true)])
  expect(await kept('b')).toBe('of another')
})
