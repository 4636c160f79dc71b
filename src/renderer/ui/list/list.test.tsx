import { Failed } from '@shared/failure'
import type { Output } from '@shared/operations'
import { defaultSettings, type Settings } from '@shared/settings'
import type { Sort } from '@shared/sort'
import { useCallback, useState } from 'react'
import { beforeEach, expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { answer } from '../../app/query'
import type { Answers } from '../fake-bridge'
import { show } from '../open-console'
import type { ListColumn } from './column'
import { List } from './list'

type Row = Output<'contacts.page'>['rows'][number]
type By = 'name' | 'city' | 'email' | 'accountState'
const many = 5000

const columns: ListColumn<Row, By>[] = [
  { id: 'name', label: 'Name', width: 200, sort: 'name', cell: (row) => row.displayName },
  { id: 'city', label: 'City', width: 120, grows: true, sort: 'city', cell: (row) => row.city },
  {
    id: 'dossier',
    label: 'Dossier',
    width: 120,
    sort: 'accountState',
    align: 'end',
    cell: (row) => row.dossier,
  },
  { id: 'email', label: 'Email', width: 120, sort: 'email', cell: (row) => row.email },
  { id: 'phone', label: 'Phone', width: 120, hidden: true, cell: (row) => row.phone },
]

const person = (at: number): Row => ({
  id: `c/${at}`,
  displayName: `Person ${at}`,
  companyName: '',
  email: null,
  phone: `06-${at}`,
  sortName: '',
  street: '',
  city: 'Utrecht',
  dossier: `D${at}`,
  accountState: 'none',
  correctedEmail: null,
  twins: 0,
})

const contacts: Answers = {
  'contacts.page': ({ offset, limit }) => ({
    rows: Array.from({ length: Math.max(0, Math.min(limit, many - offset)) }, (_, at) => person(offset + at)),
    count: many,
    of: many,
    asOf: null,
  }),
}

const onOpen = vi.fn()
const onSort = vi.fn()
const onBack = vi.fn()

interface PeopleProps {
  count?: number
  activeIndex?: number
  /** `activeIndex` once it is asked for. */
  later?: number
  shown?: string
}

function People({ count = many, activeIndex, later, shown }: PeopleProps) {
  const [place, setPlace] = useState(activeIndex)
  const [active, setActive] = useState<string | null>(shown ?? null)
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set())
  const [sort, setSort] = useState<Sort<By>>({ by: 'name', direction: 'ascending' })
  const loadPage = useCallback(
    (offset: number, limit: number) => answer('contacts.page', { filter: {}, sort, offset, limit }),
    [sort],
  )
  return (
    <div style={{ display: 'flex', height: 400 }}>
      <List
        name="people"
        label="People"
        columns={columns}
        count={count}
        loadPage={loadPage}
        rowKey={(row) => row.id}
        sort={sort}
        onSort={(next) => {
          onSort(next)
          setSort(next)
        }}
        active={active}
        activeIndex={place}
        onPreview={(row) => setActive(row.id)}
        onOpen={(row) => onOpen(row.id)}
        onBack={onBack}
        selected={selected}
        onSelect={setSelected}
        empty={<p>Nobody yet</p>}
      />
      <button type="button" onClick={() => setPlace(later)}>
        Where is it
      </button>
      <output>{`beside: ${active ?? 'none'}, selected: ${[...selected].join(' ')}`}</output>
    </div>
  )
}

const grid = page.getByRole('grid', { name: 'People' })
const row = (name: string) => page.getByRole('row', { name: new RegExp(`${name}\\b`) })
const header = (name: string) => page.getByRole('columnheader', { name: new RegExp(`^${name}`) })
const widthOf = (one: ReturnType<typeof header>) => Math.floor(one.element().getBoundingClientRect().width)
const said = page.getByRole('status')

beforeEach(async () => {
  await page.viewport(1000, 700)
  onOpen.mockClear()
  onSort.mockClear()
  onBack.mockClear()
})

test('draws only what is in sight, and asks for it by page', async () => {
  const { bridge } = await show(<People />, contacts)
  await expect.element(row('Person 0')).toBeVisible()
  expect(grid.element().querySelectorAll('[role="row"]').length).toBeLessThan(60)
  expect(grid.element().getAttribute('aria-rowcount')).toBe(String(many + 1))
  expect(bridge.asked('contacts.page')).toEqual([
    { filter: {}, sort: { by: 'name', direction: 'ascending' }, offset: 0, limit: 100 },
  ])
})

test('jumping to the end asks for the end, not for all between', async () => {
  const { bridge } = await show(<People />, contacts)
  await expect.element(row('Person 0')).toBeVisible()
  await userEvent.keyboard('{End}')
  await expect.element(row('Person 4999')).toBeVisible()
  const offsets = bridge.asked('contacts.page').map(({ offset }) => offset)
  expect(offsets).toContain(4900)
  expect(offsets.length).toBeLessThan(5)
})

