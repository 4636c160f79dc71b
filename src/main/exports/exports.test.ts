import { execFileSync } from 'node:child_process'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { InvoiceExport } from '@shared/export'
import { Failed } from '@shared/failure'
import { unzipSync } from 'fflate'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import readExcelFile, { readSheet } from 'read-excel-file/node'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { connections } from '../../../sandbox/connections'
import { type Sandbox, startSandbox } from '../../../sandbox/sandbox'
import { openTestOffice, type TestOffice } from '../test-office'
import { createExports, type ExportRequest } from './exports'
import type { Pages } from './merged/pages'
import { takePages } from './merged/take-pages'

vi.setConfig({ testTimeout: 30_000 })

const openPages = (): Pages => ({ take: takePages, close: async () => undefined })

let sandbox: Sandbox
let office: TestOffice
let folder: string
beforeEach(async () => {
  sandbox = await startSandbox({ contacts: 60, invoices: 700 })
  office = await openTestOffice(connections(sandbox))
  await office.synced()
  folder = await mkdtemp(join(tmpdir(), 'exports-'))
})
afterEach(async () => {
  await office.close()
  await sandbox.close()
  await rm(folder, { recursive: true, force: true })
})

const fields = ['number', 'account', 'amount', 'currency', 'status', 'issued', 'due', 'kind', 'ocr'] as const
const words: ExportRequest['words'] = {
  columns: fields.map((field) => ({ field, heading: `the ${field}` })),
  statuses: { paid: 'Betaald' },
  kinds: { invoice: 'Factuur', credit: 'Creditnota' },
  title: 'Facturen: open',
}
const newest = { by: 'issuedOn', direction: 'descending' } as const
const request = (change: Partial<ExportRequest>): ExportRequest => ({
  ...{ format: 'csv', filter: {}, sort: newest, words, language: 'nl' },
  ...change,
})

/** Starts an export and waits until it is over. */
async function run(change: Partial<ExportRequest>, name: string): Promise<InvoiceExport> {
  const { id } = await office.exports.start(request(change), join(folder, name))
  await vi.waitUntil(() => !['running', 'waiting'].includes(stateOf(id) ?? ''), { timeout: 20_000 })
  return found(id)
}
const found = (id: string) => {
  const one = office.exports.list().find((each) => each.id === id)
  if (!one) throw new Error('no such export')
  return one
}
const stateOf = (id: string) => office.exports.list().find((each) => each.id === id)?.state
const here = async () =>
  (await office.store.invoices.page({ filter: {}, sort: newest, offset: 0, limit: 500 })).rows
const total = async () => (await office.store.invoices.totals({ filter: {} })).count
const lines = async (name: string) =>
  (await readFile(join(folder, name), 'utf8')).slice(1).split('\r\n').slice(0, -1)

test('a table has every invoice of the list, in its order, and beside it what they come to', async () => {
  const count = await total()
  expect(count).toBeGreaterThan(500)
  const over = await run({}, 'all.csv')
  expect(over).toMatchObject({
    state: 'done',
    done: count,
    total: count,
    missingCount: 0,
    fileName: 'all.csv',
  })
  const [header, ...rows] = await lines('all.csv')
  expect(header).toBe(fields.map((field) => `the ${field}`).join(';'))
  expect(rows.length).toBe(count)
  const first = (await here())[0]
  expect(rows[0]?.split(';')[0]).toBe(first?.number)
  const { sums } = await office.store.invoices.totals({ filter: {} })
  const manifest = JSON.parse(await readFile(join(folder, 'all.csv.json'), 'utf8'))
  expect(manifest).toMatchObject({ count, gone: 0, missing: [], filter: {} })
  expect(manifest.sums).toEqual(
    Object.fromEntries(sums.map(({ minor, currency }) => [currency, (Number(minor) / 100).toFixed(2)])),
  )
  const added = rows.reduce(
    (sum, row) => sum + Number(row.split(';')[2]?.replace(',', '').replace('.', '')),
    0,
  )
  expect(added).toBe(sums.reduce((sum, { minor }) => sum + Number(minor), 0))
})

