import { defaultPlan, type OfflinePlan } from '@shared/offline'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openStoreInProcess } from './in-process'
import { asOf, newPlace, sampleAccount, sampleContact, sampleInvoice } from './samples'
import type { Store } from './store'

let store: Store
beforeEach(async () => {
  store = await openStoreInProcess(newPlace())
  for (const id of ['1', '2'])
    await store.contacts.put({ contact: sampleContact(id, { lastName: `Berg${id}` }), asOf })
})
afterEach(() => store.close())

const plan = defaultPlan
const ids = (accounts: { id: string }[]) => accounts.map(({ id }) => id)

test('accounts of a contact that is not here are refused and not stored', async () => {
  const put = store.accounts.putOfContact({ contactId: 'hub/9', accounts: [sampleAccount('a')], asOf })
  await expect(put).rejects.toMatchObject({ failure: { kind: 'notFound' } })
  expect(await store.accounts.get('layer/a')).toBe(null)
})

test('an account may belong to two contacts, and a new look-up replaces the links of one', async () => {
  const [a, b] = [sampleAccount('a'), sampleAccount('b')]
  await store.accounts.putOfContact({ contactId: 'hub/2', accounts: [a], asOf })
  await store.accounts.putOfContact({ contactId: 'hub/1', accounts: [a, b], asOf })
  expect(ids((await store.accounts.ofContact('hub/2')).value)).toEqual(['layer/a'])
  expect(await store.accounts.ofContact('hub/1')).toEqual({
    value: [
      { ...a, contactId: 'hub/1' },
      { ...b, contactId: 'hub/1' },
    ],
    asOf,
  })
  await store.accounts.putOfContact({ contactId: 'hub/1', accounts: [b], asOf })
  expect((await store.accounts.get('layer/a'))?.contactId).toBe('hub/2')
  await store.contacts.remove('hub/2')
  expect((await store.accounts.get('layer/a'))?.contactId).toBe(null)
})

test('reading an account again keeps its links', async () => {
  await store.accounts.putOfContact({ contactId: 'hub/1', accounts: [sampleAccount('a')], asOf })
  await store.accounts.put({ account: sampleAccount('a', { name: 'New' }), asOf })
  expect(await store.accounts.get('layer/a')).toMatchObject({ name: 'New', contactId: 'hub/1' })
})

test('a contact whose accounts were never looked up says so', async () => {
  expect(await store.accounts.ofContact('hub/1')).toEqual({ value: [], asOf: null })
  expect(await store.accounts.ofContact('nobody')).toEqual({ value: [], asOf: null })
})

test.each([
  ['', ['layer/b', 'layer/a']],
  ['%', []],
  ['"a', []],
  ['elan', ['layer/b']],
  ['a1', ['layer/a']],
  ['a', ['layer/b', 'layer/a']],
  ['5560-12', ['layer/a']],
  ['556012', ['layer/a']],
  ['kerkstr', ['layer/a']],
  ['kerkstraat 4 utrecht', ['layer/a']],
])('a search for %j', async (text, expected) => {
  await store.accounts.put({
    account: sampleAccount('a', {
      name: 'Vattenfall',
      number: 'A1',
      orgNumber: '5560-1234',
      address: 'Kerkstraat 4, Utrecht',
    }),
    asOf,
  })
  await store.accounts.put({ account: sampleAccount('b', { name: 'Élan' }), asOf })
  expect(ids(await store.accounts.search({ text, limit: 10 }))).toEqual(expected)
  expect(await store.accounts.search({ text, limit: 1 })).toHaveLength(Math.min(1, expected.length))
})

