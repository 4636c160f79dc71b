import { Failed } from '@shared/failure'
import { beforeEach, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { windowSized } from '../invoices/window.fixture'
import { openConsole } from '../ui/open-console'
import { account, authorization, queueWith, run } from './authorizations.fixture'
import { selection } from './list/selection'

const accounts = [account('1'), account('2', { status: 'Active' }), account('3')]
const anna = authorization('anna', 'bad')
const bengt = authorization('bengt', 'bad', { username: 'bengt@example.org' })
const carla = authorization('carla', 'ready', { utilityAccounts: accounts })
const dora = authorization('dora', 'pending', { duplicates: 1 })
const all = [anna, bengt, carla, dora]

beforeEach(async () => {
  selection.set(new Set())
  await windowSized()
})

const row = (name: string) => page.getByRole('row', { name: new RegExp(name) })
const tab = (name: RegExp) => page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name })
const press = (name: string | RegExp) => page.getByRole('button', { name }).click()

test('it begins with what needs somebody: reason, who must act, and how many there are in each view', async () => {
  await openConsole('/authorizations', queueWith(all))
  await expect.element(row('anna')).toMatchTextContent(/Error.*Wrong user name or password.*Customer/)
  await expect.element(row('carla')).not.toBeInTheDocument()
  await expect.element(tab(/^Needs action/)).toMatchTextContent('Needs action2')
  await expect.element(tab(/^Ready to activate/)).toMatchTextContent('1')
  await expect.element(tab(/^Duplicates/)).toMatchTextContent('1')
  await expect.element(page.getByText('2 of 4')).toBeVisible()
})

test('a view and a filter are in the address; Back undoes one step', async () => {
  const { history } = await openConsole('/authorizations', queueWith(all))
  await expect.element(row('anna')).toBeVisible()
  await tab(/^Ready/).click()
  await expect.element(row('carla')).toMatchTextContent(/1 of 3 active/)
  expect(history.location.search).toBe('?view=ready')
  await userEvent.keyboard('1')
  await expect.element(row('dora')).toBeVisible()
  await press('Who must act')
  await page.getByRole('checkbox', { name: 'Customer' }).click()
  await expect.element(row('dora')).not.toBeInTheDocument()
  await expect.element(page.getByText('Who must act: Customer')).toBeVisible()
  history.back()
  await expect.element(row('dora')).toBeVisible()
})

test('a status that nobody knows stays as it is', async () => {
  const strange = authorization('eva', 'bad')
  const state = { ...strange.state, status: 'Kwijt op zolder', reason: null }
  await openConsole('/authorizations', queueWith([{ ...strange, state }]))
  await expect.element(row('eva')).toMatchTextContent('Kwijt op zolder')
})

test('selected ones stay selected in another view, and all of a list are selected when one says so', async () => {
  const { bridge } = await openConsole('/authorizations', {
    ...queueWith(all),
    'authorizations.previewRun': () => ({
      ...{ rows: [], toChange: 2, already: 1, otherStart: 0, withoutAccounts: 3 },
    }),
  })
  await expect.element(row('anna')).toBeVisible()
  await userEvent.keyboard('x')
  const bar = page.getByRole('region', { name: 'Selected authorizations' })
  await expect.element(bar).toMatchTextContent('1 selected')
  await tab(/^All/).click()
  await expect.element(row('dora')).toBeVisible()
  await expect.element(bar).toMatchTextContent('1 selected')
  await bar.getByRole('button', { name: 'Select all 4 in this list' }).click()
  await expect.element(bar).toMatchTextContent('4 selected')
  await bar.getByRole('button', { name: 'Activate accounts…' }).click()
  await expect.element(page.getByRole('button', { name: 'Activate 2 accounts' })).toBeEnabled()
  expect(bridge.asked('authorizations.previewRun')).toEqual([
    expect.objectContaining({ choice: { of: 'authorizations', ids: all.map(({ id }) => id) } }),
  ])
})

test('archiving is undone with one press', async () => {
  const { bridge } = await openConsole('/authorizations', queueWith(all))
  await expect.element(row('anna')).toBeVisible()
  await userEvent.keyboard('x')
  await press('Archive')
  await expect.element(row('anna')).not.toBeInTheDocument()
  await press('Undo')
  await expect.element(row('anna')).toBeVisible()
  expect(bridge.asked('authorizations.saveNotes').map(({ notes }) => notes)).toEqual([
    { archived: true },
    { archived: false },
  ])
})

test('owner and tags of several: what is left empty stays, and it is undone with one press', async () => {
  const { bridge } = await openConsole('/authorizations', queueWith(all))
  await expect.element(row('anna')).toBeVisible()
  await userEvent.keyboard('x')
  await press('Select all 2 in this list')
  await press('Owner and tags…')
  const dialog = page.getByRole('dialog')
  const save = dialog.getByRole('button', { name: 'Save' })
  await expect.element(save).toBeDisabled()
  await dialog.getByRole('combobox', { name: 'Owner' }).fill('Sven')
  await dialog.getByRole('combobox', { name: 'Add these tags' }).fill('spring')
  await save.click()
  await expect.element(row('anna')).toMatchTextContent('Sven')
  await press('Undo')
  await expect.element(row('anna')).not.toMatchTextContent('Sven')
  expect(bridge.asked('authorizations.saveNotes')[0]).toEqual({
    ids: [anna.id, bengt.id],
    notes: { owner: 'Sven' },
    tags: { add: ['spring'], remove: [] },
  })
})