test('what it is filtered and sorted by is what is in it', async () => {
  const filter = { statuses: ['paid'] }
  const thenBy = [{ by: 'amount', direction: 'descending' } as const]
  const sort = { by: 'accountName', direction: 'ascending', thenBy } as const
  await run({ filter, sort }, 'paid.csv')
  const [, ...rows] = await lines('paid.csv')
  const { count } = await office.store.invoices.totals({ filter })
  expect(rows.length).toBe(count)
  expect(new Set(rows.map((row) => row.split(';')[4]))).toEqual(new Set(['Betaald']))
  const page = await office.store.invoices.page({
    ...{ filter, sort, offset: 0, limit: 500 },
  })
  expect(rows.slice(0, 500).map((row) => row.split(';')[0])).toEqual(page.rows.map(({ number }) => number))
})

test('a name that a spreadsheet would calculate stays a name', async () => {
  const [contact] = sandbox.people.contacts
  const [invoice] = await here()
  if (!contact || !invoice) throw new Error('too few')
  const account = await office.store.accounts.get(invoice.accountId)
  if (!account) throw new Error('no account')
  const asOf = new Date().toISOString()
  const accounts = [{ ...account, name: '=HYPERLINK("http://x";"y")' }]
  const contactId = invoice.contactId ?? ''
  await office.store.accounts.putOfContact({ contactId, accounts, asOf })
  await run({ filter: { accountIds: [invoice.accountId] } }, 'one.csv')
  expect((await lines('one.csv'))[1]).toContain(`"'=HYPERLINK(""http://x"";""y"")"`)
})

test('a workbook has numbers as numbers, days as days and references as texts', async () => {
  const count = await total()
  await run({ format: 'xlsx' }, 'all.xlsx')
  const rows = await readSheet(join(folder, 'all.xlsx'))
  expect(rows.length).toBe(count + 1)
  expect(rows[0]).toEqual(fields.map((field) => `the ${field}`))
  const [first] = await here()
  expect(rows[1]).toEqual([
    first?.number,
    first?.accountName,
    (first?.amount.minor ?? 0) / 100,
    first?.amount.currency,
    first?.status === 'paid' ? 'Betaald' : first?.status,
    new Date(`${first?.issuedOn}T00:00:00Z`),
    first?.dueOn ? new Date(`${first.dueOn}T00:00:00Z`) : null,
    first?.kind === 'credit' ? 'Creditnota' : 'Factuur',
    first?.ocr ?? null,
  ])
  const sheets = await readExcelFile(join(folder, 'all.xlsx'))
  expect(sheets.map(({ sheet }) => sheet)).toEqual(['Facturen open', 'Manifest'])
  expect(JSON.stringify(sheets[1]?.data)).toContain(`\\"count\\": ${count}`)
})

test('an archive has every PDF by day and number, and says which are missing and why', async () => {
  const [account] = await here()
  const filter = { accountIds: [account?.accountId ?? ''] }
  const { rows } = await office.store.invoices.page({ filter, sort: newest, offset: 0, limit: 500 })
  const without = rows[1]
  if (!without || rows.length < 3) throw new Error('too few invoices')
  await office.store.invoices.setPdf({ id: without.id, pdf: 'none' })
  sandbox.faults.add({
    route: new RegExp(`/${without.id.split('/').at(-1)}/`),
    kind: 'status',
    status: 404,
  })
  const over = await run({ format: 'pdfs', filter }, 'some.zip')
  expect(over).toMatchObject({ state: 'done', done: rows.length, missingCount: 1 })
  expect(over.missing).toMatchObject([
    { number: without.number, failure: { kind: 'notFound', code: 'noPdf' } },
  ])
  const files = unzipSync(await readFile(join(folder, 'some.zip')))
  const names = Object.keys(files)
  expect(names).toHaveLength(rows.length)
  expect(names[0]).toMatch(/^\d{4}-\d\d-\d\d .+\.pdf$/)
  const firstFile = files[names[0] ?? '']
  expect(new TextDecoder().decode(firstFile?.subarray(0, 5))).toBe('%PDF-')
  const manifest = JSON.parse(new TextDecoder().decode(files['manifest.json']))
  expect(manifest).toMatchObject({
    count: rows.length - 1,
    missing: [{ number: without.number, why: 'noPdf' }],
  })
})

