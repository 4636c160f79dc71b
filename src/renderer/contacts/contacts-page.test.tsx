import { defaultSettings } from '@shared/settings'
import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { openConsole } from '../ui/open-console'
import { anna, bengt, carla, hubWith } from './contacts.fixture'

const all = [anna, bengt, carla]
const row = (name: string) => page.getByRole('row', { name: new RegExp(name) })
const grid = page.getByRole('grid', { name: 'Contacts' })
const search = page.getByRole('textbox', { name: 'Name, e-mail, number or address' })

test('typing narrows the list, and is one step that Back undoes', async () => {
  const { history } = await openConsole('/contacts', hubWith(all))
  await expect.element(row('Åkesson, Bengt')).toBeVisible()
  await userEvent.keyboard('/')
  await userEvent.keyboard('berends')
  await expect.element(page.getByText('1 of 3')).toBeVisible()
  await expect.element(row('Åkesson, Bengt')).not.toBeInTheDocument()
  await expect.element(search).toHaveValue('berends')
  expect(history.location.search).toBe('?text=berends')
  history.back()
  await expect.element(row('Åkesson, Bengt')).toBeVisible()
  await expect.element(search).toHaveValue('')
  expect(history.location.search).toBe('')
})

test('a slow main swallows no letter', async () => {
  const hub = hubWith(all)
  let answer = () => {}
  await openConsole('/contacts', {
    ...hub,
    'contacts.page': async (query) => {
      const { resolve, promise } = Promise.withResolvers<void>()
      answer = resolve
      if (query.filter.text && query.filter.text.length < 3) await promise
      return hub['contacts.page']?.(query) ?? { rows: [], count: 0, of: 0, asOf: null }
    },
  })
  await search.click()
  await userEvent.keyboard('b')
  await userEvent.keyboard('er')
  await userEvent.keyboard('en')
  answer()
  await expect.element(page.getByText('1 of 3')).toBeVisible()
  await expect.element(search).toHaveValue('beren')
})

test('letter and account state are in the address and on screen, and leave both', async () => {
  const { history } = await openConsole('/contacts', hubWith(all))
  await page.getByRole('button', { name: 'Last names with V' }).click()
  await expect.element(row('Berg, Anna van den')).toBeVisible()
  await expect.element(row('Berends, Carla')).not.toBeInTheDocument()
  await page.getByRole('button', { name: 'Last names with B' }).click()
  await expect.element(row('Berends, Carla')).toBeVisible()
  await page.getByRole('button', { name: 'Account' }).first().click()
  await page.getByRole('checkbox', { name: 'Active' }).click()
  await expect.element(page.getByText('0 of 3')).toBeVisible()
  expect(history.location.search).toBe('?initial=B&accountStates=%5B%22active%22%5D')
  await userEvent.keyboard('{Escape}')
  await page.getByRole('button', { name: 'Remove filter: Last name: B' }).click()
  await expect.element(row('Åkesson, Bengt')).toBeVisible()
  history.back()
  await expect.element(page.getByText('Last name: B')).toBeVisible()
  await page.getByRole('button', { name: 'Clear filters' }).first().click()
  await expect.element(page.getByText('3 of 3')).toBeVisible()
  expect(history.location.search).toBe('')
})

test('Å, Ä and Ö are offered where somebody has them', async () => {
  await openConsole('/contacts', hubWith(all))
  await expect.element(page.getByRole('button', { name: 'Last names with Å' })).toBeVisible()
  await expect.element(page.getByRole('button', { name: 'Last names with Ö' })).not.toBeInTheDocument()
})

test('a click shows a contact beside the list, J the next one, Esc the list alone, Enter the page', async () => {
  const { history } = await openConsole('/contacts?initial=B', hubWith(all))
  await row('Berg, Anna van den').click()
  const beside = page.getByRole('complementary', { name: /Beside the list/ })
  await expect.element(beside).toMatchTextContent(/1 of 2/)
  await expect.element(beside.getByRole('heading', { name: 'Anna van den Berg' })).toBeVisible()
  await userEvent.keyboard('j')
  await expect.element(beside.getByRole('heading', { name: 'Carla Berends' })).toBeVisible()
  await expect.element(beside).toMatchTextContent(/2 of 2/)
  await userEvent.keyboard('{Escape}')
  await expect.element(beside).not.toBeInTheDocument()
  await userEvent.keyboard('{Enter}')
  await expect.element(page.getByRole('heading', { level: 1, name: 'Carla Berends' })).toBeVisible()
  expect(history.location.search).toBe('?initial=B')
  await userEvent.keyboard('{Escape}')
  await expect.element(row('Berends, Carla')).toBeVisible()
  expect(history.location.search).toBe('?initial=B')
})

