import { Failed } from '@shared/failure'
import type { SavedView } from '@shared/view'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import type { Answers } from '../../ui/fake-bridge'
import { openConsole } from '../../ui/open-console'
import { invoice, officeWith } from '../invoices.fixture'
import { windowSized } from '../window.fixture'

const all = [
  invoice({ number: '1', status: 'new', issuedOn: '2026-03-05', dueOn: '2026-03-20' }),
  invoice({ number: '2', status: 'new', issuedOn: '2026-03-08', dueOn: '2026-04-20' }),
  invoice({ number: '3', status: 'paid', issuedOn: '2026-03-09', dueOn: '2026-03-20' }),
  invoice({ number: '4', status: 'overdue', issuedOn: '2026-01-01', dueOn: '2026-01-31' }),
  invoice({ number: '5', status: 'paid', kind: 'credit', issuedOn: '2026-01-02', pdf: 'none' }),
]

/** A main that keeps views. */
function desk(views: SavedView[]): Answers {
  const changed = () => bridge?.tell('views.changed', { list: 'invoices' })
  return {
    ...officeWith(all),
    'views.list': () => [...views],
    'views.save': ({ view, at }) => {
      if (views.some(({ id, name }) => id !== view.id && name === view.name)) throw refusal('name', 'taken')
      const known = views.findIndex(({ id }) => id === view.id)
      views.splice(known < 0 ? (at ?? views.length) : known, known < 0 ? 0 : 1, view)
      changed()
      return {}
    },
    'views.move': ({ id, to }) => {
      const [moved] = views.splice(
        views.findIndex((view) => view.id === id),
        1,
      )
      if (moved) views.splice(to, 0, moved)
      changed()
      return {}
    },
    'views.remove': ({ id }) => {
      views.splice(
        views.findIndex((view) => view.id === id),
        1,
      )
      changed()
      return {}
    },
  }
}
const refusal = (path: string, problem: string) =>
  new Failed({ kind: 'invalid', fields: [{ path, problem }] })
let bridge: Awaited<ReturnType<typeof openConsole>>['bridge'] | undefined
const view = (name: string, search: string): SavedView => ({
  id: `id ${name}`,
  list: 'invoices',
  name,
  search,
})
async function open(search: string, views: SavedView[] = [], more: Answers = {}) {
  const opened = await openConsole(`/invoices${search}`, { ...desk(views), ...more })
  bridge = opened.bridge
  return opened
}

const grid = page.getByRole('grid', { name: 'Invoices' })
const rows = () => grid.getByRole('row').elements().length - 1
const tabs = page.getByRole('navigation', { name: 'Views' })
const tab = (name: string | RegExp) => tabs.getByRole('link', { name })
const menu = page.getByRole('dialog', { name: 'Saved views' })
/** Opens it, to where it takes the focus: a moment after it is seen. */
async function openMenu() {
  await page.getByRole('button', { name: 'Saved views' }).click()
  await expect.element(menu.getByRole('textbox')).toHaveFocus()
}
const names = () =>
  menu
    .getByRole('listitem')
    .elements()
    .map((item) => item.querySelector('span')?.textContent)

beforeEach(async () => {
  await windowSized()
  // A Wednesday, some seconds before midnight where the person is.
  vi.useFakeTimers({
    toFake: ['Date', 'setInterval', 'clearInterval'],
    now: new Date(2026, 2, 18, 23, 59, 55),
  })
})
afterEach(() => {
  vi.useRealTimers()
})

test.each([
  ['Open 3', 'standing=open', 'To be paid', 3],
  ['Overdue 1', 'standing=overdue', 'Overdue today', 1],
  ['Due this week 1', 'dueIn=thisWeek', 'Due: this week', 1],
  ['Credit notes 1', 'kind=credit', 'Credit notes only', 1],
  ['No PDF 1', 'pdf=none', 'No PDF', 1],
  ['New since yesterday 0', 'issuedSince=yesterday', 'Issued since yesterday', 0],
])(
  '%s: a view is an address, its filters are chips, its count stands beside it',
  async (name, part, chip, count) => {
    const { history } = await open('')
    await tab(name).click()
    await expect.poll(rows).toBe(count)
    expect(history.location.search).toContain(part)
    await expect.element(tab(name)).toHaveAttribute('aria-current', 'page')
    await page.getByRole('button', { name: `Remove filter: ${chip}` }).click()
    await expect.poll(() => history.location.search).not.toContain(part)
    history.back()
    await expect.poll(rows).toBe(count)
  },
)

