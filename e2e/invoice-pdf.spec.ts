import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { type Invoice, type Sandbox, tokens } from '../sandbox/index.ts'
import { open, reading, rows, search, synced } from './screens.ts'
import { expect, test } from './shared-console.ts'

test.use({ contacts: 40, invoices: 400 })
test.beforeEach(async ({ running: { page } }) => {
  await synced(page)
  await open(page, '/invoices')
  await expect(rows(page).first()).not.toBeEmpty()
})

type Kept = { invoice: Invoice; accountId: string; document: string }

function all({ people }: Sandbox, document: RegExp): Kept[] {
  return people.accounts
    .filter(({ email }) => email !== null)
    .flatMap(({ id }) => people.invoices.ofAccount(id))
    .flatMap(({ id }) => people.invoices.find(id) ?? [])
    .filter((found) => document.test(found.document))
    .map(({ invoice, account, document }) => ({ invoice, accountId: account.id, document }))
}
function take(found: readonly Kept[], at = 0): Kept {
  const one = found[at]
  if (!one) throw new Error('the sandbox has no such invoice')
  return one
}
async function bytesOf(sandbox: Sandbox, { accountId, invoice }: Kept): Promise<Buffer> {
  const address = `${sandbox.url}/data-layer/accounts/${accountId}/invoices/${encodeURIComponent(invoice.id)}/stream`
  const answer = await fetch(address, { headers: { 'x-api-key': tokens.dataLayer } })
  expect(answer.status).toBe(200)
  return Buffer.from(await answer.arrayBuffer())
}

const panel = (page: Page, number: string) =>
  page.getByRole('region', { name: `Invoice ${number}`, exact: true })
const pdf = (page: Page, number: string) => page.getByRole('document', { name: `PDF of invoice ${number}` })
const toolbar = (page: Page) => page.getByRole('toolbar', { name: 'PDF' })
const tool = (page: Page, name: string) => toolbar(page).getByRole('button', { name, exact: true })

async function show(page: Page, { invoice: { invoiceNumber } }: Kept) {
  await search(page, invoiceNumber)
  await rows(page).filter({ hasText: invoiceNumber }).click()
  await expect(panel(page, invoiceNumber)).toBeVisible()
}
async function read(page: Page, one: Kept) {
  await show(page, one)
  await expect(pdf(page, one.invoice.invoiceNumber)).toContainText(one.invoice.invoiceNumber)
}

test('a PDF opens beside the list, whichever way the upstream gives it', async ({
  running: { page },
  sandbox,
}) => {
  for (const way of [/^both$/, /^url$/, /^stream$/]) {
    const one = take(all(sandbox, way))
    await read(page, one)
    await expect(page.getByRole('grid')).toBeVisible()
    await expect(reading(page)).toHaveCount(1)
    await expect(pdf(page, one.invoice.invoiceNumber).locator('canvas').first()).toBeVisible()
  }
})

test('an invoice without a PDF says so', async ({ running: { page }, sandbox }) => {
  const one = take(all(sandbox, /^none$/))
  await show(page, one)
  await expect(panel(page, one.invoice.invoiceNumber)).toContainText('There is no PDF')
  await expect(reading(page)).toHaveCount(0)
})

test('one of 300 MB says how large it is and what to do, and the next one is read', async ({
  running: { page },
  sandbox,
}) => {
  const named = all(sandbox, /^(url|stream)$/)
  const [one, unsaid, next] = [take(named, 10), take(named, 11), take(named, 12)]
  const route = /\/stream$|^\/documents/
  const undo = sandbox.faults.add({ route, kind: 'large' })
  await show(page, one)
  await expect(panel(page, one.invoice.invoiceNumber).getByRole('alert')).toContainText(/It is 300\sMB/)
  undo()
  const undoOther = sandbox.faults.add({ route, kind: 'large', declared: false })
  await show(page, unsaid)
  await expect(panel(page, unsaid.invoice.invoiceNumber).getByRole('alert')).toContainText(
    'larger than 50 MB',
  )
  undoOther()
  await read(page, next)
})

test('next and previous walk through the list, and each shows its own', async ({ running: { page } }) => {
  const numbers = await rows(page).locator('[role="gridcell"][aria-colindex="2"]').allTextContents()
  const at = async (index: number) => {
    const number = numbers[index] ?? ''
    await expect(panel(page, number)).toContainText(`${index + 1} of `)
    await expect(
      pdf(page, number).getByText(number).first().or(panel(page, number).getByText('There is no PDF')),
    ).toBeVisible()
  }
  await rows(page).first().click()
  await at(0)
  await page.getByRole('button', { name: 'Next invoice' }).click()
  await at(1)
  await page.keyboard.press('j')
  await at(2)
  await page.keyboard.press('k')
  await at(1)
  await page.getByRole('button', { name: 'Previous invoice' }).click()
  await at(0)
  await expect(page.getByRole('button', { name: 'Previous invoice' })).toHaveAttribute(
    'aria-disabled',
    'true',
  )
})

