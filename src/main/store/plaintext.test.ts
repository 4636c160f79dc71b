import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openStoreInProcess } from './in-process'
import { asOf, newPlace, sampleAccount, sampleContact, sampleInvoice, sampleTariff } from './samples'

test('no name, text or PDF can be read in any file, while it is open and after', async () => {
  const place = newPlace()
  const store = await openStoreInProcess(place)
  const canary = 'Kanarievogel'
  const contact = sampleContact('1', { lastName: canary, email: `${canary}@x.nl`, phone: canary })
  await store.contacts.put({ contact, asOf })
  const account = sampleAccount('a', { name: canary })
  await store.accounts.putOfContact({ contactId: 'hub/1', accounts: [account], asOf })
  const invoices = [sampleInvoice('1', { number: canary, ocr: canary })]
  await store.invoices.putForAccount({
    accountId: account.id,
    from: null,
    invoices,
    upTo: '2026-02-01',
    asOf,
  })
  const bytes = new TextEncoder().encode(`%PDF ${canary}`)
  await store.pdfs.put({ invoiceId: 'layer/1', bytes, fileName: canary })
  const looked = { accountId: account.id, what: canary, which: canary, asOf, value: { name: canary } }
  await store.lookedAt.put({ connectionId: 'layer', ...looked })
  const report = { type: 'accountCreated', accountId: '', email: `${canary}@x.nl` } as const
  await store.reports.add({ ...report, connectionId: canary, occasion: canary, at: asOf })
  await store.drafts.save({ key: 'note', text: canary })
  await store.tariffSessions.save(sampleTariff('1', { token: canary }))
  await store.activity.append({ at: asOf, who: canary, what: canary, record: canary, outcome: canary })

  const expectNothing = (files: string[]) => {
    expect(readdirSync(place.folder).sort()).toEqual(expect.arrayContaining(files))
    for (const name of readdirSync(place.folder)) {
      const content = readFileSync(join(place.folder, name)).toString('latin1').toLowerCase()
      for (const trace of [canary, 'SQLite format', 'CREATE TABLE', 'contacts'])
        expect(content.includes(trace.toLowerCase()), `${trace} in ${name}`).toBe(false)
    }
  }
  expectNothing(['cache.db', 'cache.db-wal', 'desk.db', 'desk.db-wal'])
  await store.close()
  expectNothing(['cache.db', 'desk.db'])
})
