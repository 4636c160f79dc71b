import { afterEach, beforeEach, expect, test } from 'vitest'
import { openStoreInProcess } from './in-process'
import { asOf, newPlace, sampleAccount, sampleContact, sampleInvoice } from './samples'
import type { Store } from './store'

let store: Store
beforeEach(async () => {
  store = await openStoreInProcess(newPlace())
  const contacts = [sampleContact('1', { lastName: 'Berg' })]
  await store.contacts.putPage({ connectionId: 'hub', generation: 'one', page: 1, contacts, asOf })
  for (const account of ['a', 'b']) {
    await store.accounts.put({ account: sampleAccount(account), asOf })
    const invoices = [2024, 2025].map((year) =>
      sampleInvoice(`${account}${year}`, { issuedOn: `${year}-06-01` }),
    )
    await store.invoices.putForAccount({
      accountId: `layer/${account}`,
      from: null,
      invoices,
      upTo: '2026-02-01',
      asOf,
    })
    const pdf = { bytes: new Uint8Array(200_000), fileName: 'x.pdf' }
    await store.pdfs.put({ invoiceId: `layer/${account}2024`, ...pdf })
  }
  await store.accounts.putOfContact({ contactId: 'hub/1', accounts: [sampleAccount('a')], asOf })
})
afterEach(() => store.close())

test('what is here is counted', async () => {
  const { bytes, ...counts } = await store.holding.holding()
  expect(counts).toEqual({ contacts: 1, accounts: 2, invoices: 4, pdfs: 2, asOf: null })
  expect(bytes).toBeGreaterThan(400_000)
  await store.sync.finish({ at: asOf })
  expect((await store.holding.holding()).asOf).toBe(asOf)
  expect(await store.sync.finishedAt()).toBe(asOf)
})

test('a removed connection leaves nothing of itself and all of the others', async () => {
  await store.holding.dropConnection('layer')
  expect(await store.holding.holding()).toMatchObject({ contacts: 1, accounts: 0, invoices: 0, pdfs: 0 })
  expect((await store.accounts.ofContact('hub/1')).value).toEqual([])
  await store.holding.dropConnection('hub')
  expect((await store.holding.holding()).contacts).toBe(0)
  expect(await store.contacts.bookmark('hub')).toBe(null)
})
