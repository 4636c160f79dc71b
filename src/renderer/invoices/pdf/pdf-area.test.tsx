import { Failed, type Failure } from '@shared/failure'
import { beforeEach, expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import lockedUrl from '../../pdf/locked.fixture.pdf?url'
import { pdfOf } from '../../pdf/pdf.fixture'
import { openConsole } from '../../ui/open-console'
import { invoice, officeWith } from '../invoices.fixture'
import { windowSized } from '../window.fixture'

const first = invoice({ number: '1001', issuedOn: '2026-03-03' })
const second = invoice({ number: '1002', issuedOn: '2026-03-02' })
const office = officeWith([first, second])
const pdfOfNumber = (id: string) => ({ bytes: pdfOf([`Number ${id}`]), fileName: 'x.pdf' })

beforeEach(windowSized)

const open = (answers = {}, id = first.id) =>
  openConsole(`/invoices?invoice=${encodeURIComponent(id)}`, { ...office, ...answers })
const paper = (number: string) => page.getByRole('document', { name: `PDF of invoice ${number}` })
const refused = (failure: Failure) => () => {
  throw new Failed(failure)
}

test('draws the PDF, with its text over it', async () => {
  await open({ 'invoices.pdf': () => ({ bytes: pdfOf(['Amount 123.45'], ['Page two']), fileName: 'x.pdf' }) })
  await expect.element(paper('1001').getByText('Amount 123.45')).toBeInTheDocument()
  await expect.poll(() => document.querySelectorAll('[data-page] canvas').length).toBeGreaterThan(0)
  await expect.element(page.getByText('of 2', { exact: true })).toBeVisible()
})

test('an answer that comes late never shows under another invoice', async () => {
  const late = Promise.withResolvers<void>()
  const { bridge } = await open({
    'invoices.pdf': async ({ id }: { id: string }) => {
      if (id === first.id) await late.promise
      return pdfOfNumber(id)
    },
  })
  await expect.poll(() => bridge.asked('invoices.pdf')).toEqual([{ id: first.id }])
  await userEvent.keyboard('j')
  await expect.element(paper('1002').getByText(`Number ${second.id}`)).toBeInTheDocument()
  late.resolve()
  await userEvent.keyboard('k')
  // The late one is used where it belongs, and only there.
  await expect.element(paper('1001').getByText(`Number ${first.id}`)).toBeInTheDocument()
  await userEvent.keyboard('j')
  await expect.element(paper('1002').getByText(`Number ${second.id}`)).toBeInTheDocument()
  expect(page.getByText(`Number ${first.id}`).elements()).toEqual([])
})

test('while the next PDF is on its way the previous one is gone', async () => {
  const never = new Promise<never>(() => {})
  await open({
    'invoices.pdf': ({ id }: { id: string }) => (id === first.id ? pdfOfNumber(id) : never),
  })
  await expect.element(paper('1001').getByText(`Number ${first.id}`)).toBeInTheDocument()
  await userEvent.keyboard('j')
  await expect.element(page.getByRole('heading', { name: '1002' })).toBeVisible()
  expect(page.getByText(`Number ${first.id}`).elements()).toEqual([])
})

test.each([
  ['no PDF', { kind: 'notFound', code: 'noPdf' }, 'There is no PDF'],
  ['something else than a PDF', { kind: 'unexpectedAnswer' }, 'This is not a PDF'],
  ['another failure', { kind: 'timeout', connectionName: 'Data layer' }, 'Data layer took too long'],
] as const)('%s: says so, and the list stays usable', async (_, failure, words) => {
  await open({ 'invoices.pdf': refused(failure) })
  await expect.element(page.getByText(words)).toBeVisible()
  await userEvent.keyboard('j')
  await expect.element(page.getByRole('heading', { name: '1002' })).toBeVisible()
})

test('does not ask for a PDF that is known not to be there, until told to', async () => {
  const none = invoice({ number: '3001', pdf: 'none' })
  const { bridge } = await openConsole(`/invoices?invoice=${encodeURIComponent(none.id)}`, {
    ...officeWith([none]),
    'invoices.pdf': ({ id }) => pdfOfNumber(id),
  })
  await expect.element(page.getByText('There is no PDF')).toBeVisible()
  expect(bridge.asked('invoices.pdf')).toEqual([])
  await page.getByRole('button', { name: 'Look again' }).click()
  await expect.element(paper('3001')).toBeVisible()
})

test('offline: says what is kept, and fetches by itself when the network is back', async () => {
  let online = false
  const { bridge } = await open({
    'network.status': () => ({ online, unreachable: [] }),
    'invoices.pdf': ({ id }: { id: string }) => (online ? pdfOfNumber(id) : refused({ kind: 'offline' })()),
  })
  await expect.element(page.getByText('This PDF is not on this computer')).toBeVisible()
  await expect.element(page.getByText(/3 PDFs are kept here/)).toBeVisible()
  online = true
  bridge.tell('network.changed', { online, unreachable: [] })
  await expect.element(paper('1001')).toBeVisible()
})

test('a damaged PDF and a locked one say what they are, and can be saved', async () => {
  const locked = new Uint8Array(await (await fetch(lockedUrl)).arrayBuffer())
  const { bridge } = await open({
    'invoices.pdf': ({ id }: { id: string }) => ({
      bytes: id === first.id ? pdfOf(['x']).slice(0, 40) : locked,
      fileName: 'x.pdf',
    }),
    'invoices.savePdf': () => ({ path: '/home/marit/1001.pdf' }),
  })
  await expect.element(page.getByText('This PDF is damaged')).toBeVisible()
  await page.getByRole('button', { name: 'Save the file' }).click()
  await expect.element(page.getByText('Saved as /home/marit/1001.pdf')).toBeVisible()
  expect(bridge.asked('invoices.savePdf')).toEqual([{ id: first.id }])
  await userEvent.keyboard('j')
  await expect.element(page.getByText('This PDF asks for a password')).toBeVisible()
})

test('finds words in all pages, paints them, and steps through them', async () => {
  const pages = [['Totaal te betalen', 'cafe cafe'], ['geen'], ['en cafe']]
  await open({ 'invoices.pdf': () => ({ bytes: pdfOf(...pages), fileName: 'x.pdf' }) })
  await expect.element(paper('1001').getByText('Totaal te betalen')).toBeInTheDocument()
  await userEvent.keyboard('{Control>}f{/Control}')
  const field = page.getByRole('textbox', { name: 'Find in the PDF' })
  await field.fill('CAFÉ')
  await expect.element(page.getByText('1 of 3', { exact: true })).toBeVisible()
  await expect.poll(() => CSS.highlights.get('pdf-match-current')?.size).toBe(1)
  await expect.poll(() => CSS.highlights.get('pdf-match')?.size).toBeGreaterThan(0)
  await userEvent.keyboard('{Enter}{Enter}')
  await expect.element(page.getByText('3 of 3', { exact: true })).toBeVisible()
  await expect.element(page.getByRole('textbox', { name: 'Page number' })).toHaveValue('3')
  await userEvent.keyboard('{Shift>}{Enter}{/Shift}')
  await expect.element(page.getByText('2 of 3', { exact: true })).toBeVisible()
  await field.fill('nergens')
  await expect.element(page.getByText('Not found')).toBeVisible()
  await userEvent.keyboard('{Escape}')
  await expect.element(field).not.toBeInTheDocument()
  await expect.poll(() => CSS.highlights.get('pdf-match')?.size).toBe(0)
  // Esc closed the search, not the invoice.
  await expect.element(paper('1001')).toBeVisible()
})

test('zooms, and fits the width again', async () => {
  await open({ 'invoices.pdf': ({ id }: { id: string }) => pdfOfNumber(id) })
  await expect.element(paper('1001')).toBeVisible()
  const width = () => document.querySelector('[data-page]')?.getBoundingClientRect().width ?? 0
  await expect.poll(width).toBeGreaterThan(0)
  const fitting = width()
  await userEvent.keyboard('+')
  await expect.poll(width).toBeGreaterThan(fitting)
  await userEvent.keyboard('0')
  await expect.poll(width).toBe(fitting)
  await userEvent.keyboard('-')
  await expect.poll(width).toBeLessThan(fitting)
})

test('prints every page, and leaves nothing behind', async () => {
  let printed = 0
  vi.spyOn(window, 'print').mockImplementation(() => {
    printed = document.querySelectorAll('body > div > img').length
    window.dispatchEvent(new Event('afterprint'))
  })
  await open({ 'invoices.pdf': () => ({ bytes: pdfOf(['a'], ['b'], ['c']), fileName: 'x.pdf' }) })
  await expect.element(paper('1001')).toBeVisible()
  await userEvent.keyboard('{Control>}p{/Control}')
  await expect.poll(() => printed).toBe(3)
  expect(document.querySelectorAll('body > div > img')).toHaveLength(0)
  expect(document.adoptedStyleSheets.some((sheet) => sheet.cssRules[0] instanceof CSSPageRule)).toBe(false)
})

test('its thread ends when the invoice is closed', async () => {
  const ended = vi.spyOn(Worker.prototype, 'terminate')
  await open({ 'invoices.pdf': ({ id }: { id: string }) => pdfOfNumber(id) })
  await expect.element(paper('1001').getByText(`Number ${first.id}`)).toBeInTheDocument()
  await userEvent.keyboard('{Escape}')
  await expect.element(paper('1001')).not.toBeInTheDocument()
  await expect.poll(() => ended.mock.calls.length).toBe(1)
})
