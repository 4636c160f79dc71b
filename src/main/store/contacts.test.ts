import { type ContactFilter, type ContactSort, contactRow, contactSort } from '@shared/contact'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openStoreInProcess } from './in-process'
import { asOf, newPlace, sampleAccount, sampleAddress, sampleContact } from './samples'
import type { Store } from './store'

let store: Store
beforeEach(async () => {
  store = await openStoreInProcess(newPlace())
})
afterEach(() => store.close())

const people = [
  sampleContact('1', {
    firstName: 'Jan',
    middleName: 'van den',
    lastName: 'Berg',
    email: 'Jan@Berg.nl',
    phone: '+31 6 1234 5678',
    address: sampleAddress('Den Bosch'),
    dossiers: [{ organisationId: 'o', organisationName: 'Org', number: 'D-1001' }],
  }),
  sampleContact('2', {
    firstName: 'José',
    lastName: 'Ñandú',
    email: 'jose@x.nl',
    address: sampleAddress('Ærø', 'DK'),
    account: { state: 'active', username: 'JAN@berg.NL', invitedTo: null, createdAt: null },
  }),
  sampleContact('3', { companyName: '100%_"OR" Øl AB', displayName: '100%_"OR" Øl AB', phone: '0201234567' }),
  sampleContact('4', { firstName: 'Åsa', lastName: 'Åberg', address: sampleAddress('Umeå', 'SE') }),
  sampleContact('5', { firstName: 'Al', lastName: 'Bo' }),
]
const run = { connectionId: 'hub', generation: 'one', asOf }
const putAll = () => store.contacts.putPage({ ...run, page: 1, contacts: people })

const byName: ContactSort = { by: 'name', direction: 'ascending' }
const page = (filter: ContactFilter, sort = byName, offset = 0, limit = 100) =>
  store.contacts.page({ filter, sort, offset, limit })
const found = async (filter: ContactFilter, sort = byName) =>
  (await page(filter, sort)).rows.map(({ id }) => id.slice(4)).join('')

test.each([
  ['', '31524'],
  ['*', ''],
  ['"', '3'],
  ['%', '3'],
  ['_', '3'],
  ['100%_"or"', '3'],
  ['1%0', ''],
  ['OR', '3'],
  ['jan OR jose', ''],
  ['NEAR(jan)', ''],
  ["' OR 1=1 --", ''],
  ['nandu', '2'],
  ['ñandú', '2'],
  ['AERO', '2'],
  ['øl', '3'],
  ['ol', '3'],
  ['bo', '15'],
  ['van den berg', '1'],
  ['berg jan', '12'],
  ['berg jose', '2'],
  ['d-1001', '1'],
  ['1001', '1'],
  ['06-1234', '1'],
  ['06 12 34 56 78', '1'],
  ['+31612345678', '1'],
  ['+31 20 123 45 67', '3'],
  ['bosch', '1'],
  ['jan@berg', '12'],
  ['x', '2'],
  ['hendrikk', '124'],
  ['hendrikkade bosch', '1'],
  ['1234AB', '124'],
])('a search for %j', async (text, ids) => {
  await putAll()
  expect(await found({ text })).toBe(ids)
})

test.each([
  ['B', '51'],
  ['v', '1'],
  ['n', '2'],
  ['Ñ', '2'],
  ['Å', '4'],
  ['a', '4'],
  ['1', '3'],
  ['%', ''],
])('under the letter %j', async (initial, ids) => {
  await putAll()
  expect((await found({ initial })).split('').sort().join('')).toBe(ids.split('').sort().join(''))
})

test('letters that somebody’s name begins with', async () => {
  expect(await store.contactInitials.among(['Å'])).toEqual([])
  await putAll()
  expect(await store.contactInitials.among([...'ÅÄÖvB%', 'A\u030a'])).toEqual([...'ÅvB', 'A\u030a'])
})

test('a row is what the list shows', async () => {
  await putAll()
  const { rows, count, of } = await page({ text: 'd-1001' })
  expect({ rows, count, of }).toEqual({
    rows: [
      {
        id: 'hub/1',
        displayName: 'Jan van den Berg',
        companyName: '',
        email: 'Jan@Berg.nl',
        phone: '+31 6 1234 5678',
        sortName: 'Berg, Jan van den',
        street: 'Hendrikkade 1',
        city: 'Den Bosch',
        dossier: 'D-1001',
        accountState: 'none',
        correctedEmail: null,
        twins: 0,
      },
    ],
    count: 1,
    of: 5,
  })
})

test('names sort without accents, companies among them, and Å after Z', async () => {
  await putAll()
  expect(await found({})).toBe('31524')
  expect(await found({}, { by: 'name', direction: 'descending' })).toBe('42513')
  expect(await found({}, { by: 'email', direction: 'ascending' })).toBe('12354')
  expect(await found({}, { by: 'city', direction: 'ascending' })).toBe('21435')
  expect(await found({}, { by: 'accountState', direction: 'descending' })).toBe('24513')
  expect(await found({ accountStates: ['active', 'blocked'] })).toBe('2')
})

