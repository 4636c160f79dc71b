import { Failed, type Failure } from '@shared/failure'
import { getDocument } from 'pdfjs-dist'
import { beforeEach, expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import lockedUrl from '../../pdf/locked.fixture.pdf?url'
import { pdfOf, scriptedPdf } from '../../pdf/pdf.fixture'
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
  ['one of who knows how much', { kind: 'unexpectedAnswer', code: 'tooLarge' }, /larger than 50.MB/],
  ['one of 300 MB', { kind: 'unexpectedAnswer', code: 'tooLarge', size: 300_000_000 }, /It is 300.MB/],
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
  await page.getByRole('button', { name: 'Save the file' }).click()
  await expect.poll(() => bridge.asked('invoices.savePdf')).toEqual([{ id: first.id }, { id: second.id }])
})

test('a password opens a locked PDF, a wrong one says so, and it is kept nowhere', async () => {
  const bytes = new Uint8Array(await (await fetch(lockedUrl)).arrayBuffer())
  const { bridge } = await open({ 'invoices.pdf': () => ({ bytes, fileName: 'x.pdf' }) })
  const field = page
    .getByRole('textbox', { name: 'Password' })
    .or(page.getByLabelText('Password', { exact: true }))
  await field.fill('guess')
  await userEvent.keyboard('{Enter}')
  await expect.element(page.getByText('That password does not open it')).toBeVisible()
  await expect.element(field).toHaveValue('')
  await field.fill('geheim 42')
  await userEvent.keyboard('{Enter}')
  await expect.element(paper('1001').getByText('Behind the password')).toBeInTheDocument()
  expect(JSON.stringify([bridge.calls, { ...localStorage }, { ...sessionStorage }])).not.toContain('geheim')
  // Opened anew, it asks anew.
  await userEvent.keyboard('{Escape}')
  await expect.element(paper('1001')).not.toBeInTheDocument()
  await userEvent.keyboard(' ')
  await expect.element(page.getByText('This PDF asks for a password')).toBeVisible()
})

test('a PDF with programs in it is shown, says so, and nothing of it runs', async () => {
  const ran = vi.fn()
  for (const name of ['alert', 'confirm', 'prompt', 'open'] as const)
    vi.spyOn(window, name).mockImplementation(ran)
  const frames = document.querySelectorAll('iframe').length
  await open({ 'invoices.pdf': () => ({ bytes: scriptedPdf('Pay 123.45'), fileName: 'x.pdf' }) })
  await expect.element(paper('1001').getByText('Pay 123.45')).toBeInTheDocument()
  await expect.element(page.getByText(/has a program in it. It was not run/)).toBeVisible()
  await paper('1001').click()
  await userEvent.keyboard('{End}')
  await expect.poll(() => document.querySelectorAll('[data-page] canvas').length).toBeGreaterThan(0)
  expect(ran).not.toHaveBeenCalled()
  expect(document.querySelectorAll('iframe').length).toBe(frames)
  const loaded = performance.getEntriesByType('resource').map(({ name }) => name)
  expect(loaded.filter((name) => /sandbox|evil\.example/.test(name))).toEqual([])
  // The programs are really in it: whoever would run them gets them from the same reader.
  const task = getDocument({ data: scriptedPdf('x') })
  const actions = await (await task.promise).getJSActions()
  expect([...(actions?.values() ?? [])].flat().join()).toContain('app.alert')
  await task.destroy()
})

test('a PDF whose table of contents is broken is read all the same', async () => {
  const whole = new TextDecoder('latin1').decode(pdfOf(['Amount 77.10']))
  const broken = whole
    .replace(/startxref\n\d+/, 'startxref\n7')
    .replaceAll(/^\d{10} 00000 n/gm, '0000000001 00000 n')
  const bytes = new TextEncoder().encode(broken)
  await open({ 'invoices.pdf': () => ({ bytes, fileName: 'x.pdf' }) })
  await expect.element(paper('1001').getByText('Amount 77.10')).toBeInTheDocument()
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
