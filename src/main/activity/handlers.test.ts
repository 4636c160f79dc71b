import { afterEach, beforeEach, expect, test } from 'vitest'
import { openTestOffice, type TestOffice } from '../test-office'
import { activityHandlers } from './handlers'

const organisationBeheerder = ['Organization Beheerder']

let office: TestOffice
let permissions: string[]
let handlers: ReturnType<typeof activityHandlers>
beforeEach(async () => {
  office = await openTestOffice([])
  permissions = organisationBeheerder
  office.roles.whoAmI = async () => ({ name: 'Anna', permissions })
  handlers = activityHandlers(async () => office)
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
  const found = await handlers['activity.page']({ filter, offset: 0, limit: 10 }, {} as Electron.WebContents)
  return { ...found, rows: found.rows.map(({ n }) => n) }
}
const history = async (...ids: string[]) =>
  (await handlers['activity.ofRecords']({ ids }, {} as Electron.WebContents)).map(({ n }) => n)

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
  const { rows } = await handlers['activity.page'](
    { filter: {}, offset: 0, limit: 10 },
    {} as Electron.WebContents,
  )
  expect(rows.map(({ act, recordKind, ending }) => [act, recordKind, ending])).toEqual([
    ['signIn', 'connection', 'failed'],
    ['other', null, 'done'],
    ['change', 'contact', 'done'],
    ['read', 'contact', 'done'],
    ['read', 'contact', 'done'],
  ])
})