test('what they come to stays shown, whichever view it is', async () => {
  const { history } = await open('?totals=true')
  await expect.element(tab(/^All/)).toHaveAttribute('aria-current', 'page')
  await tab('Credit notes 1').click()
  await expect.poll(() => history.location.search).toContain('kind=credit')
  expect(history.location.search).toContain('totals=true')
})

test('a page that stays open over midnight goes on to the next day', async () => {
  vi.setSystemTime(new Date(2026, 2, 9, 23, 59, 55))
  await open('?issuedSince=yesterday')
  await expect.poll(rows).toBe(2)
  await vi.advanceTimersByTimeAsync(20_000)
  await expect.poll(rows).toBe(1)
  await expect.element(tab('New since yesterday 1')).toBeVisible()
})

test('what is on screen is kept under a name; a name that is taken is refused and nothing is lost', async () => {
  const views = [view('Late', 'standing=overdue')]
  const { history } = await open('?statuses=%5B%22paid%22%5D', views)
  await openMenu()
  await userEvent.keyboard('Late{Enter}')
  await expect.element(menu.getByText('There is a view with this name.')).toBeVisible()
  await menu.getByRole('textbox').fill('Paid ones')
  await userEvent.keyboard('{Enter}')
  await expect.element(tab('Paid ones 2')).toHaveAttribute('aria-current', 'page')
  expect(history.location.search).toContain('saved=')
  expect(views[1]?.search).toContain('columns=')
  expect(views[1]?.search).not.toContain('saved')
})

test('a view says when the list is no longer as it has it: discarded, updated, or kept as a new one', async () => {
  const views = [view('Mine', 'standing=open')]
  const { history } = await open('?standing=open&saved=%22id%20Mine%22', views)
  const changes = page.getByRole('status').filter({ hasText: 'Mine' })
  await expect.element(tab('Mine 3')).toHaveAttribute('aria-current', 'page')
  expect(changes.elements()).toHaveLength(0)
  await grid.getByRole('button', { name: 'Amount' }).click()
  await expect.element(changes).toMatchTextContent('“Mine” has changes')
  await changes.getByRole('button', { name: 'Discard' }).click()
  await expect.poll(() => history.location.search).not.toContain('sort')
  await grid.getByRole('button', { name: 'Amount' }).click()
  await changes.getByRole('button', { name: 'Update' }).click()
  await expect.poll(() => changes.elements()).toHaveLength(0)
  expect(views[0]?.search).toContain('amount')
  await grid.getByRole('button', { name: 'Status' }).click()
  await changes.getByRole('button', { name: 'Save as new' }).click()
  await menu.getByRole('textbox').fill('By status')
  await userEvent.keyboard('{Enter}')
  await expect.element(tab('By status 3')).toHaveAttribute('aria-current', 'page')
})

test('put in order, renamed and removed by the keyboard; removed ones come back to their place', async () => {
  const views = [view('a', 'text=1'), view('b', 'text=2'), view('c', 'text=3')]
  await open('', views)
  await openMenu()
  await expect.poll(names).toEqual(['a', 'b', 'c'])
  menu.getByRole('button', { name: /^c/ }).element().focus()
  await userEvent.keyboard('{Alt>}{ArrowUp}{/Alt}')
  await expect.poll(names).toEqual(['a', 'c', 'b'])
  await userEvent.keyboard('{F2}')
  await expect.element(menu.getByRole('textbox', { name: 'Rename c' })).toHaveFocus()
  await userEvent.keyboard('C{Enter}')
  await expect.poll(names).toEqual(['a', 'C', 'b'])
  await expect.element(menu.getByRole('button', { name: /^C/ })).toHaveFocus()
  await userEvent.keyboard('{ArrowUp}{Delete}')
  await expect.poll(names).toEqual(['C', 'b'])
  await expect.element(page.getByText('“a” removed', { exact: false })).toBeVisible()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect.poll(() => views.map(({ name }) => name)).toEqual(['a', 'C', 'b'])
})