test('what is selected is written alone, in the order of the list; what is gone is left out', async () => {
  const rows = await here()
  const ids = [rows[40], rows[3], rows[17]].flatMap((row) => row?.id ?? [])
  await run({ ids: [...ids, 'nobody/has/this'] }, 'some.csv')
  const numbers = [rows[3], rows[17], rows[40]].map((row) => row?.number)
  expect((await lines('some.csv')).slice(1).map((line) => line.split(';')[0])).toEqual(numbers)
  const manifest = JSON.parse(await readFile(join(folder, 'some.csv.json'), 'utf8'))
  expect(manifest).toMatchObject({ file: 'some.csv', selected: 4, count: 3 })
  expect(manifest.filter).toBeUndefined()
  expect(await office.store.invoiceExport.ids({ filter: {}, limit: 500 })).toEqual(rows.map(({ id }) => id))
})

test('a manifest takes the place of the one before it, and of nothing else', async () => {
  await writeFile(join(folder, 'all.csv.json'), '{"mine": true}')
  await run({}, 'all.csv')
  expect(await readFile(join(folder, 'all.csv.json'), 'utf8')).toBe('{"mine": true}')
  await run({ filter: { kind: 'credit' } }, 'all.csv')
  expect((await readdir(folder)).sort()).toEqual(['all.csv', 'all.csv (2).json', 'all.csv.json'].sort())
  expect(JSON.parse(await readFile(join(folder, 'all.csv (2).json'), 'utf8'))).toMatchObject({
    filter: { kind: 'credit' },
  })
})

describe.skipIf(process.getuid?.() !== 0 || process.platform !== 'linux')(
  'a full disk (root only: it mounts a small one)',
  () => {
    const formats = [
      ['csv', 'all.csv'],
      ['xlsx', 'all.xlsx'],
      ['pdfs', 'all.zip'],
      ['pdf', 'all.pdf'],
    ] as const
    test.each(formats)(
      'fails the export as %s, leaves what was there, and lets it be tried again',
      async (format, name) => {
        execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=32k', 'none', folder])
        try {
          await writeFile(join(folder, name), 'from before')
          const filter = format === 'csv' || format === 'xlsx' ? {} : { kind: 'credit' as const }
          const over = await run({ format, filter }, name)
          expect(over).toMatchObject({ state: 'failed', failure: { kind: 'diskFull' } })
          expect(await readdir(folder)).toEqual([name])
          expect(await readFile(join(folder, name), 'utf8')).toBe('from before')
          expect(await office.store.unfinishedFiles.all()).toEqual([])
          execFileSync('mount', ['-o', 'remount,size=64m', folder])
          expect((await run({ format, filter }, name)).state).toBe('done')
          const beside = format === 'csv' || format === 'pdf' ? [`${name}.json`] : []
          expect((await readdir(folder)).sort()).toEqual([name, ...beside])
        } finally {
          execFileSync('umount', [folder])
        }
      },
    )
  },
)

test('where even its name finds no room in our own data, a file is written all the same', async () => {
  const full = () => Promise.reject(new Failed({ kind: 'diskFull' }))
  const exports = createExports({
    store: { ...office.store, unfinishedFiles: { all: async () => [], add: full, remove: full } },
    ...{ openPages, tell: () => undefined, pdf: full },
  })
  await exports.start(request({}), join(folder, 'all.csv'))
  await vi.waitUntil(() => exports.list()[0]?.state === 'done', { timeout: 20_000 })
  expect((await readdir(folder)).sort()).toEqual(['all.csv', 'all.csv.json'])
  await exports.close()
})

test('what a kill left of ours goes with the next export, and nothing of anybody else', async () => {
  const ours = join(folder, 'all.zip.0badcafe.part')
  const theirs = join(folder, 'film.mkv.part')
  const grown = join(folder, 'all.csv.0badcafe.part')
  const away = join(folder, 'stick', 'all.zip.0badcafe.part')
  const lost = join(folder, 'lost.zip.0badcafe.part')
  for (const path of [ours, theirs]) await writeFile(path, 'half')
  await mkdir(grown)
  for (const path of [ours, grown, away, lost]) await office.store.unfinishedFiles.add(path)
  await run({}, 'new.csv')
  const names = ['all.csv.0badcafe.part', 'film.mkv.part', 'new.csv', 'new.csv.json']
  await vi.waitUntil(async () => (await office.store.unfinishedFiles.all()).length === 1)
  expect((await readdir(folder)).sort()).toEqual(names)
  expect(await office.store.unfinishedFiles.all()).toEqual([away])
  // A drive that comes back is tidied then.
  await mkdir(join(folder, 'stick'))
  await writeFile(away, 'half')
  await office.exports.tidy()
  expect(await readdir(join(folder, 'stick'))).toEqual([])
  expect(await office.store.unfinishedFiles.all()).toEqual([])
})

