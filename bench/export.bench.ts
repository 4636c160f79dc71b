import { createWriteStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { setTimeout } from 'node:timers/promises'
import type { Page } from '@playwright/test'
import { call } from '../e2e/bridge.ts'
import { invoiceScreen } from './invoice-screen.ts'
import { keptConsole } from './kept-console.ts'
import { keptStore } from './kept-store.ts'
import { memoryUsed } from './memory-used.ts'
import { report, rounded } from './report.ts'

// A million invoices as CSV through the window, beside the same columns read one by one and written as they are.
const size = 1_000_000
const folder = await mkdtemp(join(tmpdir(), 'bench-'))
const { start } = await keptConsole(size)
const { store, cache, invoices } = await keptStore(size)
const raw = await seconds(() => pipeline(Readable.from(lines()), createWriteStream(join(folder, 'raw.csv'))))
await store.close()

const desktop = await start()
const page = await invoiceScreen(desktop)
// The first fills what the store keeps in memory, whatever reads it.
await exportAll()
await setTimeout(5_000)
const idle = await memoryUsed()
const { time: ours, most } = await exportAll()
await desktop.kill()
await rm(folder, { recursive: true })
console.log(
  `${invoices} invoices: ${rounded(ours)} s, raw ${rounded(raw)} s; ${rounded(idle)} MB idle, at most ${rounded(most)} MB`,
)
await report([
  {
    name: 'CSV of 1,000,000 invoices, rows a second ÷ raw iterate and write',
    value: rounded(raw / ours),
    limit: 0.5,
    atLeast: true,
  },
  { name: 'CSV of 1,000,000 invoices, memory over idle (MB)', value: rounded(most - idle), limit: 64 },
])

/** How long it takes (s), and the most memory meanwhile (MB). */
async function exportAll() {
  let most = 0
  const time = await seconds(async () => {
    await desktop.answerDialog('showSaveDialog', { canceled: false, filePath: join(folder, 'all.csv') })
    await page.getByRole('search').getByRole('button', { name: 'Export' }).click()
    await page.getByRole('menuitem', { name: 'Table (CSV)' }).click()
    while (!(await isWritten(page))) {
      most = Math.max(most, await memoryUsed())
      await setTimeout(200)
    }
  })
  return { time, most }
}

async function seconds(work: () => Promise<unknown>) {
  const started = performance.now()
  await work()
  return (performance.now() - started) / 1000
}

function* lines() {
  const rows = cache
    .prepare<
      [],
      string[]
    >(`SELECT i.number, a.name, i.kind, i.amount, i.currency, i.status, i.issued_on, i.due_on,
      i.period_from, i.period_to, i.ocr FROM invoices i CROSS JOIN accounts a ON a.key = i.account_key ORDER BY i.key DESC`)
    .raw()
  let part = ''
  for (const row of rows.iterate()) {
    part += `${row.join(',')}\r\n`
    if (part.length < 65_536) continue
    yield part
    part = ''
  }
  yield part
}

/** Once it is, it is put away. */
async function isWritten(page: Page) {
  const { value } = await call(page, 'exports.list')
  const [one] = value as { id: string; state: string }[]
  if (one && !['running', 'done'].includes(one.state)) throw new Error(one.state)
  if (one?.state !== 'done') return false
  await call(page, 'exports.putAway', { id: one.id })
  return true
}
