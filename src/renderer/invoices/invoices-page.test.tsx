import type { InvoiceTotals } from '@shared/invoice-totals'
import { defaultPlan } from '@shared/offline'
import { defaultSettings, type Settings } from '@shared/settings'
import { beforeEach, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import type { Answers } from '../ui/fake-bridge'
import { openConsole } from '../ui/open-console'
import { invoice, officeWith } from './invoices.fixture'
import { windowSized } from './window.fixture'

const anna = { accountId: 'd/anna', accountName: 'Anna van den Berg', contactId: 'h/anna' }
const bengt = { accountId: 'd/bengt', accountName: 'Bengt Åkesson', contactId: 'h/bengt' }
const all = [
  invoice({ ...anna, number: '1001', issuedOn: '2026-03-05', status: 'new', dueOn: '2999-01-01' }),
  invoice({ ...anna, number: '1002', issuedOn: '2026-03-04', status: 'paid' }),
  invoice({ ...bengt, number: '1003', issuedOn: '2026-03-03', amount: { minor: 99900, currency: 'SEK' } }),
  invoice({ ...bengt, number: '1004', issuedOn: '2026-03-02', status: 'in_dispute' }),
  invoice({
    ...anna,
    number: '1005',
    issuedOn: '2025-12-31',
    kind: 'credit',
    amount: { minor: -500, currency: 'EUR' },
  }),
]

beforeEach(windowSized)

const grid = page.getByRole('grid', { name: 'Invoices' })
const row = (text: string) => grid.getByRole('row').filter({ hasText: text })
const words = (text: string) => page.getByText(text, { exact: false })
const open = (search = '', answers: Answers = {}) =>
  openConsole(`/invoices${search}`, { ...officeWith(all), ...answers })
const param = (name: string, value: unknown) =>
  `${name}=${encodeURIComponent(typeof value === 'string' ? value : JSON.stringify(value))}`
const speaking = (language: Settings['language']): Answers => ({
  'settings.get': () => ({ ...defaultSettings, language }),
})

test('newest first, with what they add up to per currency', async () => {
  await open()
  await expect.element(words('5 of 5')).toBeVisible()
  await expect
    .element(grid.getByRole('row').nth(1))
    .toMatchTextContent(/1001.*Anna van den Berg.*€123.45.*Open/)
  const sums = page.getByRole('region', { name: 'Sum' })
  await expect.element(sums).toMatchTextContent('€365.35')
  await expect.element(sums).toMatchTextContent('SEK 999.00')
})

test('a status that nobody knows is shown as it is, and can be chosen', async () => {
  const { history } = await open()
  await expect.element(row('1004')).toMatchTextContent('in_dispute')
  await page.getByRole('button', { name: 'Status', exact: true }).first().click()
  await page.getByRole('checkbox', { name: 'in_dispute' }).click()
  await expect.element(words('1 of 5')).toBeVisible()
  await expect.element(words('Status: in_dispute')).toBeVisible()
  expect(history.location.search).toContain(param('statuses', ['in_dispute']))
})

test('an open invoice whose day has gone by says so; a paid one does not', async () => {
  const late = { dueOn: '2026-01-01', issuedOn: '2025-12-01' }
  const some = [
    invoice({ ...late, number: '1', status: 'new' }),
    invoice({ ...late, number: '2', status: 'paid' }),
  ]
  await openConsole('/invoices', officeWith(some))
  await expect.element(grid.getByRole('row').nth(1)).toMatchTextContent('Open, past due')
  await expect.element(grid.getByRole('row').nth(2)).not.toMatchTextContent('past due')
})

test('everything in the address becomes a chip and narrows the list', async () => {
  const search = [
    param('text', 'a'),
    param('accountIds', ['d/anna']),
    param('statuses', ['paid', 'new']),
    param('kind', 'invoice'),
    param('issued', { from: '2026-03-04', to: '2026-03-05' }),
    param('amount', { min: 10000 }),
    param('sort', { by: 'issuedOn', direction: 'ascending' }),
  ]
  await open(`?${search.join('&')}`)
  await expect.element(words('2 of 5')).toBeVisible()
  await expect.element(grid.getByRole('row').nth(1)).toMatchTextContent('1002')
  for (const chip of [
    'Account: Anna van den Berg',
    'Status: Paid or Open',
    'Invoices only',
    'Period: 4.*5 Mar 2026',
    'Amount: at least 100.00',
  ]) {
    await expect
      .element(page.getByRole('button', { name: new RegExp(`Remove filter: ${chip}`) }))
      .toBeVisible()
  }
  await page.getByRole('button', { name: 'Remove filter: Account: Anna van den Berg' }).click()
  await expect.element(words('Account: Anna van den Berg')).not.toBeInTheDocument()
  await page.getByRole('button', { name: 'Clear filters' }).click()
  await expect.element(words('5 of 5')).toBeVisible()
})

test('what is wrong in the address is left out, the rest is kept', async () => {
  const wrong = [
    'statuses=5',
    param('issued', { from: 'spring' }),
    'kind=foo',
    'sort=1',
    'full=2',
    param('amount', { min: 'x' }),
  ]
  const { bridge } = await open(`?${wrong.join('&')}&text=Bengt`)
  await expect.element(words('2 of 5')).toBeVisible()
  expect(bridge.asked('invoices.totals')).toEqual([{ filter: { text: 'Bengt' } }])
})

test('a header pressed with Shift sorts by its column too, in the address; Back undoes one step', async () => {
  const up = (by: string) => ({ by, direction: 'ascending' })
  const { history, bridge } = await open(`?${param('sort', up('status'))}`)
  await expect.element(words('5 of 5')).toBeVisible()
  await grid.getByRole('button', { name: 'Amount' }).click({ modifiers: ['Shift'] })
  const both = { ...up('status'), thenBy: [up('amount')] }
  await expect.poll(() => bridge.asked('invoices.page').at(-1)?.sort).toEqual(both)
  await expect.poll(() => decodeURIComponent(history.location.search)).toContain(JSON.stringify(both))
  const header = grid.getByRole('columnheader', { name: /^Amount/ })
  await expect.element(header).toMatchTextContent(/2/)
  history.back()
  await expect.element(header).not.toMatchTextContent(/2/)
  await expect.poll(() => decodeURIComponent(history.location.search)).not.toContain('thenBy')
})

test('from the page of an invoice, Escape leads back to its row, with the focus', async () => {
  await open('')
  await expect.element(words('5 of 5')).toBeVisible()
  await userEvent.keyboard('{ArrowDown}{Enter}')
  await expect.element(grid).not.toBeInTheDocument()
  await userEvent.keyboard('{Escape}')
  await expect.element(grid).toHaveFocus()
  const told = () => document.getElementById(grid.element().getAttribute('aria-activedescendant') ?? '')
  await expect.poll(() => told()?.getAttribute('aria-current')).toBe('true')
})

test('Back undoes one step; typing is one step', async () => {
  const { history } = await open(`?${param('statuses', ['paid', 'in_dispute'])}`)
  await expect.element(words('4 of 5')).toBeVisible()
  await userEvent.keyboard('/')
  await userEvent.keyboard('ben')
  await expect.element(words('2 of 5')).toBeVisible()
  await userEvent.keyboard('{Escape}{Escape}')
  await expect.element(words('4 of 5')).toBeVisible()
  await userEvent.keyboard('/')
  await userEvent.keyboard('1003')
  await expect.element(words('1 of 5')).toBeVisible()
  history.back()
  await expect.element(words('4 of 5')).toBeVisible()
  await expect.element(page.getByRole('textbox', { name: /Number, name/ })).toHaveValue('')
})

test.each([
  ['en', 'Amount', 'At least', '1,234.50', '12,5', 'Not an amount'],
  ['nl', 'Bedrag', 'Minstens', '1.234,50', '12.5', 'Geen bedrag'],
  ['sv', 'Belopp', 'Minst', '1 234,50', '12.5', 'Inget belopp'],
] as const)('amounts are typed as one does in %s', async (language, name, field, right, wrong, said) => {
  const { bridge, history } = await open('', speaking(language))
  await page.getByRole('button', { name, exact: true }).first().click()
  await page.getByRole('textbox', { name: field }).fill(wrong)
  await userEvent.keyboard('{Enter}')
  await expect.element(page.getByText(said, { exact: false })).toBeVisible()
  expect(history.location.search).toBe('')
  await page.getByRole('textbox', { name: field }).fill(right)
  await userEvent.keyboard('{Enter}')
  await expect
    .poll(() => bridge.asked('invoices.totals').at(-1))
    .toEqual({ filter: { amount: { min: 123450 } } })
})

test('days are typed the local way, and a day that does not exist changes nothing', async () => {
  const { bridge, history } = await open('', speaking('nl'))
  await page.getByRole('button', { name: 'Periode', exact: true }).first().click()
  await page.getByRole('textbox', { name: 'Van' }).fill('31-2-2026')
  await userEvent.keyboard('{Enter}')
  await expect.element(words('Geen datum')).toBeVisible()
  expect(history.location.search).toBe('')
  await page.getByRole('textbox', { name: 'Van' }).fill('4-3-2026')
  await page.getByRole('textbox', { name: 'Tot en met' }).fill('1-3-2026')
  await userEvent.keyboard('{Enter}')
  await expect.element(words('De eerste dag ligt na de laatste')).toBeVisible()
  await page.getByRole('textbox', { name: 'Tot en met' }).fill('5/3/2026')
  await userEvent.keyboard('{Enter}')
  await expect
    .poll(() => bridge.asked('invoices.totals').at(-1))
    .toEqual({ filter: { issued: { from: '2026-03-04', to: '2026-03-05' } } })
})

test('old sums stay, marked, while new ones come; of another customer they never do', async () => {
  const later = Promise.withResolvers<void>()
  const totals: NonNullable<Answers['invoices.totals']> = async ({ filter }) => {
    if (filter.statuses || filter.contactId === 'h/bengt') await later.promise
    return (await officeWith(all)['invoices.totals']?.({ filter })) as InvoiceTotals
  }
  const { history } = await open(`?${param('contactId', 'h/anna')}`, {
    'invoices.totals': totals,
    'contacts.get': () => {
      throw new Error('not asked here')
    },
  })
  const sums = page.getByRole('region', { name: 'Sum' })
  await expect.element(sums).toMatchTextContent('€241.90')
  history.push(`/invoices?${param('contactId', 'h/anna')}&${param('statuses', ['paid'])}`)
  await expect.element(sums).toHaveAttribute('aria-busy', 'true')
  await expect.element(sums).toMatchTextContent('€241.90')
  history.push(`/invoices?${param('contactId', 'h/bengt')}`)
  await expect.element(sums).not.toMatchTextContent('€')
  later.resolve()
  await expect.element(sums).toMatchTextContent('SEK 999.00')
})

test('over very many a text draws its rows first; what they add up to is asked once they are counted', async () => {
  const counted = Promise.withResolvers<void>()
  const office = officeWith(all)
  const { bridge } = await open('', {
    'invoices.totals': async (input) => ({
      ...((await office['invoices.totals']?.(input)) as InvoiceTotals),
      of: 991_362,
    }),
    'invoices.count': async (input) => {
      await counted.promise
      return (await office['invoices.count']?.(input)) as { count: number }
    },
  })
  await expect.element(words('of 991,362')).toBeVisible()
  await page.getByRole('search').getByRole('textbox').fill('Bengt')
  await expect.element(row('1001')).not.toBeInTheDocument()
  await expect.element(row('1003')).toBeVisible()
  expect(bridge.asked('invoices.totals')).toEqual([{ filter: {} }])
  counted.resolve()
  await expect.element(words('2 of 991,362')).toBeVisible()
  await expect.poll(() => bridge.asked('invoices.totals').at(-1)).toEqual({ filter: { text: 'Bengt' } })
})

test('walks through the set by keyboard, opens one in full, and comes back step by step', async () => {
  const { history, bridge } = await open(`?${param('accountIds', ['d/anna'])}`, {
    'windows.read': () => ({}),
  })
  await expect.element(words('3 of 5')).toBeVisible()
  await row('1001').click()
  const heading = (name: string) => page.getByRole('heading', { name })
  await expect.element(heading('1001')).toBeVisible()
  await userEvent.keyboard('j')
  await expect.element(heading('1002')).toBeVisible()
  await expect.element(page.getByText('2 of 3', { exact: true })).toBeVisible()
  await userEvent.keyboard('{ArrowDown}{ArrowDown}')
  await expect.element(heading('1005')).toBeVisible()
  await page.getByRole('button', { name: 'Previous invoice' }).click()
  await expect.element(heading('1002')).toBeVisible()
  await expect.element(page.getByRole('button', { name: 'Next invoice' })).toBeVisible()
  await page.getByRole('button', { name: 'Full page' }).click()
  await expect.element(grid).not.toBeInTheDocument()
  await userEvent.keyboard('k')
  await expect.element(heading('1001')).toBeVisible()
  await page.getByRole('button', { name: 'Read in its own window' }).click()
  expect(bridge.asked('windows.read')[0]?.path).toMatch(/^\/invoices\/read\?.*accountIds.*invoice=/)
  // Where a tip is shown the first Escape closes that.
  await heading('1001').hover()
  await expect.element(page.getByRole('tooltip')).not.toBeInTheDocument()
  await userEvent.keyboard('{Escape}')
  await expect.element(grid).toBeVisible()
  await userEvent.keyboard('{Escape}')
  await expect.element(heading('1001')).not.toBeInTheDocument()
  expect(history.location.search).toBe(`?${param('accountIds', ['d/anna'])}`)
})

test('an invoice that is not here says so, and the list stays', async () => {
  await open(`?invoice=gone`)
  await expect.element(words('This invoice is not here')).toBeVisible()
  await expect.element(row('1001')).toBeVisible()
})

test('nothing found: one button clears the filters', async () => {
  await open(`?${param('text', 'nobody')}`)
  await expect.element(words('No invoice fits')).toBeVisible()
  await page.getByRole('button', { name: 'Clear filters' }).last().click()
  await expect.element(words('5 of 5')).toBeVisible()
})

test.each<[string, Answers, string]>([
  ['not fetched yet', {}, 'No invoices have been fetched yet'],
  ['offline', { 'network.status': () => ({ online: false, unreachable: [] }) }, 'nothing was fetched before'],
  [
    'nothing is to be kept',
    {
      'offline.get': () => ({
        plan: { ...defaultPlan, rules: [] },
        holding: { contacts: 0, accounts: 0, invoices: 0, pdfs: 0, bytes: 0, asOf: null },
      }),
    },
    'Choose whose invoices to keep',
  ],
])('no invoices at all, %s: says why', async (_, answers, said) => {
  await openConsole('/invoices', { ...officeWith([]), ...answers })
  await expect.element(page.getByText(said, { exact: false })).toBeVisible()
})

test('fetches for the customers it is narrowed to, or for all', async () => {
  const { bridge } = await open(`?${param('accountIds', ['d/bengt'])}`)
  await expect.element(words('2 of 5')).toBeVisible()
  await userEvent.keyboard('r')
  await expect.poll(() => bridge.asked('sync.start')).toEqual([{ accountIds: ['d/bengt'] }])
})

test('accounts are picked by name', async () => {
  await open()
  await page.getByRole('button', { name: 'Account', exact: true }).first().click()
  await page.getByRole('textbox', { name: 'Name, number or e-mail' }).fill('beng')
  await expect.element(page.getByRole('checkbox', { name: /Anna/ })).not.toBeInTheDocument()
  await page.getByRole('checkbox', { name: /Bengt Åkesson/ }).click()
  await expect.element(words('2 of 5')).toBeVisible()
  await expect.element(words('Account: Bengt Åkesson')).toBeVisible()
})