test('tidying up leaves what is being written', async () => {
  const { id } = await office.exports.start(request({ format: 'pdfs' }), join(folder, 'all.zip'))
  await vi.waitUntil(() => found(id).done > 3, { timeout: 20_000 })
  await office.exports.tidy()
  expect(await readdir(folder)).toEqual([expect.stringMatching(/^all\.zip\.[0-9a-f]{8}\.part$/)])
  office.exports.cancel(id)
  await vi.waitUntil(() => stateOf(id) === 'cancelled', { timeout: 20_000 })
  expect(await readdir(folder)).toEqual([])
  expect(await office.store.unfinishedFiles.all()).toEqual([])
})

test('one PDF of all of them, in the order of the list; those that cannot be merged are named', async () => {
  const [account] = await here()
  const filter = { accountIds: [account?.accountId ?? ''] }
  const { rows } = await office.store.invoices.page({ filter, sort: newest, offset: 0, limit: 500 })
  const locked = rows[1]
  if (!locked || rows.length < 3) throw new Error('too few invoices')
  await office.store.pdfs.put({
    ...{ invoiceId: locked.id, fileName: 'x.pdf' },
    bytes: new Uint8Array(await readFile('src/renderer/pdf/locked.fixture.pdf')),
  })
  const over = await run({ format: 'pdf', filter }, 'all.pdf')
  const without = over.missing.filter(({ failure }) => failure.code === 'noPdf')
  expect(over).toMatchObject({ state: 'done', done: rows.length })
  expect(over.missing).toContainEqual({
    number: locked.number,
    failure: { kind: 'unexpectedAnswer', code: 'lockedPdf' },
  })
  expect(over.missingCount).toBe(without.length + 1)
  const task = getDocument({ data: new Uint8Array(await readFile(join(folder, 'all.pdf'))), verbosity: 0 })
  const document = await task.promise
  const missing = new Set(over.missing.map(({ number }) => number))
  expect((await document.getOutline()).map(({ title }) => title.split(' ')[0])).toEqual(
    rows.map(({ number }) => number).filter((number) => !missing.has(number)),
  )
  await task.destroy()
  const manifest = JSON.parse(await readFile(join(folder, 'all.pdf.json'), 'utf8'))
  expect(manifest).toMatchObject({ format: 'pdf', count: rows.length - over.missingCount })
  expect(manifest.missing).toContainEqual({ number: locked.number, why: 'lockedPdf' })
})

test('where nothing can be merged there is no file, and it says so', async () => {
  const exports = createExports({
    ...{ store: office.store, openPages, tell: () => undefined },
    pdf: async () => ({ bytes: new TextEncoder().encode('%PDF-'), fileName: 'x.pdf' }),
  })
  const { id } = await exports.start(request({ format: 'pdf' }), join(folder, 'none.pdf'))
  const one = () => exports.list().find((each) => each.id === id)
  await vi.waitUntil(() => one()?.state === 'failed', { timeout: 20_000 })
  expect(one()).toMatchObject({
    failure: { kind: 'notFound', code: 'nothingMerged' },
    missingCount: await total(),
  })
  expect(await readdir(folder)).toEqual([])
  await exports.close()
})

test('cancelled, it leaves what was there and nothing else', async () => {
  await writeFile(join(folder, 'all.zip'), 'from before')
  const { id } = await office.exports.start(request({ format: 'pdfs' }), join(folder, 'all.zip'))
  await vi.waitUntil(() => found(id).done > 3, { timeout: 20_000 })
  office.exports.cancel(id)
  await vi.waitUntil(() => stateOf(id) === 'cancelled', { timeout: 20_000 })
  expect(await readdir(folder)).toEqual(['all.zip'])
  expect(await readFile(join(folder, 'all.zip'), 'utf8')).toBe('from before')
  office.exports.putAway(id)
  expect(office.exports.list()).toEqual([])
})

