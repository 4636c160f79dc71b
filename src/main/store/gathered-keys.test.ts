import { expect, test } from 'vitest'
import { openFiles } from './files'
import { gatherKeys } from './gathered-keys'
import { storeOn } from './in-process'
import { asOf, newPlace, sampleAccount, sampleInvoice } from './samples'
import { versionOf } from './since-change'

const all = 'SELECT i.key FROM invoices i WHERE i.status <> ?'

async function withInvoices(many: number) {
  const files = openFiles(newPlace(), 'write')
  const store = storeOn(files)
  await store.accounts.put({ account: sampleAccount('0'), asOf })
  const put = (count: number) =>
    store.invoices.putForAccount({
      ...{ accountId: 'layer/0', from: null, upTo: '2026-02-01', asOf },
      invoices: Array.from({ length: count }, (_, at) => sampleInvoice(`${at}`)),
    })
  await put(many)
  return { files, db: files.cache, put }
}

test('the same are gathered once, and anew when something changed', async () => {
  const { files, db, put } = await withInvoices(3)
  const total = db.prepare('SELECT total_changes()').pluck()
  expect(gatherKeys(db, all, ['x']).count).toBe(3)
  const written = total.get()
  expect(gatherKeys(db, all, ['x']).count).toBe(3)
  expect(total.get()).toBe(written)
  expect(gatherKeys(db, all, ['new']).count).toBe(0)
  await put(5)
  expect(gatherKeys(db, all, ['new']).count).toBe(0)
  expect(gatherKeys(db, all, ['x']).count).toBe(5)
  expect(
    db
      .prepare(`SELECT count(*) FROM ${gatherKeys(db, all, ['x']).table}`)
      .pluck()
      .get(),
  ).toBe(5)
  files.close()
})

test('two are kept, and the one asked for last stays', async () => {
  const { files, db } = await withInvoices(3)
  const first = gatherKeys(db, all, ['x'])
  const second = gatherKeys(db, all, ['new'])
  expect(second.table).not.toBe(first.table)
  expect(gatherKeys(db, all, ['x'])).toBe(first)
  expect(gatherKeys(db, all, ['other']).table).toBe(second.table)
  expect(gatherKeys(db, all, ['x'])).toBe(first)
  expect(db.prepare(`SELECT count(*) FROM ${first.table}`).pluck().get()).toBe(3)
  files.close()
})

test('what is worked out from the database is not worked out again for it', async () => {
  const { files, db } = await withInvoices(3)
  const before = versionOf(db)
  gatherKeys(db, all, ['x'])
  expect(versionOf(db)).toBe(before)
  files.close()
})

test('what was broken off is not taken for gathered', async () => {
  const { files, db } = await withInvoices(3)
  const before = versionOf(db)
  expect(() => gatherKeys(db, `${all} AND json_extract('{', '$')`, ['x'])).toThrow()
  expect(versionOf(db)).toBe(before)
  expect(gatherKeys(db, all, ['x']).count).toBe(3)
  files.close()
})