test('dragged without a stop, it shows rows on the way, and does not ask for all it passes', async () => {
  const { bridge } = await show(<People />, contacts)
  await expect.element(row('Person 0')).toBeVisible()
  const element = grid.element()
  const bottom = element.scrollHeight - element.clientHeight
  let seen = 0
  // A step in each frame, until rows from the middle were there while it still moved.
  for (let at = 0; at < bottom && seen < 2; at += bottom / 150) {
    element.scrollTop = at
    await new Promise(requestAnimationFrame)
    const middle = element.querySelectorAll('[role="row"]')[15]
    if (at > 10_000 && /Person \d/.test(middle?.textContent ?? '')) seen += 1
  }
  expect(seen).toBe(2)
  expect(bridge.asked('contacts.page').length).toBeLessThan(40)
})

/** What is written in the row that a person sees in the middle of the list. */
function inTheMiddle() {
  const { x, y, height } = grid.element().getBoundingClientRect()
  return document.elementFromPoint(x + 60, y + height / 2)?.closest('[role="row"]')?.textContent
}

test('until the rows of where it was dragged to are here, those that came last stay, under their own numbers', async () => {
  const { promise: gate, resolve: open } = Promise.withResolvers<void>()
  const pageOf = contacts['contacts.page']
  await show(<People />, {
    'contacts.page': async (asked) => {
      if (asked.offset > 0) await gate
      return pageOf?.(asked) as Output<'contacts.page'>
    },
  })
  await expect.element(row('Person 0')).toBeVisible()
  grid.element().scrollTop = 90_000
  await expect.poll(() => grid.element().querySelector('[role="row"][aria-rowindex="2"]')).not.toBeNull()
  const before = row('Person 9')
  await expect.element(before).toBeVisible()
  await expect.element(before).toHaveAttribute('aria-rowindex', '11')
  await expect.element(grid).toHaveAttribute('aria-busy', 'true')
  // In sight wherever it is dragged on to, before anything is drawn anew.
  for (const top of [30_000, 60_000]) {
    grid.element().scrollTop = top
    expect(inTheMiddle()).toMatch(/Person \d/)
  }
  // They are passing by: who presses meets none of them.
  await userEvent.dblClick(before)
  open()
  await expect.poll(inTheMiddle).toMatch(/Person \d/)
  await expect.element(grid).toHaveAttribute('aria-busy', 'false')
  expect(onOpen).not.toHaveBeenCalled()
  await expect.element(row('Person 9')).not.toBeInTheDocument()
})

test('keys move, show, open, select and go back', async () => {
  await show(<People />, contacts)
  await expect.element(row('Person 0')).toBeVisible()
  await userEvent.keyboard('jj{ArrowDown}k')
  await expect.element(row('Person 2')).toHaveAttribute('data-cursor')
  await userEvent.keyboard(' ')
  await expect.element(said).toMatchTextContent(/beside: c\/2/)
  await userEvent.keyboard('j')
  await expect.element(said).toMatchTextContent(/beside: c\/3/)
  await userEvent.keyboard('xjx')
  await expect.element(said).toMatchTextContent(/selected: c\/3 c\/4$/)
  await userEvent.keyboard('x')
  await expect.element(said).toMatchTextContent(/selected: c\/3$/)
  await userEvent.keyboard('{Enter}')
  expect(onOpen).toHaveBeenCalledExactlyOnceWith('c/4')
  await userEvent.keyboard('{Escape}')
  expect(onBack).toHaveBeenCalledOnce()
})

test('does not go past the ends, and names the row at the cursor', async () => {
  await show(<People count={3} />, contacts)
  await expect.element(row('Person 0')).toBeVisible()
  await userEvent.keyboard('k')
  await expect.element(row('Person 0')).toHaveAttribute('data-cursor')
  await userEvent.keyboard('jjjjj')
  await expect.element(row('Person 2')).toHaveAttribute('data-cursor')
  expect(grid.element().getAttribute('aria-activedescendant')).toBe(row('Person 2').element().id)
})

test('selection survives scrolling and sorting', async () => {
  await show(<People />, contacts)
  await expect.element(row('Person 1')).toBeVisible()
  await row('Person 1').getByRole('checkbox').click()
  await userEvent.keyboard('{End}')
  await expect.element(row('Person 4999')).toBeVisible()
  await page.getByRole('button', { name: 'City' }).click()
  await userEvent.keyboard('{Home}')
  await expect.element(row('Person 1').getByRole('checkbox')).toBeChecked()
  await expect.element(said).toMatchTextContent(/selected: c\/1$/)
})