test('the position of a contact is where the page shows it', async () => {
  await putAll()
  for (const by of contactSort.shape.by.options)
    for (const direction of ['ascending', 'descending'] as const)
      for (const filter of [{}, { text: 'b' }, { text: 'berg' }, { initial: 'b' }]) {
        const { rows } = await page(filter, { by, direction })
        for (const row of rows) contactRow.strict().parse(row)
        const positions = rows.map(({ id }) =>
          store.contacts.position({ filter, sort: { by, direction }, id }),
        )
        expect(await Promise.all(positions)).toEqual(rows.map((_, index) => index))
      }
  expect(await store.contacts.position({ filter: { text: 'jose' }, sort: byName, id: 'hub/1' })).toBe(null)
  expect(await store.contacts.position({ filter: {}, sort: byName, id: 'nobody' })).toBe(null)
})

test('a page behind the end is empty, also when the list got shorter', async () => {
  await putAll()
  expect((await page({}, byName, 3, 2)).rows).toHaveLength(2)
  await store.contacts.remove('hub/2')
  const last = await page({}, byName, 4, 2)
  expect(last).toMatchObject({ rows: [], count: 4, of: 4 })
  expect(await found({ text: 'nandu' })).toBe('')
})

test('a changed contact is found by its new name only', async () => {
  await putAll()
  await store.contacts.put({ contact: sampleContact('1', { lastName: 'Dijk' }), asOf })
  expect([await found({ text: 'berg' }), await found({ text: 'dijk' })]).toEqual(['24', '1'])
  expect((await store.contacts.get('hub/1'))?.contact.lastName).toBe('Dijk')
  expect(await store.contacts.get('hub/9')).toBe(null)
})

test('the end of a run removes what it did not bring, of its connection only', async () => {
  await putAll()
  const other = sampleContact('x', { id: 'other/x', connectionId: 'other', lastName: 'Xu' })
  await store.contacts.put({ contact: other, asOf })
  await store.contacts.finish(run)
  expect(await store.contacts.bookmark('hub')).toBe(null)
  const second = { ...run, generation: 'two' }
  await store.contacts.putPage({ ...second, page: 7, contacts: people.slice(0, 2) })
  expect(await store.contacts.bookmark('hub')).toEqual({ generation: 'two', page: 7 })
  const fresh = sampleContact('6', { lastName: 'Fris' })
  await store.contacts.put({ contact: fresh, asOf })
  expect(await store.contacts.finish(second)).toEqual({ removed: 3 })
  expect((await page({})).rows.map(({ id }) => id)).toEqual(['hub/1', 'hub/6', 'hub/2', 'other/x'])
  expect(await found({ text: 'åberg' })).toBe('')
})

test('the list is as old as its oldest complete run', async () => {
  expect((await page({})).asOf).toBe(null)
  await putAll()
  expect((await page({})).asOf).toBe(asOf)
  await store.contacts.finish({ ...run, asOf: '2026-02-02T00:00:00.000Z' })
  await store.contacts.putPage({
    ...run,
    generation: 'two',
    page: 1,
    contacts: [],
    asOf: '2026-03-01T00:00:00.000Z',
  })
  expect((await page({})).asOf).toBe('2026-02-02T00:00:00.000Z')
})

test('an e-mail is found as e-mail and as username, whatever its case', async () => {
  await putAll()
  expect((await store.contacts.byEmail(' jan@BERG.nl ')).map(({ id }) => id)).toEqual(['hub/1', 'hub/2'])
  expect(await store.contacts.byEmail('josé@x.nl')).toEqual([])
  expect(await store.contacts.byEmail('')).toEqual([])
  expect(await store.contacts.byEmail('%')).toEqual([])
})

test('accounts are looked up for who has an e-mail or username, longest ago first', async () => {
  await putAll()
  const toLookUp = async (before: string) => (await store.contacts.toLookUp({ before })).map(({ id }) => id)
  expect(await toLookUp(asOf)).toEqual(['hub/1', 'hub/2'])
  await store.accounts.putOfContact({ contactId: 'hub/1', accounts: [], asOf })
  expect(await toLookUp(asOf)).toEqual(['hub/2'])
  expect(await toLookUp('2026-02-02T00:00:00.000Z')).toEqual(['hub/2', 'hub/1'])
})

test('who is gone upstream takes the accounts along that nobody else leads to', async () => {
  const run = { connectionId: 'hub', asOf }
  const [a, b] = [sampleAccount('a'), sampleAccount('b')]
  const contacts = [sampleContact('1'), sampleContact('2')]
  await store.contacts.putPage({ ...run, generation: 'first', page: 1, contacts })
  await store.contacts.finish({ ...run, generation: 'first' })
  await store.accounts.putOfContact({ contactId: 'hub/1', accounts: [a, b], asOf })
  await store.accounts.putOfContact({ contactId: 'hub/2', accounts: [b], asOf })
  await store.contacts.putPage({ ...run, generation: 'second', page: 1, contacts: contacts.slice(1) })
  await store.contacts.finish({ ...run, generation: 'second' })
  expect(await store.accounts.get(a.id)).toBeNull()
  expect(await store.accounts.get(b.id)).not.toBeNull()
})