test('a place that cannot be written to is said, and nothing is left', async () => {
  const over = await run({}, 'not/there.csv')
  expect(over).toMatchObject({ state: 'failed', failure: { kind: 'notWritable', code: 'ENOENT' } })
  expect(await readdir(folder)).toEqual([])
})

test('without invoices it is a table with headings', async () => {
  await run({ filter: { text: 'nobody has this' } }, 'none.csv')
  expect(await lines('none.csv')).toHaveLength(1)
  await run({ format: 'xlsx', filter: { text: 'nobody has this' } }, 'none.xlsx')
  expect(await readSheet(join(folder, 'none.xlsx'))).toHaveLength(1)
})

test('an upstream that asks to be left alone is left alone so long, and nothing is missing in the end', async () => {
  const asked: number[] = []
  const allowed = Date.now() + 1_500
  const told: InvoiceExport[] = []
  const exports = createExports({
    ...{ store: office.store, openPages },
    tell: (_, runs) => void told.push(...(structuredClone(runs) as InvoiceExport[])),
    async pdf(id) {
      asked.push(Date.now())
      if (Date.now() < allowed)
        throw new Failed({ kind: 'rateLimited', retryAt: new Date(allowed).toISOString() })
      return { bytes: new TextEncoder().encode(`%PDF-${id}`), fileName: 'x.pdf' }
    },
  })
  const { id } = await exports.start(request({ format: 'pdfs' }), join(folder, 'all.zip'))
  const state = () => exports.list().find((each) => each.id === id)?.state
  await vi.waitUntil(() => state() === 'done', { timeout: 20_000 })
  expect(exports.list()[0]).toMatchObject({ done: await total(), missingCount: 0, waitsUntil: null })
  expect(told).toContainEqual(
    expect.objectContaining({ state: 'waiting', waitsUntil: new Date(allowed).toISOString() }),
  )
  // Those that were on their way together, and nobody after them.
  expect(asked.filter((at) => at < allowed).length).toBeLessThanOrEqual(4)
  await exports.close()
})

test('while it waits it can be cancelled', async () => {
  const retryAt = new Date(Date.now() + 3_600_000).toISOString()
  const exports = createExports({
    ...{ store: office.store, openPages },
    tell: () => undefined,
    pdf: () => Promise.reject(new Failed({ kind: 'rateLimited', retryAt })),
  })
  const { id } = await exports.start(request({ format: 'pdfs' }), join(folder, 'all.zip'))
  const one = () => exports.list().find((each) => each.id === id)
  await vi.waitUntil(() => one()?.state === 'waiting')
  exports.cancel(id)
  await vi.waitUntil(() => one()?.state === 'cancelled')
  expect(one()?.waitsUntil).toBeNull()
  expect(await readdir(folder)).toEqual([])
  await exports.close()
})

test('a network that goes in the middle is waited for, and nothing is missing in the end', async () => {
  let gone = true
  const told: string[] = []
  const exports = createExports({
    ...{ store: office.store, openPages },
    tell: (_, runs) => void told.push(JSON.stringify(runs)),
    async pdf(id) {
      if (gone) throw new Failed({ kind: 'offline' })
      return { bytes: new TextEncoder().encode(`%PDF-${id}`), fileName: 'x.pdf' }
    },
  })
  const { id } = await exports.start(request({ format: 'pdfs' }), join(folder, 'all.zip'))
  const state = () => exports.list().find((each) => each.id === id)?.state
  await vi.waitUntil(() => state() === 'waiting')
  const again = told.length
  exports.wake()
  await vi.waitUntil(() => told.slice(again).some((runs) => runs.includes('"running"')))
  await vi.waitUntil(() => state() === 'waiting')
  gone = false
  exports.wake()
  await vi.waitUntil(() => state() === 'done', { timeout: 20_000 })
  expect(exports.list()[0]).toMatchObject({ done: await total(), missingCount: 0 })
  await exports.close()
})