test('the synchronisation learns what is here, and what may still change', async () => {
  for (const id of ['a', 'b']) await store.accounts.put({ account: sampleAccount(id), asOf })
  await store.invoices.putForAccount({
    accountId: 'layer/a',
    from: '2025-01-01',
    invoices: [
      sampleInvoice('1', { status: 'paid', issuedOn: '2025-02-01' }),
      sampleInvoice('2', { status: 'overdue', issuedOn: '2025-03-01' }),
      sampleInvoice('3', { issuedOn: '2025-04-01' }),
    ],
    upTo: '2026-02-01',
    asOf,
  })
  const a = {
    id: 'layer/a',
    name: 'Account a',
    from: '2025-01-01',
    upTo: '2026-02-01',
    newest: '2025-04-01',
    oldestUnpaid: '2025-03-01',
    ...{ checkAt: null, digest: null },
  }
  const nothing = { newest: null, oldestUnpaid: null, checkAt: null, digest: null }
  const b = { id: 'layer/b', name: 'Account b', from: null, upTo: null, ...nothing }
  expect(await store.accounts.forSync(['layer/a'])).toEqual([a])
  expect(await store.accounts.forSync(['layer/b', 'gone'])).toEqual([b])
})

test('the accounts of the plan, or those asked for, are fetched, the longest ago first', async () => {
  for (const id of ['a', 'b']) await store.accounts.put({ account: sampleAccount(id), asOf })
  const read = { from: null, invoices: [], upTo: '2026-02-01', asOf }
  await store.invoices.putForAccount({ accountId: 'layer/a', ...read })
  const fetched = async (of: OfflinePlan, accountIds: string[] | null = null) =>
    (await store.accounts.toFetch({ plan: of, accountIds })).map(({ id }) => id)
  expect(await fetched(plan)).toEqual(['layer/b', 'layer/a'])
  expect(await fetched({ ...plan, rules: [] })).toEqual([])
  expect(await fetched({ ...plan, rules: [] }, ['layer/a'])).toEqual(['layer/a'])
  const rule = { accounts: 'chosen' as const, months: null, pdfMonths: 0 }
  expect(await fetched({ ...plan, rules: [{ ...rule, accountIds: ['layer/b', 'gone'] }] })).toEqual([
    'layer/b',
  ])
})

test('accounts that were found together are found with one another, and nothing grows when it happens again', async () => {
  const found = (...ids: string[]) =>
    store.accounts.putFound({ accounts: ids.map((id) => sampleAccount(id)), asOf })
  for (let count = 0; count < 3; count += 1) await found('a', 'b')
  await found('b', 'c')
  await found('d')
  const foundWith = async (id: string) =>
    (await store.accounts.foundWith(`layer/${id}`)).map(({ number }) => number)
  expect(await foundWith('a')).toEqual(['a', 'b'])
  expect(await foundWith('b')).toEqual(['a', 'b', 'c'])
  expect(await foundWith('d')).toEqual(['d'])
  expect(await foundWith('nobody')).toEqual([])
})

test('accounts of one contact are found with one another', async () => {
  await store.contacts.put({ contact: sampleContact('1'), asOf })
  await store.accounts.putOfContact({
    contactId: 'hub/1',
    accounts: [sampleAccount('a'), sampleAccount('b')],
    asOf,
  })
  expect(await store.accounts.foundWith('layer/a')).toMatchObject([{ number: 'a' }, { number: 'b' }])
})

test('an account is billed in its own currency, else in that of its connection', async () => {
  await store.accounts.putFound({ accounts: [sampleAccount('a'), sampleAccount('b')], asOf })
  const currency = (id: string) => store.accounts.currency({ id: `layer/${id}`, connectionId: 'layer' })
  expect(await currency('a')).toBe(null)
  const invoices = [sampleInvoice('1', { amount: { minor: 1, currency: 'NOK' } })]
  await store.invoices.putForAccount({ accountId: 'layer/b', from: null, invoices, upTo: '2026-02-01', asOf })
  expect([await currency('a'), await currency('b')]).toEqual(['NOK', 'NOK'])
  const own = [sampleInvoice('2', { amount: { minor: 1, currency: 'SEK' } })]
  await store.invoices.putForAccount({
    accountId: 'layer/a',
    from: null,
    invoices: own,
    upTo: '2026-02-01',
    asOf,
  })
  expect([await currency('a'), await currency('b')]).toEqual(['SEK', 'NOK'])
})
