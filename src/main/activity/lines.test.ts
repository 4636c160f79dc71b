import { roleOf } from '@shared/role'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { asOf, sampleContact } from '../store/samples'
import { openTestOffice, type TestOffice } from '../test-office'
import { historyOf, pageOf } from './lines'

const organisationBeheerder = ['Organization Beheerder']

let office: TestOffice
let permissions: string[]
beforeEach(async () => {
  office = await openTestOffice([])
  permissions = organisationBeheerder
  office.roles.whoAmI = async () => ({ name: 'Anna', permissions })
  office.roles.standing = async () => ({ hubs: [], local: roleOf(permissions) })
  await append('Anna', 'contacts.get', 'hub/1')
  await append('Bert', 'contacts.get', 'hub/1')
  await append('Bert', 'contacts.createAccount', 'hub/1', 'created')
  await append('Bert', 'tomorrow.operation', 'hub/2')
  await append('', 'customers.identify', 'layer', 'userCancel')
})
afterEach(() => office.close())

let moment = 0
const append = (who: string, what: string, record: string, outcome = 'done') => {
  moment += 1
  const at = new Date(Date.UTC(2026, 1, 1) + moment).toISOString()
  return office.store.activity.append({ at, who, what, record, outcome })
}
const page = async (filter = {}) => {
  const found = await pageOf(office, { filter, offset: 0, limit: 10 })
  return { ...found, rows: found.rows.map(({ n }) => n) }
}
const history = async (...ids: string[]) => (await historyOf(office, ids)).map(({ n }) => n)

test('an administrator sees what everybody did', async () => {
  expect(await page()).toEqual({ rows: [5, 4, 3, 2, 1], count: 5, of: 5, everyone: true })
  expect(await history('hub/1', 'hub/2')).toEqual([4, 3, 2, 1])
})

test('others see what they did, and of a record also what was done to it', async () => {
  permissions = []
  expect(await page()).toEqual({ rows: [1], count: 1, of: 1, everyone: false })
  expect(await page({ who: 'Bert' })).toMatchObject({ rows: [1] })
  expect(await page({ acts: ['change'] })).toMatchObject({ rows: [], count: 0, of: 1 })
  expect(await history('hub/1')).toEqual([3, 1])
})

test('lines are found by act, those of another version as well', async () => {
  expect((await page({ acts: ['read'] })).rows).toEqual([2, 1])
  expect((await page({ acts: ['other'] })).rows).toEqual([4])
  expect((await page({ acts: ['change', 'other'] })).rows).toEqual([4, 3])
  expect((await page({ acts: ['read'], endings: ['failed'] })).rows).toEqual([])
})

test('a line says what its record is', async () => {
  const { rows } = await pageOf(office, { filter: {}, offset: 0, limit: 10 })
  expect(rows.map(({ act, recordKind, ending }) => [act, recordKind, ending])).toEqual([
    ['signIn', 'connection', 'failed'],
    ['other', null, 'done'],
    ['change', 'contact', 'done'],
    ['read', 'contact', 'done'],
    ['read', 'contact', 'done'],
  ])
})

test('a line is found by what its record is called now, which it does not say itself', async () => {
  const contact = sampleContact('1', { firstName: 'Joke', lastName: 'van den Berg' })
  await office.store.contacts.putPage({
    connectionId: 'hub',
    generation: 'one',
    page: 1,
    contacts: [contact],
    asOf,
  })
  expect((await page({ text: 'joke berg' })).rows).toEqual([3, 2, 1])
  expect((await page({ text: 'joke berg', acts: ['change'] })).rows).toEqual([3])
  expect((await page({ text: 'joke nobody' })).rows).toEqual([])
  const [line] = await historyOf(office, ['hub/1'])
  expect(line?.name).toBe('Joke van den Berg')
  expect(JSON.stringify(await office.store.activity.latest({ limit: 9 }))).not.toMatch(/joke|berg/i)
})
