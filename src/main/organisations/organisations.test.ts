import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { connections } from '../../../sandbox/connections'
import { type Sandbox, startSandbox } from '../../../sandbox/sandbox'
import { freshAccount, knownAccount } from '../my-account/my-account'
import { openTestOffice, type TestOffice } from '../test-office'
import { failureOf } from '../upstream/test-server'
import { askOrganisations } from './ask-organisations'
import { organisationsPage } from './list-organisations'

let sandbox: Sandbox
let office: TestOffice
beforeAll(async () => {
  sandbox = await startSandbox({ contacts: 5, invoices: 0 })
  office = await openTestOffice(connections(sandbox))
})
afterAll(async () => {
  await office.close()
  await sandbox.close()
})
beforeEach(() => sandbox.faults.clear())

const page = async (
  text: string,
  by: 'name' | 'city' | 'number' = 'name',
  direction = 'ascending' as const,
) =>
  (await organisationsPage(office, { text, sort: { by, direction }, offset: 0, limit: 10 })).rows.map(
    ({ number }) => number,
  )

test('before the hub was asked there are none, and a hub that does not answer is told', async () => {
  expect(
    await organisationsPage(office, {
      text: '',
      sort: { by: 'name', direction: 'ascending' },
      offset: 0,
      limit: 1,
    }),
  ).toEqual({ rows: [], count: 0, of: 0, asOf: null })
  sandbox.faults.add({ route: '/hub/organization', kind: 'html' })
  expect(await failureOf(askOrganisations(office))).toMatchObject({ kind: 'unexpectedAnswer', code: 'html' })
  sandbox.faults.add({ route: '/hub/account', kind: 'status', status: 403 })
  expect(await failureOf(knownAccount(office, office.hubId))).toMatchObject({ kind: 'forbidden' })
})

test('found by every word without accents, sorted, a page at a time, also when the hub is gone', async () => {
  await askOrganisations(office)
  expect(office.told).toContainEqual({ event: 'organisations.changed', payload: {} })
  sandbox.faults.add({ route: '/hub', kind: 'status', status: 500 })
  expect(await page('')).toEqual(['102', '101', '103'])
  expect(await page('', 'city')).toEqual(['102', '103', '101'])
  expect(await page('lulea energi')).toEqual(['102'])
  expect(await page('103')).toEqual(['103'])
  expect(await page('%')).toEqual([])
  const sort = { by: 'number', direction: 'descending' } as const
  const second = await organisationsPage(office, { text: '', sort, offset: 1, limit: 1 })
  expect(second).toMatchObject({ rows: [{ number: '102', city: 'Luleå', country: 'SE' }], count: 3, of: 3 })
  expect(second.rows[0]?.said).toContainEqual({ path: 'address.postalCode', text: '972 31' })
})

test('my account: dossiers with the organisation’s name, everything said; kept for offline', async () => {
  const fresh = await freshAccount(office, office.hubId)
  expect(fresh).toMatchObject({
    source: 'live',
    value: {
      dossiers: [{ organisationId: '101', organisationName: 'Polderstroom Energie', number: '00009002' }],
      groupIds: ['101'],
      said: expect.arrayContaining([{ path: 'dossiers.101', text: '00009002' }]),
    },
  })
  await sandbox.unplug()
  expect(await knownAccount(office, office.hubId)).toEqual({ ...fresh, source: 'cache' })
  expect(await failureOf(freshAccount(office, office.hubId))).toMatchObject({ kind: 'offline' })
  await sandbox.plug()
})

test('an answer that is cut off replaces nothing', async () => {
  const before = await knownAccount(office, office.hubId)
  sandbox.faults.add({ route: '/hub/account', kind: 'cutOff' })
  expect((await failureOf(freshAccount(office, office.hubId))).kind).not.toBe('offline')
  expect(await knownAccount(office, office.hubId)).toEqual(before)
})
