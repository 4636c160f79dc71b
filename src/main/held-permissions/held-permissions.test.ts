import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { connections } from '../../../sandbox/connections'
import { tokens } from '../../../sandbox/hub/tokens'
import { type Sandbox, startSandbox } from '../../../sandbox/sandbox'
import { openTestOffice, type TestOffice } from '../test-office'
import { failureOf } from '../upstream/test-server'
import { askAllPermissions } from './ask-permissions'
import { permissionsPage } from './list-permissions'

let sandbox: Sandbox
let office: TestOffice
beforeAll(async () => {
  sandbox = await startSandbox({ contacts: 5, invoices: 0 })
  office = await openTestOffice(connections(sandbox, tokens.administrator))
})
afterAll(async () => {
  await office.close()
  await sandbox.close()
})
beforeEach(() => sandbox.faults.clear())

const all = { text: '', sort: { by: 'organisation', direction: 'ascending' }, offset: 0, limit: 10 } as const
const page = (asked: Partial<Parameters<typeof permissionsPage>[1]> = {}) =>
  permissionsPage(office, { ...all, ...asked })

test('before a hub was asked there are none; one that does not answer, or answers a log-in page, is told', async () => {
  expect(await page()).toEqual({ rows: [], count: 0, of: 0, asOf: null })
  sandbox.faults.add({ route: '/hub/permission', kind: 'html' })
  expect(await failureOf(askAllPermissions(office))).toMatchObject({
    kind: 'unexpectedAnswer',
    code: 'html',
  })
  expect((await page()).of).toBe(0)
})

test('with the role that they make and the hub that gives them; found, sorted, a page at a time', async () => {
  await askAllPermissions(office)
  expect(office.told).toContainEqual({ event: 'permissions.changed', payload: {} })
  const { rows, of, asOf } = await page()
  expect(of).toBe(3)
  expect(asOf).not.toBeNull()
  expect(rows.map(({ organisation }) => organisation)).toEqual(
    rows.map(({ organisation }) => organisation).toSorted(),
  )
  expect(rows[0]).toMatchObject({
    ...{ code: 'organization-beheerder', description: 'Organization Beheerder', role: 'administrator' },
    ...{ system: 'Sandbox hub', said: expect.arrayContaining([expect.objectContaining({ path: 'code' })]) },
  })
  expect(new Set(rows.map(({ id }) => id)).size).toBe(3)
  expect((await page({ text: 'polder BEHEER' })).count).toBe(1)
  expect((await page({ text: 'sandbox' })).count).toBe(3)
  expect(await page({ text: '%' })).toMatchObject({ rows: [], count: 0, of: 3 })
  expect((await page({ offset: 1, limit: 1 })).rows).toEqual([rows[1]])
  expect((await page({ connectionId: office.hubId })).of).toBe(3)
  expect((await page({ connectionId: 'another' })).of).toBe(0)
})

test('what makes the most of somebody is first', async () => {
  await office.store.hubAnswers.put({
    ...{ connectionId: office.hubId, part: 'permissions', asOf: '2026-01-01T00:00:00.000Z' },
    value: ['101', 'Relatiebeheerder', 'Organization Beheerder'].map((code) => ({
      ...{ id: code, connectionId: office.hubId, code, description: null, organisation: null, said: [] },
    })),
  })
  const { rows } = await page({ sort: { by: 'role', direction: 'ascending' } })
  expect(rows.map(({ role }) => role)).toEqual(['administrator', 'relationshipManager', 'staff'])
})

test('one that was taken away is gone at the next asking; what cannot be asked stays as it was', async () => {
  await askAllPermissions(office)
  sandbox.permit(tokens.administrator, 'medewerker')
  sandbox.faults.add({ route: '/hub/permission', kind: 'cutOff' })
  await failureOf(askAllPermissions(office))
  expect((await page()).rows[0]?.role).toBe('administrator')
  sandbox.faults.clear()
  await askAllPermissions(office)
  expect((await page()).rows.map(({ role }) => role)).not.toContain('administrator')
})
