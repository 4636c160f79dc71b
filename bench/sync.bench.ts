import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import Sqlite from 'better-sqlite3-multiple-ciphers'
import { call } from '../e2e/bridge.ts'
import { cacheSchema } from './cache-schema.ts'
import { filledConsole, synced } from './filled-console.ts'
import { median, report, rounded } from './report.ts'

// The same rows, once over HTTP through the whole console, once straight into a database of the same shape and cipher.
const rounds = 3

const filled = await filledConsole({ contacts: 2_000, invoices: 21_500 })
const desktop = await filled.start()
const page = await desktop.waitForWindow()
await synced(page)
const rows = [...filled.sandbox.people.invoices.all()]
const overHttp: number[] = []
const straight: number[] = []
let count = 0
for (let round = 0; round < rounds; round += 1) {
  await keep(page, 'none')
  const started = performance.now()
  await keep(page, 'all')
  overHttp.push(performance.now() - started)
  count = await invoicesHere(page)
  straight.push(await insertStraight(count))
}
await filled.end(desktop)
console.log(`${count} invoices: over HTTP ${median(overHttp)} ms, straight ${median(straight)} ms`)
await report([
  {
    name: 'sync of 20,000 invoices over HTTP ÷ bare encrypted insert',
    value: rounded(median(overHttp) / median(straight)),
    limit: 2,
  },
])

async function keep(page: Page, accounts: 'all' | 'none') {
  const since = new Date().toISOString()
  const rules = accounts === 'all' ? [{ accounts, accountIds: [], months: null, pdfMonths: 0 }] : []
  const goes = { invoiceMonths: null, pdfDays: null, customerDays: null }
  const saved = await call(page, 'offline.save', { rules, pdfMegabytes: null, goes, paused: false })
  if (!saved.ok) throw new Error('the plan was not saved')
  await synced(page, since)
}

async function invoicesHere(page: Page) {
  const { value } = await call(page, 'offline.get')
  return (value as { holding: { invoices: number } }).holding.invoices
}

/** The sandbox's first `count` invoices, in transactions of 500. */
async function insertStraight(count: number) {
  const folder = await mkdtemp(join(tmpdir(), 'bench-'))
  const db = new Sqlite(join(folder, 'cache.db'))
  db.pragma("cipher = 'sqlcipher'")
  db.pragma(`key = "x'${randomBytes(32).toString('hex')}'"`)
  db.pragma('journal_mode = WAL')
  db.pragma('synchronous = NORMAL')
  db.exec(cacheSchema)
  db.prepare(`INSERT INTO accounts (key, id, connection_id, as_of, record, name, sort_name, invoice_text, search)
    VALUES (1, 'a', 'c', '', '', 'Åke van den Berg', '', 'ake van den berg', '')`).run()
  const insert =
    db.prepare(`INSERT INTO invoices (key, id, account_key, number, ocr, kind, status, issued_on, due_on,
      period_from, period_to, amount, currency, sort_due, sort_number, search, amount_band)
    VALUES (?, ?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`)
  const started = performance.now()
  let key = 0
  const write = db.transaction((part: typeof rows) => {
    for (const invoice of part) {
      key += 1
      insert.run(
        ...[
          key,
          invoice.id,
          invoice.invoiceNumber,
          invoice.ocr,
          invoice.type,
          invoice.status,
          invoice.issuedDate,
        ],
        ...[
          invoice.dueDate,
          invoice.periodStart ?? null,
          invoice.periodEnd ?? null,
          Math.round(invoice.amount * 100),
        ],
        ...[
          invoice.currency,
          invoice.dueDate,
          invoice.invoiceNumber,
          `${invoice.invoiceNumber} ${invoice.ocr}`,
          Math.round(32 * Math.log2(1 + Math.abs(invoice.amount))),
        ],
      )
    }
  })
  for (let from = 0; from < count; from += 500) write(rows.slice(from, Math.min(from + 500, count)))
  const time = performance.now() - started
  db.close()
  await rm(folder, { recursive: true, force: true })
  return time
}