test('whoever walks quickly ends with the right one', async ({ running: { page }, sandbox }) => {
  const named = all(sandbox, /^(both|url|stream)$/)
  const gate = sandbox.gate(/\/(stream|url)$/)
  const [one, last] = [take(named, 30), take(named, 60)]
  await show(page, one)
  await gate.arrived()
  await show(page, last)
  await gate.arrived(2)
  gate.release()
  await expect(pdf(page, last.invoice.invoiceNumber)).toContainText(last.invoice.invoiceNumber)
  await expect(reading(page)).toHaveCount(1)
  await expect(pdf(page, last.invoice.invoiceNumber)).not.toContainText(one.invoice.invoiceNumber)

  await search(page, '')
  await expect(rows(page).nth(8)).not.toBeEmpty()
  await page.getByRole('grid').focus()
  await page.keyboard.press('Home')
  await expect(rows(page).first()).toHaveAttribute('aria-current', 'true')
  const numbers = await rows(page).locator('[role="gridcell"][aria-colindex="2"]').allTextContents()
  const goal = numbers.findIndex(
    (number, at) => at > 8 && named.some(({ invoice }) => invoice.invoiceNumber === number),
  )
  expect(goal).toBeGreaterThan(8)
  await expect(page.getByRole('region', { name: `Invoice ${numbers[0]}` })).toBeVisible()
  for (let step = 0; step < goal; step++) await page.keyboard.press('j')
  const number = numbers[goal] ?? ''
  await expect(pdf(page, number)).toContainText(number)
  await expect(reading(page)).toHaveCount(1)
})

test('zoom, by buttons and keys', async ({ running: { page }, sandbox }) => {
  const one = take(all(sandbox, /^both$/))
  await read(page, one)
  const width = async () => (await page.getByRole('region', { name: 'Page 1' }).boundingBox())?.width ?? 0
  const fitting = await width()
  await expect(tool(page, 'Fit the width')).toHaveAttribute('aria-pressed', 'true')
  await tool(page, 'Larger').click()
  await expect.poll(width).toBeGreaterThan(fitting)
  await expect(tool(page, 'Fit the width')).toHaveAttribute('aria-pressed', 'false')
  await page.keyboard.press('-')
  await page.keyboard.press('-')
  await expect.poll(width).toBeLessThan(fitting)
  await page.keyboard.press('0')
  await expect.poll(width).toBe(fitting)
  await expect(pdf(page, one.invoice.invoiceNumber)).toContainText(one.invoice.invoiceNumber)
})

test('find counts what it finds, and goes from one to the next', async ({ running: { page }, sandbox }) => {
  const one = take(all(sandbox, /^both$/))
  await read(page, one)
  await page.keyboard.press('Control+f')
  const field = page.getByRole('textbox', { name: 'Find in the PDF' })
  await expect(field).toBeFocused()
  await field.fill(one.invoice.invoiceNumber)
  const state = page.getByRole('search').filter({ has: field }).getByRole('status')
  await expect(state).toHaveText(/^1 of \d+$/)
  const count = Number((await state.textContent())?.split(' ').at(-1))
  expect(count).toBeGreaterThan(0)
  await field.press('Enter')
  await expect(state).toHaveText(`${count === 1 ? 1 : 2} of ${count}`)
  await field.fill('this is on no invoice')
  await expect(state).toHaveText('Not found')
  await field.press('Escape')
  await expect(field).toBeHidden()
})

test('a page is gone to by its number', async ({ running: { page }, sandbox }) => {
  const field = page.getByRole('textbox', { name: 'Page number' })
  for (const one of all(sandbox, /^both$/).slice(0, 20)) {
    await read(page, one)
    if (await toolbar(page).getByText('of 1', { exact: true }).isHidden()) break
  }
  await expect(field).toHaveValue('1')
  await field.fill('2')
  await field.press('Enter')
  await expect(page.getByRole('region', { name: 'Page 2' })).toBeInViewport()
  await expect(field).toHaveValue('2')
  await field.fill('77')
  await field.press('Enter')
  await expect(field).toHaveValue('2')
})

