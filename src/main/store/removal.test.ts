import { afterEach, beforeEach, expect, test } from 'vitest'
import { openStoreInProcess } from './in-process'
import type { Kept } from './kept'
import { asOf, newPlace, sampleAccount, sampleContact, sampleInvoice } from './samples'
import type { Store } from './store'

const sort = { by: 'issuedOn', direction: 'ascending' } as const
const most = 100
const all: Kept = { accountIds: null, since: null, pdfsSince: null }
const only = (account: string, rest: Partial<Kept> = {}): Kept => ({
  ...{ accountIds: [`layer/${account}`], since: null, pdfsSince: null },
  ...rest,
})

let store: Store
beforeEach(async () => {
  store = await openStoreInProcess(newPlace())
  for (const account of ['a', 'b']) {
    await store.accounts.put({ account: sampleAccount(account), asOf })
    const invoices = [2024, 2025].map((year) =>
      sampleInvoice(`${account}${year}`, { issuedOn: `${year}-06-01` }),
    )
    const accountId = `layer/${account}`
    await store.invoices.putForAccount({ accountId, from: null, invoices, upTo: '2026-02-01', asOf })
  }
})
afterEach(() => store.close())

const left = async () =>
  (await store.invoices.page({ filter: {}, sort, offset: 0, limit: 10 })).rows.map(({ number }) => number)
const pdf = (invoice: string, day: number, size = 100_000) =>
  store.pdfs
    .put({ invoiceId: `layer/${invoice}`, bytes: new Uint8Array(size), fileName: 'x.pdf' })
    .then(() => store.pdfs.see({ invoiceId: `layer/${invoice}`, at: `2026-03-0${day}T10:00:00.000Z` }))
const pdfsLeft = async () => {
  const names = ['a2024', 'a2025', 'b2024', 'b2025']
  const here = await Promise.all(names.map(async (name) => (await store.pdfs.get(`layer/${name}`)) !== null))
  return names.filter((_, at) => here[at])
}
const covered = async () => {
  const accounts = await forSync()
  return accounts.map(({ id, from, upTo }) => [id, from, upTo]).sort()
}
const forSync = () => store.accounts.forSync(['layer/a', 'layer/b'])
async function remove(kept: Kept[]) {
  await store.removal.narrow({ kept })
  for (const part of ['ofNoRule', 'older'] as const)
    while ((await store.removal[part]({ kept, most: 1 })) > 0);
}

test('a rule for all, from the beginning, removes nothing', async () => {
  await remove([all])
  expect(await left()).toEqual(['a2024', 'b2024', 'a2025', 'b2025'])
})

test('without a rule nothing stays, and everything is fetched whole when it is wanted again', async () => {
  await remove([])
  expect(await left()).toEqual([])
  expect(await covered()).toEqual([
    ['layer/a', null, null],
    ['layer/b', null, null],
  ])
})

test('each account keeps what the widest of its rules keeps', async () => {
  const narrow = { ...all, since: '2025-01-01' }
  await remove([narrow, only('b'), only('a', { since: '2026-01-01' })])
  expect(await left()).toEqual(['b2024', 'a2025', 'b2025'])
  expect(await covered()).toEqual([
    ['layer/a', '2025-01-01', '2026-02-01'],
    ['layer/b', null, '2026-02-01'],
  ])
})

test('stopped after any part, what is said to be whole is whole', async () => {
  const kept = [{ ...all, since: '2025-01-01' }]
  await store.removal.narrow({ kept })
  await store.removal.older({ kept, most: 1 })
  expect((await left()).length).toBe(3)
  expect((await covered()).map(([, from]) => from)).toEqual(['2025-01-01', '2025-01-01'])
  await remove(kept)
  expect(await left()).toEqual(['a2025', 'b2025'])
})

test('over the limit those go that were looked at longest ago, and never those that a rule keeps', async () => {
  await pdf('a2024', 3)
  await pdf('a2025', 1)
  await pdf('b2024', 2)
  await pdf('b2025', 4)
  const kept = [only('a', { pdfsSince: '2025-01-01' })]
  const over = (limit: number) => store.removal.pdfsOver({ kept, most, limit })
  expect(await over(400_000)).toBe(0)
  expect(await over(350_000)).toBe(1)
  expect(await pdfsLeft()).toEqual(['a2024', 'a2025', 'b2025'])
  expect(await over(1)).toBe(2)
  expect(await over(1)).toBe(0)
  expect(await pdfsLeft()).toEqual(['a2025'])
  expect(await store.keeping.protectedBytes({ kept })).toBe(100_000)
  expect((await store.invoices.get('layer/b2025'))?.pdf).toBe('unknown')
})

test('a PDF that nobody looked at goes, unless a rule keeps it', async () => {
  await pdf('a2024', 1)
  await pdf('a2025', 1)
  await pdf('b2025', 5)
  const kept = [only('a', { pdfsSince: '2025-01-01' })]
  expect(await store.removal.pdfsUnseen({ kept, most, since: '2026-03-04T00:00:00.000Z' })).toBe(1)
  expect(await pdfsLeft()).toEqual(['a2025', 'b2025'])
})

test('of a customer whom nobody opens any more goes what is kept of the page; nobody else goes', async () => {
  for (const account of ['c', 'd']) await store.accounts.put({ account: sampleAccount(account), asOf })
  const contacts = [sampleContact('1', { lastName: 'Berg' })]
  await store.contacts.putPage({ connectionId: 'hub', generation: 'one', page: 1, contacts, asOf })
  await store.accounts.putOfContact({ contactId: 'hub/1', accounts: [sampleAccount('d')], asOf })
  const part = { what: 'usage', which: '' }
  for (const [account, day] of [
    ['a', 1],
    ['b', 5],
  ] as const) {
    const accountId = `layer/${account}`
    await store.lookedAt.put({ connectionId: 'layer', accountId, ...part, asOf, value: 1 })
    await store.lookedAt.open({ accountId, at: `2026-03-0${day}T10:00:00.000Z` })
  }
  const kept = [only('a'), only('b')]
  const since = '2026-03-04T00:00:00.000Z'
  expect(await store.removal.customersUnopened({ kept, most, since })).toBe(1)
  expect(await store.removal.customersUnopened({ kept, most, since })).toBe(0)
  expect(await store.lookedAt.get({ accountId: 'layer/a', ...part })).toBe(null)
  expect(await store.lookedAt.get({ accountId: 'layer/b', ...part })).not.toBe(null)
  const there = await Promise.all(['a', 'b', 'c', 'd'].map((id) => store.accounts.get(`layer/${id}`)))
  // Nobody has c: no rule, no contact.
  expect(there.map((one) => one !== null)).toEqual([true, true, false, true])
})

test('the room of what is gone is given back to the disk', async () => {
  for (const invoice of ['a2024', 'b2024']) await pdf(invoice, 1, 400_000)
  const before = (await store.holding.holding()).bytes
  await remove([{ ...all, since: '2025-01-01' }])
  while ((await store.removal.giveBack({ most: 50 })) > 0);
  expect((await store.holding.holding()).bytes).toBeLessThan(before - 700_000)
})