test('a header sorts, and the other way at the second click', async () => {
  await show(<People />, contacts)
  const city = header('City')
  await expect.element(city).toHaveAttribute('aria-sort', 'none')
  await page.getByRole('button', { name: 'City' }).click()
  await expect.element(city).toHaveAttribute('aria-sort', 'ascending')
  await page.getByRole('button', { name: 'City' }).click()
  await expect.element(city).toHaveAttribute('aria-sort', 'descending')
  expect(onSort.mock.lastCall).toEqual([{ by: 'city', direction: 'descending' }])
})

const lastSort = () => onSort.mock.lastCall?.[0]
const up = (by: By) => ({ by, direction: 'ascending' })
const down = (by: By) => ({ by, direction: 'descending' })

test('with Shift a header sorts by its column too, by mouse and by keyboard, and says its place', async () => {
  await show(<People />, contacts)
  const [name, city, dossier] = [header('Name'), header('City'), header('Dossier')]
  const press = (button: string, shift = true) =>
    page.getByRole('button', { name: new RegExp(`^${button}`) }).click({ modifiers: shift ? ['Shift'] : [] })
  await press('City')
  expect(lastSort()).toEqual({ ...up('name'), thenBy: [up('city')] })
  await expect.element(name).toHaveAttribute('aria-sort', 'ascending')
  await expect.element(city).toHaveAttribute('aria-sort', 'none')
  await expect.element(city).toMatchTextContent(/2.*sorted by it at place 2, ascending/)
  await expect.element(page.getByText('Sorted by Name ascending, then by City ascending')).toBeInTheDocument()
  page.getByRole('button', { name: /^City/ }).element().focus()
  await userEvent.keyboard('{Shift>}{Enter}{/Shift}')
  await expect.poll(lastSort).toEqual({ ...up('name'), thenBy: [down('city')] })
  expect(onOpen).not.toHaveBeenCalled()
  await press('Dossier')
  expect(lastSort()).toEqual({ ...up('name'), thenBy: [down('city'), up('accountState')] })
  // There is room for three: the fourth comes in the place of the third.
  await press('Email')
  expect(lastSort()).toEqual({ ...up('name'), thenBy: [down('city'), up('email')] })
  await expect.element(dossier).not.toMatchTextContent(/3/)
  await press('City')
  expect(lastSort()).toEqual({ ...up('name'), thenBy: [up('email')] })
  await press('Email', false)
  expect(lastSort()).toEqual(up('email'))
  await expect.element(header('Email')).not.toMatchTextContent(/1/)
})

test('what it is sorted by is chosen without knowing keys: another column, another way, earlier, none', async () => {
  await show(<People />, contacts)
  await page.getByRole('button', { name: 'Columns and sorting' }).click()
  const dialog = page.getByRole('dialog')
  const button = (name: string) => dialog.getByRole('button', { name })
  const then = dialog.getByRole('combobox', { name: 'Then by' })
  await expect.element(button('Do not sort by Name')).toBeDisabled()
  await then.selectOptions('City')
  expect(lastSort()).toEqual({ ...up('name'), thenBy: [up('city')] })
  await then.selectOptions('Email')
  await expect.element(then).not.toBeInTheDocument()
  await button('Ascending').nth(1).click()
  expect(lastSort()).toEqual({ ...up('name'), thenBy: [down('city'), up('email')] })
  await button('Sort by City earlier').click()
  expect(lastSort()).toEqual({ ...down('city'), thenBy: [up('name'), up('email')] })
  await button('Do not sort by City').click()
  expect(lastSort()).toEqual({ ...up('name'), thenBy: [up('email')] })
})

test('columns are chosen, moved and widened by keyboard, and remembered', async () => {
  let settings: Settings = defaultSettings
  const { bridge } = await show(<People />, {
    ...contacts,
    'settings.get': () => settings,
    'settings.save': (change) => {
      settings = { ...settings, columns: change.columns ?? settings.columns }
      return settings
    },
  })
  await page.getByRole('button', { name: 'Columns and sorting' }).click()
  await page.getByRole('checkbox', { name: 'Phone' }).click()
  await page.getByRole('button', { name: 'Move Phone forward' }).click()
  await expect.element(header('Phone')).toHaveAttribute('aria-colindex', '5')
  await userEvent.keyboard('{Escape}')
  const grown = widthOf(header('City'))
  expect(grown).toBeGreaterThan(120)
  page.getByRole('separator', { name: 'Width of Dossier' }).element().focus()
  await userEvent.keyboard('{ArrowRight}{ArrowRight}')
  await vi.waitFor(() =>
    expect(bridge.asked('settings.save').at(-1)?.columns).toEqual({
      people: [
        { id: 'name', width: 200 },
        { id: 'city', width: grown },
        { id: 'dossier', width: 136 },
        { id: 'phone', width: 120 },
        { id: 'email', width: 120 },
      ],
    }),
  )
})