test('what is saved is what the upstream gave', async ({ running, sandbox }, testInfo) => {
  const { page, host } = running
  const one = take(all(sandbox, /^both$/), 3)
  await read(page, one)
  const path = testInfo.outputPath(`${one.invoice.invoiceNumber}.pdf`)
  await host.answerDialog('showSaveDialog', { canceled: false, filePath: path })
  await tool(page, 'Save the PDF').click()
  await expect(page.getByText(`Saved as ${path}`)).toBeVisible()
  expect(await readFile(path)).toEqual(await bytesOf(sandbox, one))
  const asked = host.dialogs().at(-1)
  expect(asked).toMatchObject({ kind: 'showSaveDialog' })
  expect(JSON.stringify(asked)).toContain(one.invoice.invoiceNumber)

  const before = host.dialogs().length
  await page.keyboard.press('Control+s')
  await expect.poll(() => host.dialogs().length).toBe(before + 1)

  await host.answerDialog('showSaveDialog', {
    canceled: false,
    filePath: join(testInfo.outputPath('no-such-folder'), 'x.pdf'),
  })
  await page.keyboard.press('Control+s')
  await expect(page.getByRole('alert').filter({ hasText: 'not' })).toBeVisible()
})

test('every page is printed, and the screen stays', async ({ running: { page }, sandbox }) => {
  const one = take(all(sandbox, /^both$/))
  await read(page, one)
  const pages = Number(
    (
      await toolbar(page)
        .getByText(/^of \d+$/)
        .textContent()
    )?.slice(3),
  )
  await page.evaluate(() => {
    const printed: number[] = []
    Object.assign(window, { printed })
    window.print = () => {
      printed.push([...document.images].filter(({ src }) => src.startsWith('blob:')).length)
      dispatchEvent(new Event('afterprint'))
    }
  })
  await page.keyboard.press('Control+p')
  const printed = () => page.evaluate(() => (window as unknown as { printed: number[] }).printed)
  await expect.poll(printed).toEqual([pages])
  await expect(tool(page, 'Print the PDF')).toBeVisible()
  await expect(pdf(page, one.invoice.invoiceNumber)).toContainText(one.invoice.invoiceNumber)
  expect(await page.evaluate(() => document.images.length)).toBe(0)
})

test('the window for reading walks through the same list, keeps in step, and stands where it stood', async ({
  running,
  sandbox,
}) => {
  const { page, host, userData } = running
  const named = all(sandbox, /^(both|url|stream)$/)
  const numbers = await rows(page).locator('[role="gridcell"][aria-colindex="2"]').allTextContents()
  const at = numbers.findIndex((number, index) =>
    [number, numbers[index + 1]].every((one) => named.some(({ invoice }) => invoice.invoiceNumber === one)),
  )
  const [one, next] = [numbers[at] ?? '', numbers[at + 1] ?? '']
  await rows(page).nth(at).click()
  await expect(pdf(page, one)).toContainText(one)
  const count = host.windows().length + 1
  await page.keyboard.press('o')
  const second = await host.waitForWindow(count)
  await expect(pdf(second, one)).toContainText(one)
  await expect(second.getByRole('navigation')).toHaveCount(0)
  await expect(second.getByRole('grid')).toHaveCount(0)
  await second.keyboard.press('j')
  await expect(pdf(second, next)).toContainText(next)
  // What was fetched there is known here.
  await expect(
    rows(page).filter({ hasText: next }).getByRole('img', { name: 'PDF on this computer' }),
  ).toBeVisible()
  await expect(pdf(page, one)).toContainText(one)
  // The one window of its kind: it is sent to what is chosen here.
  await page.keyboard.press('o')
  await expect(pdf(second, one)).toContainText(one)
  expect(host.windows()).toHaveLength(count)
  await second.close()
  await expect
    .poll(() => readFile(join(userData, 'reading-window.json'), 'utf8').catch(() => null))
    .toContain('"width"')
})

test('two are compared side by side', async ({ running: { page }, sandbox }) => {
  const named = all(sandbox, /^(both|url|stream)$/)
  const [one, other] = [take(named), named.find(({ accountId }) => accountId !== take(named).accountId)]
  for (const { invoice } of [one, other ?? one]) {
    await search(page, invoice.invoiceNumber)
    await rows(page).filter({ hasText: invoice.invoiceNumber }).getByRole('checkbox').click()
    await expect(rows(page).filter({ hasText: invoice.invoiceNumber })).toHaveAttribute(
      'aria-selected',
      'true',
    )
  }
  await expect(page.getByRole('region', { name: 'Selection' })).toContainText('2 selected')
  await page.getByRole('button', { name: 'Compare' }).click()
  await expect(page.getByRole('heading', { name: 'Compare two invoices' })).toBeVisible()
  for (const { invoice } of [one, other ?? one])
    await expect(pdf(page, invoice.invoiceNumber)).toContainText(invoice.invoiceNumber)
  await expect(page.getByText('belong to different customers')).toBeVisible()
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Clear selection' }).click()
  await expect(page.getByRole('region', { name: 'Selection' })).toBeHidden()
})
