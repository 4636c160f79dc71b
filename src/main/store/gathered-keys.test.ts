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
  expect(gatherKeys(db, all, ['x'])).toEqual(first)
  expect(gatherKeys(db, all, ['other']).table).toBe(second.table)
  expect(gatherKeys(db, all, ['x'])).toEqual(first)
  expect(db.prepare(`SELECT count(*) FROM ${first.table}`).pluck().get()).toBe(3)
  files.close()
})

test('of what is gathered among others, the others are what it was asked of', async () => {
  const { files, db } = await withInvoices(3)
  const some = (status: string) => {
    const query = `SELECT i.key, i.status FROM invoices i WHERE i.status = ?`
    return gatherKeys(db, query, [status])
  }
  const among = (those: ReturnType<typeof some>) =>
    gatherKeys(db, `SELECT key FROM ${those.table} WHERE status = ?`, ['new'], those)
  const first = some('new')
  expect(among(first).count).toBe(3)
  const others = some('paid')
  expect(others.table).toBe(first.table)
  expect(among(others).count).toBe(0)
  expect(among(others).table).not.toBe(others.table)
  files.close()
})

test('what is worked out from the database is not worked out again for it', async () => {
  const { files, db } = await withInvoices(3)
  const before = versionOf(db)
  gatherKeys(db, all, ['x'])
  expect(versionOf(db)).toBe(before)
  files.close()
})

test('what is undone with what came after it is gathered anew', async () => {
  const { files, db } = await withInvoices(3)
  expect(gatherKeys(db, all, ['new']).count).toBe(0)
  const fails = db.transaction(() => {
    gatherKeys(db, all, ['x'])
    throw new Error('after it')
  })
  expect(fails).toThrow('after it')
  const { table, count } = gatherKeys(db, all, ['x'])
  expect(count).toBe(3)
  expect(db.prepare(`SELECT count(*) FROM ${table}`).pluck().get()).toBe(3)
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
