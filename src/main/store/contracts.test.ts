import { type ContractFilter, type ContractSort, contractSort } from '@shared/contract'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openStoreInProcess } from './in-process'
import { asOf, newPlace, sampleContact, sampleContract } from './samples'
import type { Store } from './store'

let store: Store
beforeEach(async () => {
  store = await openStoreInProcess(newPlace())
})
afterEach(() => store.close())

const polder = { id: '101', name: 'Polderstroom' }
const all = [
  sampleContract('1', {
    number: 'F9',
    holder: 'Jan van den Berg',
    email: 'Jan@Berg.nl',
    amount: euros('12.50'),
  }),
  sampleContract('2', {
    number: 'F10',
    status: 'ended',
    product: 'Värme',
    amount: { decimal: '3', currency: 'SEK' },
  }),
  sampleContract('3', { number: 'A1', organisation: polder, dossier: '0045', amount: euros('-0.105') }),
  sampleContract('4', {
    number: 'Z',
    status: 'on hold',
    organisation: { id: '102', name: null },
    dossier: '0045',
  }),
]
function euros(decimal: string) {
  return { decimal, currency: null }
}
const putAll = (contracts = all) => store.contracts.putAll({ connectionId: 'hub', contracts, asOf })
const byNumber: ContractSort = { by: 'number', direction: 'ascending' }
const page = (filter: ContractFilter = {}, sort = byNumber, offset = 0, limit = 100) =>
  store.contracts.page({ filter, sort, offset, limit })
const found = async (filter: ContractFilter, sort = byNumber) =>
  (await page(filter, sort)).rows.map(({ id }) => id.slice(4)).join('')

test.each([
  [{}, '3124'],
  [{ text: '' }, '3124'],
  [{ text: "' OR 1=1 --" }, ''],
  [{ text: '%' }, ''],
  [{ text: 'berg VAN' }, '1'],
  [{ text: 'varme' }, '2'],
  [{ text: '45' }, '34'],
  [{ statuses: ['ended', 'nothing'] }, '2'],
  [{ statuses: [] }, '3124'],
  [{ organisationIds: ['101', '102'], text: 'polder' }, '3'],
  [{ email: ' JAN@berg.nl' }, '1'],
  [{ email: '' }, ''],
  [{ dossier: { organisationId: '101', number: '0045' } }, '3'],
  [{ dossier: { organisationId: '101', number: '45' } }, ''],
  [{ contactId: 'hub/nobody' }, ''],
] as const)('%j finds %s', async (filter, ids) => {
  await putAll()
  expect(await found(filter as ContractFilter)).toBe(ids)
})

test('a contact’s are found by dossier, e-mail and username, at the same hub only', async () => {
  await putAll()
  const other = sampleContract('9', { id: 'other/9', connectionId: 'other', email: 'jan@berg.nl' })
  await store.contracts.putAll({ connectionId: 'other', contracts: [other], asOf })
  const dossiers = [{ organisationId: '101', organisationName: null, number: '0045' }]
  const account = { state: 'active', username: 'JAN@BERG.NL', invitedTo: null, createdAt: null }
  const contacts = [
    sampleContact('a', { dossiers }),
    sampleContact('b', { account, dossiers }),
    sampleContact('c'),
  ]
  for (const contact of contacts) await store.contacts.put({ contact, asOf })
  expect(await found({ contactId: 'hub/a' })).toBe('3')
  expect(await found({ contactId: 'hub/b' })).toBe('31')
  expect(await found({ contactId: 'hub/c' })).toBe('')
})

test('a contact’s are found by the e-mail that was corrected here, until that is taken back', async () => {
  await putAll()
  await store.contacts.put({ contact: sampleContact('a', { email: 'old@berg.nl' }), asOf })
  expect(await found({ contactId: 'hub/a' })).toBe('')
  await store.contacts.decided({ corrections: [{ contactId: 'hub/a', email: 'Jan@Berg.nl' }] })
  expect(await found({ contactId: 'hub/a' })).toBe('1')
  await store.contacts.decided({ corrections: [{ contactId: 'hub/a', email: null }] })
  expect(await found({ contactId: 'hub/a' })).toBe('')
})

test.each([
  ['number', '3124'],
  ['status', '1324'],
  ['amount', '4321'],
  ['end', '1234'],
] as const)('sorted by %s, both ways, and each in its place', async (by, ids) => {
  await putAll()
  const up = { by, direction: 'ascending' } as const
  expect(await found({}, up)).toBe(ids)
  expect(await found({}, { by, direction: 'descending' })).toBe([...ids].reverse().join(''))
  for (const [index, id] of [...ids].entries())
    expect(await store.contracts.position({ filter: {}, sort: up, id: `hub/${id}` })).toBe(index)
  expect(await store.contracts.position({ filter: { text: 'Z' }, sort: up, id: 'hub/1' })).toBeNull()
})

test.each(contractSort.shape.by.options)('sorted by %s a contract is where the page shows it', async (by) => {
  await putAll()
  for (const direction of ['ascending', 'descending'] as const) {
    const { rows } = await page({}, { by, direction })
    for (const [index, { id }] of rows.entries())
      expect(await store.contracts.position({ filter: {}, sort: { by, direction }, id })).toBe(index)
  }
})

test('sums are exact, one per currency and connection; counts are of the filter and of all', async () => {
  await putAll()
  const { sums, count, of, rows } = await page({ statuses: ['active', 'ended'] }, byNumber, 1, 1)
  expect(sums).toEqual([
    { connectionId: 'hub', currency: null, amount: 123_950 },
    { connectionId: 'hub', currency: 'SEK', amount: 30_000 },
  ])
  expect({ count, of, first: rows[0]?.id }).toEqual({ count: 3, of: 4, first: 'hub/1' })
})

test('what a later reading does not bring is gone; what was asked for by itself stays', async () => {
  await putAll()
  const detail = sampleContract('1', { number: 'F9', documents: [{ id: 'd', name: 'D', type: null }] })
  await store.contracts.put({ contract: detail, asOf: '2026-03-01T00:00:00.000Z' })
  await putAll(all.slice(0, 2))
  expect(await found({})).toBe('12')
  expect(await store.contracts.get('hub/1')).toEqual({ contract: detail, asOf: '2026-03-01T00:00:00.000Z' })
  expect(await store.contracts.get('hub/2')).toEqual({ contract: all[1], asOf })
  expect(await store.contracts.get('hub/3')).toBeNull()
  await putAll([])
  expect(await page()).toEqual({ rows: [], sums: [], count: 0, of: 0, asOf })
})

test('what there is to filter by, and nothing of a connection that is gone', async () => {
  await putAll()
  expect(await store.contracts.choices()).toEqual({
    statuses: ['active', 'ended', 'on hold'],
    organisations: [
      { id: '102', name: '102' },
      { id: '101', name: 'Polderstroom' },
    ],
  })
  await store.holding.dropConnection('hub')
  expect(await page()).toMatchObject({ of: 0, asOf: null })
})
