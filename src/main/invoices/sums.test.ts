import type { InvoiceFilter } from '@shared/invoice'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { connections } from '../../../sandbox/connections'
import { type Sandbox, startSandbox } from '../../../sandbox/sandbox'
import { openTestOffice, type TestOffice } from '../test-office'
import { invoiceSums } from './sums'

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

test('a text is counted before it is added up; beside another filter only the sums tell', async () => {
  const sums = invoiceSums(async () => office)
  const waits = new AbortController().signal
  const aside = vi.spyOn(office.store.invoiceCounts, 'count')
  for (const text of ['a', 'an', '2', '20', 'zq', 'a 2', 'ann']) {
    const totals = async (filter: InvoiceFilter) =>
      (await (await sums.of(filter, waits)).totals({ filter })).count
    expect(await sums.count({ text })).toBe(await totals({ text }))
    const asked = aside.mock.calls.length
    const both = { text, statuses: ['paid'] }
    expect(await sums.count(both)).toBe(null)
    expect(await totals(both)).toBeLessThanOrEqual(await totals({ text }))
    expect(aside.mock.calls.length).toBe(asked)
  }
  expect(aside).toHaveBeenCalled()
})
