import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { unzipSync } from 'fflate'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { call } from './bridge.ts'
import { count, open, search, synced } from './screens.ts'
import { expect, test } from './shared-console.ts'

test.use({ contacts: 60, invoices: 700 })

let folder: string
test.beforeEach(async ({ running: { page } }) => {
  folder = await mkdtemp(join(tmpdir(), 'exports-'))
  await synced(page)
  await open(page, '/invoices')
  await expect(count(page)).toHaveText(/\d/)
})
test.afterEach(async ({ running: { page } }) => {
  const { value } = await call(page, 'exports.list')
  for (const { id } of value as { id: string }[]) await call(page, 'exports.putAway', { id })
  await rm(folder, { recursive: true, force: true })
})

const strip = (page: Page) => page.getByRole('region', { name: 'Exports' })
async function exportAs(page: Page, format: string) {
  await page.getByRole('search').getByRole('button', { name: 'Export' }).click()
  await page.getByRole('menuitem', { name: format }).click()
}
const shown = async (page: Page) =>
  Number((await count(page).textContent())?.split(' of ')[0]?.replace(',', ''))

test('what is on the screen is exported, all of it, and shown in its folder', async ({
  running: { page, host: desktop },
}) => {
  const all = await shown(page)
  await search(page, 'paid')
  await expect(page.getByRole('search').getByText(/Status: Paid/)).toBeVisible()
  await expect.poll(() => shown(page)).toBeLessThan(all)
  const found = await shown(page)
  expect(found).toBeGreaterThan(100)
  await desktop.answerDialog('showSaveDialog', { canceled: false, filePath: join(folder, 'paid.csv') })
  await exportAs(page, 'Table (CSV)')
  await expect(strip(page)).toContainText(`${found} invoices written`)
  const [head, ...lines] = (await readFile(join(folder, 'paid.csv'), 'utf8')).trimEnd().split('\r\n')
  expect(head).toBe(
    '\uFEFFNumber,Account,Type,Amount,Currency,Status,Issued,Due,Period from,Period to,Payment reference',
  )
  expect(lines).toHaveLength(found)
  for (const line of lines) expect(line).toContain(',Paid,')
  // It is still there on another screen, and after the window was loaded again.
  await open(page, '/contacts')
  await expect(strip(page)).toContainText('paid.csv')
  await strip(page).getByRole('button', { name: 'Show in folder' }).click()
  await expect.poll(() => desktop.recorded('showItemInFolder')).toEqual([join(folder, 'paid.csv')])
  await strip(page).getByRole('button', { name: 'Put away paid.csv' }).click()
  await expect(strip(page)).toBeHidden()
})

test('PDFs wait for a network that went, and come whole; cancelled they leave nothing', async ({
  running: { page, host: desktop },
  sandbox,
}) => {
  await open(page, '/invoices?kind=%22credit%22')
  await expect(page.getByRole('search').getByText('Credit notes only')).toBeVisible()
  const found = await shown(page)
  // Long enough on their way for a network to go meanwhile.
  const quick = sandbox.faults.add({ route: /\/invoices\/[^/]+\//, kind: 'slow', delayMs: 400 })
  await desktop.answerDialog('showSaveDialog', { canceled: false, filePath: join(folder, 'all.zip') })
  await exportAs(page, 'All PDFs (zip)')
  await expect(strip(page).getByRole('progressbar')).toBeVisible()
  await desktop.setOnline(false)
  await expect(strip(page)).toContainText('waits for the connection')
  quick()
  await desktop.setOnline(true)
  await expect(strip(page)).toContainText(/invoices written|invoice written/, { timeout: 60_000 })
  const files = Object.keys(unzipSync(await readFile(join(folder, 'all.zip'))))
  const manifest = JSON.parse(
    new TextDecoder().decode(unzipSync(await readFile(join(folder, 'all.zip')))['manifest.json']),
  )
  expect(manifest.count + manifest.missingCount).toBe(found)
  expect(files).toHaveLength(manifest.count + 1)

  await open(page, '/invoices')
  await expect.poll(() => shown(page)).toBeGreaterThan(found)
  await desktop.answerDialog('showSaveDialog', { canceled: false, filePath: join(folder, 'again.zip') })
  await exportAs(page, 'All PDFs (zip)')
  await strip(page).getByRole('button', { name: 'Cancel' }).click()
  await expect(strip(page)).toContainText('Cancelled. No file was left.')
  expect(await readdir(folder)).toEqual(['all.zip'])
})

test('selected ones are merged into one PDF, read again with its bookmarks', async ({
  running: { page, host: desktop },
}) => {
  await open(page, '/invoices?kind=%22credit%22')
  await expect(page.getByRole('search').getByText('Credit notes only')).toBeVisible()
  const found = await shown(page)
  await page.keyboard.press('Shift+A')
  await expect(page.getByRole('region', { name: 'Selection' })).toContainText(`${found} selected`)
  await desktop.answerDialog('showSaveDialog', { canceled: false, filePath: join(folder, 'all.pdf') })
  await page.getByRole('search').getByRole('button', { name: 'Export' }).click()
  await page
    .getByRole('group', { name: /selected/ })
    .getByRole('menuitem', { name: 'One PDF, merged' })
    .click()
  await expect(strip(page)).toContainText(/invoices? written/, { timeout: 60_000 })
  const manifest = JSON.parse(await readFile(join(folder, 'all.pdf.json'), 'utf8'))
  expect(manifest).toMatchObject({ selected: found, count: found - manifest.missingCount })
  const task = getDocument({ data: new Uint8Array(await readFile(join(folder, 'all.pdf'))), verbosity: 0 })
  const document = await task.promise
  expect(await document.getOutline()).toHaveLength(manifest.count)
  expect(document.numPages).toBeGreaterThanOrEqual(manifest.count)
  await task.destroy()
  await page.getByRole('button', { name: 'Clear selection' }).click()
})

test('a dialog that is cancelled begins nothing', async ({ running: { page } }) => {
  await exportAs(page, 'Excel workbook')
  expect((await call(page, 'exports.list')).value).toEqual([])
  await expect(strip(page)).toBeHidden()
})
