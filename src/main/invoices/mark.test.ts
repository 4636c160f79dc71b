import { afterEach, beforeEach, expect, test } from 'vitest'
import { connections } from '../../../sandbox/connections'
import { type Sandbox, startSandbox } from '../../../sandbox/sandbox'
import { openTestOffice, type TestOffice } from '../test-office'
import { failureOf } from '../upstream/test-server'
import { markInvoice } from './mark'

let sandbox: Sandbox
let office: TestOffice
beforeEach(async () => {
  sandbox = await startSandbox({ contacts: 10, invoices: 40 })
  office = await openTestOffice(connections(sandbox))
  await office.synced()
})
afterEach(async () => {
  await office.close()
  await sandbox.close()
})

test('an invoice that is not here cannot be marked', async () => {
  expect(await failureOf(markInvoice(office, 'nobody/1/2', { flagged: true }))).toMatchObject({
    kind: 'notFound',
  })
  expect(await office.store.invoiceMarks.all()).toEqual([])
})

test('without a network an invoice is marked, all windows hear of it, and the data layer does not', async () => {
  const sort = { by: 'issuedOn', direction: 'descending' } as const
  const { rows } = await office.store.invoices.page({ filter: {}, sort, offset: 0, limit: 1 })
  const id = rows[0]?.id ?? ''
  await sandbox.unplug()
  const before = sandbox.log.length
  expect(await markInvoice(office, id, { note: 'called' })).toMatchObject({ note: '', flagged: false })
  expect(await markInvoice(office, id, { flagged: true })).toMatchObject({ note: 'called', flagged: false })
  expect(await office.store.invoices.get(id)).toMatchObject({ note: 'called', flagged: true })
  expect(office.told).toContainEqual({ event: 'invoices.changed', payload: { id } })
  expect(sandbox.log.length).toBe(before)
})