test('what another window did to the views is here as well', async () => {
  const views = [view('a', '')]
  await open('', views)
  await expect.element(tab('a 5')).toBeVisible()
  views.splice(0, 1, view('theirs', 'kind=credit'))
  bridge?.tell('views.changed', { list: 'invoices' })
  await expect.element(tab('theirs 1')).toBeVisible()
  await expect.element(tab('a 5')).not.toBeInTheDocument()
})

test('of a view whose field and account are gone the rest is shown, and that is said', async () => {
  const search = 'standing=open&accountIds=%5B%22d%2Fgone%22%5D&sort=%7B%22by%22%3A%22weather%22%7D'
  await open('', [view('Old', search)], {
    'customers.get': () => {
      throw new Failed({ kind: 'notFound' })
    },
  })
  await tab('Old 0').click()
  await expect.element(page.getByText('Account: not found')).toBeVisible()
  await expect.element(page.getByText('To be paid').first()).toBeVisible()
  await expect.element(page.getByText('Part of “Old” exists no more')).toBeVisible()
})

test.each([
  ['a column that is not there', ['status', 'weather']],
  ['one column twice', ['status', 'status']],
  ['four columns', ['status', 'dueOn', 'amount', 'number']],
])('a view sorted by %s is shown as far as it goes, and that is said', async (_, names) => {
  const [first, ...thenBy] = names.map((by) => ({ by, direction: 'ascending' }))
  const sort = encodeURIComponent(JSON.stringify({ ...first, thenBy }))
  const { bridge: asked } = await open('', [view('Theirs', `kind=credit&sort=${sort}`)])
  await tab('Theirs 1').click()
  await expect.element(page.getByText('Part of “Theirs” exists no more')).toBeVisible()
  expect(asked.asked('invoices.page').map((query) => query.sort)).not.toContainEqual(
    expect.objectContaining({ by: 'status' }),
  )
})

test.each([
  ['notJson', 'is damaged'],
  ['newer', 'newer version'],
  ['otherList', 'another list'],
])('a file that is refused as %s is told so', async (problem, words) => {
  await open('', [], {
    'views.import': () => {
      throw refusal('file', problem)
    },
  })
  await openMenu()
  await menu.getByRole('button', { name: 'Import from a file…' }).click()
  await expect.element(page.getByText(words, { exact: false })).toBeVisible()
})

test('two hundred views: the first ones beside the list, all of them in the menu, counted one by one', async () => {
  const views = Array.from({ length: 200 }, (_, at) => view(`view ${at}`, `text=${at}`))
  const { bridge: asked } = await open('', views)
  await expect.element(tab(/^view 5/)).toBeVisible()
  expect(tabs.getByRole('link').elements()).toHaveLength(13)
  const before = asked.asked('invoices.viewCount').length
  await openMenu()
  await expect.poll(() => names()).toHaveLength(200)
  await expect.poll(() => asked.asked('invoices.viewCount').length).toBeGreaterThan(before)
  await userEvent.keyboard('{Escape}')
})

const ownColumns = [
  { id: 'number', width: 148 },
  { id: 'status', width: 200 },
]
const withOwnColumns = `?columns=${encodeURIComponent(JSON.stringify(ownColumns))}`
const headers = () =>
  grid
    .getByRole('columnheader')
    .elements()
    .map((cell) => cell.textContent)
    // All but that of the ticks.
    .filter((words) => words !== 'Select')
async function addAmount() {
  await expect.poll(headers).toEqual(['Number', 'Status'])
  await page.getByRole('button', { name: 'Columns and sorting' }).click()
  await page.getByRole('checkbox', { name: 'Amount' }).click()
  await expect.poll(headers).toEqual(['Number', 'Status', 'Amount'])
}

test('the columns of a view are its own; what is changed in it does not change the person’s', async () => {
  const { history, bridge: asked } = await open(withOwnColumns)
  await addAmount()
  await expect.poll(() => history.location.search).toContain('amount')
  expect(asked.asked('settings.save')).toEqual([])
  history.back()
  await expect.poll(headers).toEqual(['Number', 'Status'])
})

test('Back takes a column away that the address has and the page has not yet drawn from it', async () => {
  const { history } = await open(withOwnColumns)
  const added = new Promise<void>((resolve) => {
    const stop = history.subscribe(() => {
      if (!history.location.search.includes('amount')) return
      stop()
      history.back()
      resolve()
    })
  })
  await addAmount()
  await added
  await expect.poll(headers).toEqual(['Number', 'Status'])
})