const cityOf = (name: string) => row(name).getByRole('gridcell').nth(2)

test('a column of texts takes what room is left, up to as much again, and its cells stand below its heading', async () => {
  await show(<People />, contacts)
  await expect.element(row('Person 1')).toBeVisible()
  expect(widthOf(header('Name'))).toBe(200)
  expect(widthOf(header('City'))).toBe(240)
  await page.viewport(920, 700)
  await vi.waitFor(() => expect(widthOf(header('City'))).toBeLessThan(240))
  expect(widthOf(header('City'))).toBeGreaterThan(120)
  const left = (one: ReturnType<typeof cityOf>) => one.element().getBoundingClientRect()
  expect(left(cityOf('Person 1'))).toMatchObject({
    x: left(header('City')).x,
    width: left(header('City')).width,
  })
  await page.viewport(640, 700)
  await vi.waitFor(() => expect(widthOf(header('City'))).toBe(120))
})

test('an edge that is dragged is where the pointer is, also of a column that grew', async () => {
  await show(<People />, contacts)
  await expect.element(row('Person 1')).toBeVisible()
  const edge = page.getByRole('separator', { name: 'Width of City' }).element()
  const box = edge.getBoundingClientRect()
  const at = (type: string, by: number) =>
    new MouseEvent(type, { bubbles: true, clientX: box.x + by, clientY: box.y + 4 })
  edge.dispatchEvent(at('mousedown', 0))
  for (const by of [-10, -40]) document.dispatchEvent(at('mousemove', by))
  await vi.waitFor(() => expect(widthOf(header('City'))).toBe(200))
  document.dispatchEvent(at('mouseup', -40))
  expect(edge.getBoundingClientRect().x).toBe(box.x - 40)
})

test('says what would be here when there is nobody', async () => {
  await show(<People count={0} />, contacts)
  await expect.element(page.getByText('Nobody yet')).toBeVisible()
})

test('says why when a page cannot be read, and reads it when tried again', async () => {
  let broken = true
  await show(<People />, {
    'contacts.page': (input) => {
      if (broken) throw new Failed({ kind: 'timeout', upstream: 'hub' })
      return contacts['contacts.page']?.(input) ?? { rows: [], count: 0, of: 0, asOf: null }
    },
  })
  await expect.element(page.getByRole('alert')).toMatchTextContent(/Partner hub took too long/)
  broken = false
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect.element(row('Person 0')).toBeVisible()
})

test('a new order never shows the old order’s rows', async () => {
  let release: (() => void) | undefined
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  await show(<People />, {
    'contacts.page': async (input) => {
      if (input.sort.by === 'city') await held
      return { rows: [person(input.sort.by === 'city' ? 7 : 1)], count: 1, of: 1, asOf: null }
    },
  })
  await expect.element(row('Person 1')).toBeVisible()
  await page.getByRole('button', { name: 'City' }).click()
  await expect.element(row('Person 1')).not.toBeInTheDocument()
  release?.()
  await expect.element(row('Person 7')).toBeVisible()
})

test('goes to the place of the row that is shown beside it', async () => {
  await show(<People activeIndex={3210} />, contacts)
  await expect.element(row('Person 3210')).toBeVisible()
  await expect.element(row('Person 3210')).toHaveAttribute('data-cursor')
})

test('the first key shows the row at the cursor, when another one is shown that is not in this list', async () => {
  await show(<People shown="somebody else" />, contacts)
  await expect.element(row('Person 0')).toHaveAttribute('data-cursor')
  await userEvent.keyboard('{Home}')
  await expect.element(said).toMatchTextContent(/beside: c\/0/)
})

test('a key that comes as the cursor has just moved shows the row it goes to', async () => {
  await show(<People later={5} shown="c/5" />, contacts)
  await expect.element(row('Person 0')).toHaveAttribute('data-cursor')
  // In the same task as the drawing: before what the page does after a drawing.
  const watch = new MutationObserver(() => {
    if (!row('Person 5').element().hasAttribute('data-cursor')) return
    watch.disconnect()
    window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Home' }))
  })
  watch.observe(grid.element(), { subtree: true, attributes: true })
  await page.getByRole('button', { name: 'Where is it' }).click()
  await expect.element(said).toMatchTextContent(/beside: c\/0/)
  await expect.element(row('Person 0')).toHaveAttribute('data-cursor')
})

test('reaches the last of a million rows', async () => {
  await show(<People count={1_000_000} />, {
    'contacts.page': ({ offset, limit }) => ({
      rows: Array.from({ length: limit }, (_, at) => person(offset + at)),
      count: 1_000_000,
      of: 1_000_000,
      asOf: null,
    }),
  })
  await expect.element(row('Person 0')).toBeVisible()
  await userEvent.keyboard('{End}')
  await expect.element(row('Person 999999')).toBeVisible()
})
