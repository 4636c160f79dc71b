import { beforeEach, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import type { Answers } from '../../ui/fake-bridge'
import { openConsole } from '../../ui/open-console'
import { invoice, officeWith } from '../invoices.fixture'
import { windowSized } from '../window.fixture'

beforeEach(windowSized)

/** An office in which marks are kept. */
async function open(search: string) {
  const marks = { flagged: false, note: 'called them' }
  const all = () => [invoice({ number: '1001', ...marks }), invoice({ number: '1002' })]
  const answers: Answers = {}
  for (const name of ['invoices.page', 'invoices.get', 'invoices.totals', 'invoices.position'] as const)
    Object.assign(answers, { [name]: (input: never) => officeWith(all())[name]?.(input) })
  const opened = await openConsole(`/invoices${search}`, {
    ...officeWith(all()),
    ...answers,
    'invoices.flag': ({ flagged }) => {
      const before = marks.flagged
      marks.flagged = flagged
      opened.bridge.tell('invoices.changed', { id: 'd/1001' })
      return { before }
    },
    'invoices.saveNote': ({ note }) => {
      const before = marks.note
      marks.note = note
      opened.bridge.tell('invoices.changed', { id: 'd/1001' })
      return { before }
    },
  })
  return opened
}
const one = '?invoice=d%2F1001'
const note = page.getByRole('textbox', { name: 'Our note' })

test('a key flags the invoice, and the same key takes the flag away', async () => {
  const { bridge } = await open(one)
  const flag = page.getByRole('button', { name: 'Flag', exact: true })
  await expect.element(flag).toHaveAttribute('aria-pressed', 'false')
  await userEvent.keyboard('f')
  const unflag = page.getByRole('button', { name: 'Take the flag away' })
  await expect.element(unflag).toHaveAttribute('aria-pressed', 'true')
  await userEvent.keyboard('f')
  await expect.element(flag).toHaveAttribute('aria-pressed', 'false')
  expect(bridge.asked('invoices.flag')).toEqual([
    { id: 'd/1001', flagged: true },
    { id: 'd/1001', flagged: false },
  ])
})

test('a note saves itself, its draft goes, and it can be put back', async () => {
  const { bridge } = await open(one)
  await expect.element(note).toHaveValue('called them')
  await note.fill('called them twice')
  await expect
    .poll(() => bridge.asked('invoices.saveNote'))
    .toEqual([{ id: 'd/1001', note: 'called them twice' }])
  await expect
    .poll(() => bridge.asked('drafts.save').at(-1))
    .toEqual({ key: 'invoice-note/d/1001', text: null })
  await userEvent.tab()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect.element(note).toHaveValue('called them')
  expect(bridge.asked('invoices.saveNote').at(-1)).toEqual({ id: 'd/1001', note: 'called them' })
})

test('a key leads to the note, and Esc back to the list: the keys that follow are not written into it', async () => {
  const { bridge, history } = await open(one)
  await expect.element(note).toHaveValue('called them')
  await userEvent.keyboard('n')
  await expect.element(note).toHaveFocus()
  await note.fill('called them twice')
  await userEvent.keyboard('{Escape}')
  await expect.element(page.getByRole('grid')).toHaveFocus()
  await userEvent.keyboard('j')
  await expect.poll(() => history.location.search).toContain('1002')
  expect(bridge.asked('invoices.saveNote')).toEqual([{ id: 'd/1001', note: 'called them twice' }])
})

test('what is marked is narrowed to, and said in chips', async () => {
  const { bridge, history } = await open('')
  await expect.element(page.getByText('2 of 2')).toBeVisible()
  await page.getByRole('search').getByRole('button', { name: 'Ours', exact: true }).click()
  await page.getByRole('button', { name: 'With a note' }).click()
  await expect.poll(() => bridge.asked('invoices.totals').at(-1)).toEqual({ filter: { noted: true } })
  await page.getByRole('button', { name: 'Remove filter: With a note' }).click()
  await expect.poll(() => history.location.search).not.toContain('noted')
})

test.each([
  ['', false],
  ['?columns=%5B%7B%22id%22%3A%22note%22%2C%22width%22%3A200%7D%5D', true],
])('our notes are exported only where they are on the screen', async (search, shown) => {
  const { bridge } = await open(search)
  await page.getByRole('button', { name: 'Export' }).click()
  await page.getByRole('menuitem', { name: 'Table (CSV)' }).click()
  await expect.poll(() => bridge.asked('exports.start')).toHaveLength(1)
  const fields = bridge.asked('exports.start')[0]?.words.columns.map(({ field }) => field)
  expect(fields?.includes('note')).toBe(shown)
})

test('the number of an invoice with a flag and a note is whole', async () => {
  const marked = invoice({ number: '202600002306', flagged: true, note: 'called them' })
  await openConsole('/invoices', officeWith([marked]))
  const number = page.getByRole('row').getByText('202600002306')
  await expect.element(number).toBeVisible()
  await expect.element(page.getByRole('row').getByRole('img', { name: /note/i })).toBeVisible()
  expect(number.element().scrollWidth).toBe(number.element().clientWidth)
})

test('once nothing is selected any more, the list has the focus', async () => {
  await open('')
  await expect.element(page.getByText('2 of 2')).toBeVisible()
  await userEvent.keyboard('x')
  await page.getByRole('button', { name: 'Clear selection' }).click()
  await expect.element(page.getByRole('grid')).toHaveFocus()
})