test('the list is exported whole, in its words; what looks like a formula is none', async () => {
  const eva = authorization('eva', 'bad', { username: '=HYPERLINK("https://x.example")' })
  const { bridge } = await openConsole('/authorizations', {
    ...queueWith([...all, eva]),
    'files.save': () => ({ path: '/tmp/queue.csv' }),
  })
  await expect.element(row('anna')).toBeVisible()
  await userEvent.keyboard('e')
  await expect.element(page.getByText('Saved as /tmp/queue.csv')).toBeVisible()
  const [file] = bridge.asked('files.save')
  expect(file?.suggestedName).toBe('Authorizations, Needs action')
  const [header, ...lines] = new TextDecoder().decode(file?.bytes).trim().split('\r\n')
  expect(header).toMatch(/^.?Log-in,Nickname,Site,Status,Reason,Who acts/)
  expect(lines).toHaveLength(3)
  expect(lines[0]).toMatch(/^anna@example.org,,.*,Error,Wrong user name or password,Customer/)
  expect(lines[2]).toMatch(/^"'=HYPERLINK\(/)
})

test('beside the list: what to do in words, and our own notes are saved when a field is left', async () => {
  const { bridge, history } = await openConsole('/authorizations', queueWith(all))
  await row('anna').click()
  const panel = page.getByRole('complementary')
  await expect.element(panel).toMatchTextContent(/Ask the customer for the right user name/)
  await expect.element(panel).toMatchTextContent(/Invalid credentials/)
  await userEvent.keyboard('j')
  await expect.element(panel.getByRole('heading', { name: 'bengt@example.org' })).toBeVisible()
  await panel.getByRole('textbox', { name: 'Nickname' }).fill('Café Vrij')
  await panel.getByRole('textbox', { name: 'Note', exact: true }).click()
  await expect.element(panel.getByRole('heading', { name: 'Café Vrij' })).toBeVisible()
  expect(bridge.asked('authorizations.saveNotes')).toEqual([
    { ids: [bengt.id], notes: { nickname: 'Café Vrij' } },
  ])
  await press('Undo')
  await expect.element(panel.getByRole('heading', { name: 'bengt@example.org' })).toBeVisible()
  await panel.getByRole('button', { name: 'Close' }).click()
  await expect.element(panel).not.toBeInTheDocument()
  expect(history.location.search).toBe('')
})

test('a follow-up that is no day says so, and saves nothing', async () => {
  const { bridge } = await openConsole(`/authorizations/${encodeURIComponent(anna.id)}`, queueWith(all))
  const field = page.getByRole('textbox', { name: 'Follow-up on' })
  await field.fill('31-2-2026')
  await userEvent.keyboard('{Enter}')
  await expect.element(page.getByText(/Not a date/)).toBeVisible()
  expect(bridge.asked('authorizations.saveNotes')).toEqual([])
})

test('offline it can be read, and what is sent says why it cannot be', async () => {
  const { bridge } = await openConsole(`/authorizations/${encodeURIComponent(carla.id)}`, queueWith(all))
  const activate = page.getByRole('button', { name: 'Activate 2 accounts…' })
  await expect.element(activate).toBeVisible()
  bridge.tell('network.changed', { online: false, unreachable: [] })
  await expect.element(activate).toHaveAttribute('aria-disabled', 'true')
  await userEvent.keyboard('a')
  await expect.element(page.getByRole('dialog')).not.toBeInTheDocument()
  await expect.element(page.getByText('001')).toBeVisible()
})

test('a run that was interrupted waits under the list until somebody says that it goes on', async () => {
  const id = crypto.randomUUID()
  const { bridge } = await openConsole('/authorizations', {
    ...queueWith(all),
    'authorizations.runs': () => [run(id, { state: 'interrupted' })],
    'authorizations.resumeRun': () => run(id),
  })
  const strip = page.getByRole('region', { name: 'Activations' })
  await expect.element(strip).toMatchTextContent(/Interrupted.*2 of 3/)
  await strip.getByRole('button', { name: 'Go on' }).click()
  expect(bridge.asked('authorizations.resumeRun')).toEqual([{ id }])
})

test.each([
  ['needsAction', 'Nobody has to do anything'],
  ['active', 'Nothing is active yet'],
  ['all', 'No authorization fits', '&text=nobody'],
])('an empty view %s says what would be here', async (view, title, more = '') => {
  await openConsole(`/authorizations?view=${view}${more}`, queueWith([carla]))
  await expect.element(page.getByRole('heading', { name: title })).toBeVisible()
})

test('without a connection it says where authorizations come from', async () => {
  await openConsole('/authorizations', {
    ...queueWith([]),
    'connections.list': () => [
      {
        id: 'h',
        kind: 'hub',
        name: 'Hub',
        baseUrl: 'https://hub.example',
        credential: { kind: 'bearer' },
        secret: 'stored',
      },
    ],
  })
  await expect.element(page.getByRole('link', { name: 'Connect it' })).toBeVisible()
  await expect.element(page.getByRole('link', { name: 'Authorizations' })).not.toBeInTheDocument()
})

test('a system that does not answer: what is kept stays, and the failure is said', async () => {
  const queue = queueWith([carla])
  await openConsole(`/authorizations/${encodeURIComponent(carla.id)}`, {
    ...queue,
    'authorizations.get': (asked) => {
      const get = queue['authorizations.get']
      if (asked.fresh || !get) throw new Failed({ kind: 'timeout', upstream: 'authorizations' })
      return get(asked)
    },
  })
  await expect.element(page.getByRole('alert')).toMatchTextContent(/took too long/)
  await expect.element(page.getByRole('heading', { level: 1, name: 'carla@example.org' })).toBeVisible()
})