test.each([
  ['Escape', () => userEvent.keyboard('{Escape}')],
  ['Back', (history: { back: () => void }) => history.back()],
])('%s leads back to the row one came from, with the focus', async (_, back) => {
  const { history } = await openConsole('/contacts', hubWith(all))
  await expect.element(row('Åkesson, Bengt')).toBeVisible()
  await userEvent.keyboard('{ArrowDown}{Enter}')
  await expect.element(page.getByRole('heading', { level: 1, name: 'Bengt Åkesson' })).toBeVisible()
  await back(history)
  await expect.element(grid).toHaveFocus()
  expect(grid.element().matches(':focus-visible')).toBe(true)
  const told = grid.element().getAttribute('aria-activedescendant')
  expect(row('Åkesson, Bengt').element().id).toBe(told)
})

test('who went to the list by something that is still there keeps the focus on it', async () => {
  await openConsole('/contacts', hubWith(all))
  await expect.element(row('Berends, Carla')).toBeVisible()
  await userEvent.keyboard('{Enter}')
  await expect.element(page.getByRole('heading', { level: 1, name: 'Anna van den Berg' })).toBeVisible()
  const link = page
    .getByRole('navigation', { name: 'Main navigation' })
    .getByRole('link', { name: 'Contacts' })
  await link.click()
  await expect.element(row('Berends, Carla')).toBeVisible()
  await expect.element(link).toHaveFocus()
})

test('says why there is nobody, and what to do about it', async () => {
  const { history } = await openConsole('/contacts?text=nobody', hubWith(all))
  await expect.element(page.getByText('No contact fits')).toBeVisible()
  await page.getByRole('button', { name: 'Clear filters' }).last().click()
  await expect.element(page.getByText('3 of 3')).toBeVisible()
  expect(history.location.search).toBe('')
})

test('without a hub it says where contacts come from, and leads there', async () => {
  const { history } = await openConsole('/contacts', {
    ...hubWith([]),
    'connections.list': () => [
      {
        id: 'd',
        kind: 'data-layer',
        name: 'Data layer',
        baseUrl: 'https://data.example',
        credential: { kind: 'bearer' },
        secret: 'stored',
      },
    ],
  })
  await page.getByRole('link', { name: 'Connect the hub' }).click()
  await expect.poll(() => history.location.href).toBe('/settings/connections?add=hub')
})

test('in a window of 1280 a long city and the word of an account are whole, what is cut says itself', async () => {
  await page.viewport(1280, 800)
  const address = { street: '', postalCode: '', city: 'Alphen aan den Rijn', country: 'NL' }
  const dossiers = ['00004899', '00004900'].map((number) => ({
    ...{ organisationId: number, organisationName: number, number },
  }))
  await openConsole('/contacts', {
    ...hubWith([{ ...anna, address, dossiers }]),
    'settings.get': () => ({ ...defaultSettings, language: 'nl' }),
  })
  const words = ['Alphen aan den Rijn', 'Geen account', '+31 60 000 0001']
  for (const word of words) await expect.element(row('Berg').getByText(word)).toBeVisible()
  const isCut = (word: string) => {
    const { scrollWidth, clientWidth } = row('Berg').getByText(word, { exact: true }).element()
    return scrollWidth > clientWidth
  }
  expect(words.filter(isCut)).toEqual([])
  await expect.element(row('Berg').getByTitle('00004899, 00004900')).toBeVisible()
})

test.each([1280, 1024])(
  'in a window of %i, beside a panel, what is seen of a column has its heading',
  async (width) => {
    await page.viewport(width, 800)
    await openConsole('/contacts?contact=h%2Fanna', hubWith(all))
    await expect.element(page.getByRole('complementary', { name: /Beside the list/ })).toBeVisible()
    const button = page.getByRole('button', { name: 'Columns and sorting' }).element().getBoundingClientRect()
    const line = row('Åkesson, Bengt').element().getBoundingClientRect()
    const at = (x: number) => document.elementFromPoint(x, line.top + line.height / 2)
    expect(at(button.left)?.getAttribute('role')).toBe('row')
    expect(at(button.right)?.getAttribute('role')).toBe('row')
    grid.element().scrollLeft = 10_000
    const last = row('Åkesson, Bengt').getByRole('gridcell').last()
    const end = () => last.element().getBoundingClientRect().right
    await expect.poll(end).toBeLessThanOrEqual(Math.round(grid.element().getBoundingClientRect().right) - 40)
  },
)

test('whoever is found by their street is shown with it', async () => {
  const hub = hubWith(all)
  await openConsole('/contacts', {
    ...hub,
    'contacts.page': (query) => hub['contacts.page']?.({ ...query, filter: {} }) ?? Promise.reject(query),
  })
  await expect.element(page.getByRole('row', { name: /Berends/ })).not.toMatchTextContent('Prinsengracht')
  await search.fill('prinsen')
  await expect.element(page.getByRole('row', { name: /Berends/ })).toMatchTextContent('Prinsengracht 1')
})
