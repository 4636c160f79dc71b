import { Failed } from '@shared/failure'
import type { Service } from '@shared/location'
import { beforeEach, expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { home, metered, service } from '../customers/usage/usage.fixture'
import { pdfOf } from '../pdf/pdf.fixture'
import type { Answers } from '../ui/fake-bridge'
import { openConsole } from '../ui/open-console'
import { invoice, officeWith } from './invoices.fixture'
import { windowSized } from './window.fixture'

const anna = { accountId: 'd/anna', accountName: 'Anna van den Berg' }
const bengt = { accountId: 'd/bengt', accountName: 'Bengt Åkesson' }
const march = { from: '2026-03-01', to: '2026-04-01' }
const february = { from: '2026-02-01', to: '2026-03-01' }
const euro = (minor: number) => ({ minor, currency: 'EUR' })
const all = [
  invoice({ ...anna, number: '1001', issuedOn: '2026-04-05', period: march, amount: euro(15000) }),
  invoice({ ...anna, number: '1002', issuedOn: '2026-03-05', period: february, amount: euro(10000) }),
  invoice({ ...bengt, number: '1003', issuedOn: '2026-03-03', amount: { minor: 99900, currency: 'SEK' } }),
  invoice({ ...anna, number: '1004', issuedOn: '2026-02-02', period: null }),
]
const delivered = (...services: Service[]): Answers => ({
  ...metered,
  'customers.locations': () => ({
    value: [home(...services)],
    source: 'cache',
    asOf: '2026-11-22T13:02:00.000Z',
  }),
})
const office: Answers = {
  ...delivered(service('d/grid', 'hour')),
  ...officeWith(all),
  'invoices.pdf': ({ id }) => ({ bytes: pdfOf([`Number ${id}`]), fileName: 'x.pdf' }),
  'invoices.pdfAhead': () => ({}),
}

beforeEach(async () => {
  await windowSized()
  localStorage.removeItem('meterkast.invoices.period')
})

const open = (path = '/invoices', answers: Answers = {}) => openConsole(path, { ...office, ...answers })
const grid = page.getByRole('grid', { name: 'Invoices' })
const row = (text: string) => grid.getByRole('row').filter({ hasText: text })
const tick = (text: string) => row(text).getByRole('checkbox')
const heading = (name: string) => page.getByRole('heading', { name, exact: true })
const selection = page.getByRole('region', { name: 'Selection' })
const line = (name: string) => page.getByRole('row').filter({ hasText: name })

test('two are selected and compared, in the address; Back and Esc lead to the list with both still selected', async () => {
  const { history } = await open()
  await tick('1001').click()
  await expect.element(selection).toMatchTextContent('1 selected')
  await expect.element(selection).toMatchTextContent('Select two to compare them')
  await tick('1002').click()
  await userEvent.keyboard('c')
  await expect.element(heading('Compare two invoices')).toBeVisible()
  expect(history.location.search).toContain('compare=')
  await expect.element(line('Amount')).toMatchTextContent(/€150.00.*€100.00.*-€50.00 \(-33%\)/)
  await expect.element(line('Account')).toMatchTextContent(/Anna van den Berg.*Anna van den Berg/)
  await expect.element(line('Period').first()).toMatchTextContent(/March 2026.*February 2026.*−3 days long/)
  await expect.element(line('Used: Electricity grid')).toMatchTextContent(/[\d,]+ kWh.*[\d,]+ kWh.*kWh/)
  await expect.element(line('Cost in the period')).toMatchTextContent(/SEK.*SEK/)
  await expect.element(page.getByText('Number d/1001')).toBeInTheDocument()
  await expect.element(page.getByText('Number d/1002')).toBeInTheDocument()
  expect(page.getByText(/belong to different customers/).elements()).toEqual([])
  await userEvent.keyboard('s')
  await expect.element(line('Amount')).toMatchTextContent(/€100.00.*€150.00.*\+€50.00 \(\+50%\)/)
  await userEvent.keyboard('{Escape}')
  await expect.element(grid).toBeVisible()
  await expect.element(tick('1001')).toBeChecked()
  await expect.element(tick('1002')).toBeChecked()
})

test('of different customers and currencies it says so, and makes no sum of it', async () => {
  const ids = encodeURIComponent(JSON.stringify(['d/1001', 'd/1003']))
  await open(`/invoices?compare=${ids}`)
  await expect
    .element(page.getByText(/belong to different customers: Anna van den Berg and Bengt Åkesson/))
    .toBeVisible()
  await expect.element(line('Amount')).toMatchTextContent(/€150.00.*SEK 999.00.*different currencies/)
})

test('one that is gone says so, and the way back is there', async () => {
  const { history } = await open(`/invoices?compare=${encodeURIComponent(JSON.stringify(['d/1001', 'd/9']))}`)
  await expect.element(page.getByText('One of these invoices is not here')).toBeVisible()
  await page.getByRole('button', { name: 'Back to the list' }).last().click()
  await expect.element(grid).toBeVisible()
  expect(history.location.search).toBe('')
})

const part = page.getByRole('region', { name: 'Usage and cost' })

test('usage and cost of the period stand beside the PDF, with what the cost is made up of', async () => {
  const { bridge } = await open(`/invoices?invoice=${encodeURIComponent('d/1001')}`)
  await expect.element(heading('1001')).toBeVisible()
  expect(bridge.asked('customers.locations')).toEqual([])
  await userEvent.keyboard('u')
  await expect.element(part.getByText('Usage and cost, March 2026')).toBeVisible()
  await expect
    .element(part.getByRole('row').nth(1))
    .toMatchTextContent(/Electricity grid · Kungsgatan 1.*kWh.*SEK/)
  await expect.poll(() => part.getByRole('row').elements().length).toBeGreaterThan(3)
  await expect.element(part.getByRole('row').last()).toMatchTextContent('On the invoice€150.00')
  expect(bridge.asked('customers.usage')[0]).toMatchObject({ id: 'd/anna', ...march, resolution: 'day' })
  // It stays open on the way to the next one, and for the next time.
  await userEvent.keyboard('j')
  await expect.element(part.getByText('Usage and cost, February 2026')).toBeVisible()
  expect(localStorage.getItem('meterkast.invoices.period')).toBe('open')
})

test.each<[string, Answers, string]>([
  ['no period', {}, 'names no period'],
  ['no such endpoint', { 'customers.locations': refused('notProvided') }, 'does not offer'],
  ['offline and never looked at', { 'customers.locations': refused('offline') }, 'not looked at before'],
  ['nothing delivered', delivered(), 'Nothing that is measured'],
  ['neither measured nor costed', delivered(service('d/x', null)), 'Nothing that is measured'],
  ['no usage', { 'customers.usage': refused('notProvided') }, 'not offered'],
  ['cost not kept', { 'customers.cost': refused('offline') }, 'not on this computer'],
])('%s: says so', async (name, answers, said) => {
  const id = name === 'no period' ? 'd/1004' : 'd/1001'
  await open(`/invoices?invoice=${encodeURIComponent(id)}`, answers)
  await expect.element(page.getByRole('heading', { name: id.slice(2) })).toBeVisible()
  await userEvent.keyboard('u')
  await expect.element(part).toMatchTextContent(said)
})

function refused(kind: 'notProvided' | 'offline') {
  return () => {
    throw new Failed({ kind })
  }
}

test('while one is read the next PDF is fetched ahead; turning back fetches the one before; leaving gives up', async () => {
  const { bridge } = await open(`/invoices?invoice=${encodeURIComponent('d/1002')}`)
  await expect.element(page.getByText('Number d/1002')).toBeInTheDocument()
  await expect.poll(() => bridge.asked('invoices.pdfAhead')).toEqual([{ id: 'd/1003' }])
  await userEvent.keyboard('j')
  await expect.element(page.getByText('Number d/1003')).toBeInTheDocument()
  // What was moved on to is not given up on the way.
  await expect.poll(() => bridge.asked('invoices.pdfAhead')).toEqual([{ id: 'd/1003' }, { id: 'd/1004' }])
  await userEvent.keyboard('k')
  await expect.element(page.getByText('Number d/1002')).toBeInTheDocument()
  await expect.poll(() => bridge.asked('invoices.pdfAhead').at(-1)).toEqual({ id: 'd/1001' })
  expect(bridge.asked('invoices.pdf').map(({ id }) => id)).toEqual(['d/1002', 'd/1003'])
  await userEvent.keyboard('{Escape}')
  await expect.poll(() => bridge.asked('invoices.pdfAhead').at(-1)).toEqual({ id: null })
})

test('nothing is fetched ahead where data is to be saved', async () => {
  vi.spyOn(navigator as { connection?: unknown }, 'connection', 'get').mockReturnValue({ saveData: true })
  const { bridge } = await open(`/invoices?invoice=${encodeURIComponent('d/1001')}`)
  await expect.element(page.getByText('Number d/1001')).toBeInTheDocument()
  await userEvent.keyboard('j')
  await expect.element(page.getByText('Number d/1002')).toBeInTheDocument()
  expect(bridge.asked('invoices.pdfAhead')).toEqual([])
})

test('a window for reading has the invoice and the way to the next, and follows where it is sent', async () => {
  const { bridge, history } = await open(`/invoices/read?invoice=${encodeURIComponent('d/1001')}`)
  await expect.element(page.getByText('Number d/1001')).toBeInTheDocument()
  expect(page.getByRole('navigation').elements()).toEqual([])
  expect(page.getByRole('button', { name: 'Read in its own window' }).elements()).toEqual([])
  await userEvent.keyboard('j')
  await expect.element(page.getByText('Number d/1002')).toBeInTheDocument()
  await expect.element(page.getByText('2 of 4', { exact: true })).toBeVisible()
  await userEvent.keyboard('{Escape}')
  expect(history.location.pathname).toBe('/invoices/read')
  expect(document.title).toBe('1002 – Meterkast')
  bridge.tell('go', { path: `/invoices/read?invoice=${encodeURIComponent('d/1003')}` })
  await expect.element(page.getByText('Number d/1003')).toBeInTheDocument()
})
