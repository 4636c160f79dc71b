import { Failed } from '@shared/failure'
import { defaultPlan, type OfflinePlan, type OfflineRule } from '@shared/offline'
import type { Output } from '@shared/operations'
import { expect, test } from 'vitest'
import { page } from 'vitest/browser'
import type { Answers } from '../ui/fake-bridge'
import { show } from '../ui/open-console'
import { Component as OfflinePage } from './offline-page'

const all: OfflineRule = { accounts: 'all', accountIds: [], months: 24, pdfMonths: 3 }
const plan: OfflinePlan = { ...defaultPlan, rules: [all], pdfMegabytes: 200 }
const status: Output<'sync.status'> = {
  state: 'idle',
  step: null,
  done: 0,
  total: null,
  finishedAt: null,
  failed: [],
  failedCount: 0,
  failure: null,
}
const person = (at: number) => ({
  id: `d/${at}`,
  connectionId: 'd',
  number: `K-${at}`,
  name: `Customer ${at}`,
  email: null,
  phone: null,
  orgNumber: null,
  maskedPersonalNumber: null,
  address: null,
  contactId: null,
})
const sizes = (rules: OfflineRule[], pdfBytes: number) => ({
  customers: 700,
  invoices: 48_000,
  invoiceBytes: 21_000_000,
  pdfs: rules.some(({ pdfMonths }) => pdfMonths > 0) ? 4800 : 0,
  pdfBytes: rules.some(({ pdfMonths }) => pdfMonths > 0) ? pdfBytes : 0,
})
const estimate = (rules: OfflineRule[], pdfBytes = 100_000_000): Output<'offline.estimate'> => ({
  rules: rules.map((rule) => ({ accounts: rule.accounts, ...sizes([rule], pdfBytes) })),
  total: sizes(rules, pdfBytes),
  pdfSize: 81_000,
  pdfsKnown: 320,
  goes: rules.some(({ accounts }) => accounts === 'all')
    ? { invoices: 0, pdfs: 0, customers: 0 }
    : { invoices: 1204, pdfs: 33, customers: 0 },
})
const ruleState = {
  ...{ accounts: 'all' as const, customers: 700, waiting: 0, oldest: '2026-01-01T00:00:00Z' },
  ...{ invoices: 48_210, pdfs: 300, pdfsWaiting: 0, pdfsAbsent: 12, pdfBytes: 24_000_000 },
}
const state = (rest: Partial<typeof ruleState> = {}, protectedBytes = 24_000_000) => ({
  rules: [{ ...ruleState, ...rest }],
  pdfBytes: 26_000_000,
  protectedBytes,
  tidied: null,
})
const office: Answers = {
  'offline.get': () => ({
    plan,
    holding: { contacts: 2000, accounts: 700, invoices: 48210, pdfs: 320, bytes: 43_100_000, asOf: null },
  }),
  'offline.save': () => ({}),
  'offline.state': () => state(),
  'offline.estimate': ({ rules }) => estimate(rules),
  'sync.status': () => status,
  'customers.search': ({ text }) => [1, 2].map(person).filter(({ name }) => name.includes(text)),
  'customers.get': ({ id }) => person(Number(id.split('/')[1])),
}
const save = page.getByRole('button', { name: 'Save' })

test('says how much is kept, and how old it is', async () => {
  await show(<OfflinePage />, office)
  await expect.element(page.getByText('48,210')).toBeVisible()
  await expect.element(page.getByText('43.1 MB')).toBeVisible()
  await expect.element(page.getByText('Not fetched yet')).toBeVisible()
  await expect.element(save).toBeDisabled()
})

const row = (name: RegExp) => page.getByRole('row', { name })
async function choose(label: string, option: string) {
  await page.getByRole('combobox', { name: label }).click()
  await page.getByRole('option', { name: option, exact: true }).click()
}

test('a plan that cannot be estimated can still be saved', async () => {
  const { bridge } = await show(<OfflinePage />, {
    ...office,
    'offline.estimate': () => {
      throw new Failed({ kind: 'internal', code: 'x' })
    },
  })
  await expect.element(page.getByRole('alert')).toBeVisible()
  await choose('Invoices of: All customers', 'Last 6 months')
  await save.click()
  await expect.poll(() => bridge.asked('offline.save')).toEqual([{ ...plan, rules: [{ ...all, months: 6 }] }])
})

test('each rule says what it takes, what is here, and how old', async () => {
  await show(<OfflinePage />, office)
  await expect
    .element(row(/All customers/))
    .toMatchTextContent(
      /About 121 MB.*700 customers.*48,210 invoices.*300 PDFs.*All here.*12 invoices have no PDF/,
    )
  await expect.element(row(/My customers/)).toMatchTextContent(/Nothing|Opened here/)
  await expect
    .element(page.getByText(/Altogether about 121 MB: 21 MB of invoices and 100 MB of PDFs/))
    .toBeVisible()
  await expect.element(page.getByText(/a PDF takes 81 kB on average of 320/)).toBeVisible()
})

test.each([
  ['offline', { 'network.status': () => ({ online: false, unreachable: [] }) }, 'Waits for a network'],
  ['stopped', { 'sync.status': () => ({ ...status, state: 'cancelled' as const }) }, /Fetching was stopped/],
  ['full', { 'offline.state': () => state({ pdfsWaiting: 40 }, 199_990_000) }, 'No room within the limit'],
])('%s: says why something is missing', async (_, answers, why) => {
  await show(<OfflinePage />, {
    ...office,
    'offline.state': () => state({ pdfsWaiting: 40, waiting: 12 }),
    ...answers,
  })
  await expect.element(row(/All customers/).getByText('40 PDFs')).toBeVisible()
  await expect.element(row(/All customers/).getByText(why)).toBeVisible()
})

test('keeps chosen customers, after saying what goes', async () => {
  const { bridge } = await show(<OfflinePage />, office)
  await choose('Invoices of: All customers', 'Nothing')
  await choose('Invoices of: Chosen customers', 'All of them')
  await page.getByRole('textbox', { name: 'Find customers' }).fill('Customer')
  await page.getByRole('checkbox', { name: 'Customer 2' }).click()
  await expect.element(page.getByText('1 chosen')).toBeVisible()
  await expect.element(page.getByText('Leaves this computer when you save:')).toBeVisible()
  await expect.element(page.getByText('1,204 invoices')).toBeVisible()
  await expect.element(page.getByText('Your notes, decisions and the activity log stay.')).toBeVisible()
  await save.click()
  const chosen = { accounts: 'chosen', accountIds: ['d/2'], months: null, pdfMonths: 0 }
  await expect.poll(() => bridge.asked('offline.save')).toEqual([{ ...plan, rules: [chosen] }])
})

test('rules that need more than the limit say so, and what to do', async () => {
  const { bridge } = await show(<OfflinePage />, {
    ...office,
    'offline.estimate': ({ rules }) => estimate(rules, 390_000_000),
  })
  await expect
    .element(page.getByText(/need about 390 MB, the limit is 200 MB\. About 2,346 of them/))
    .toBeVisible()
  await page.getByRole('button', { name: 'Raise the limit to 430 MB' }).click()
  await expect.element(page.getByText(/the limit is/)).not.toBeInTheDocument()
  await save.click()
  await expect.poll(() => bridge.asked('offline.save')).toEqual([{ ...plan, pdfMegabytes: 430 }])
})

test('a failed save keeps the choice, and it can be taken back', async () => {
  await show(<OfflinePage />, {
    ...office,
    'offline.save': () => {
      throw new Failed({ kind: 'diskFull' })
    },
  })
  await choose('Invoices of: All customers', 'Nothing')
  await save.click()
  await expect.element(page.getByRole('alert')).toMatchTextContent(/The disk is full/)
  const invoices = page.getByRole('combobox', { name: 'Invoices of: All customers' })
  await expect.element(invoices).toHaveValue('Nothing')
  await page.getByRole('button', { name: 'Undo changes' }).click()
  await expect.element(invoices).toHaveValue('Last 24 months')
  await expect.element(save).toBeDisabled()
})

test('names who could not be fetched, and why', async () => {
  const failure = { kind: 'forbidden', connectionName: 'Data layer' } as const
  await show(<OfflinePage />, {
    ...office,
    'sync.status': () => ({
      ...status,
      state: 'failed',
      failed: [{ name: 'Åsa Öberg', failure }],
      failedCount: 3,
    }),
  })
  await expect.element(page.getByText('3 customers could not be fetched.', { exact: false })).toBeVisible()
  await expect
    .element(page.getByRole('listitem'))
    .toMatchTextContent(/Åsa Öberg.*Data layer does not allow this/)
  await expect.element(page.getByText('and 2 more')).toBeVisible()
})

test('fetches with a count, and can be stopped', async () => {
  const { bridge } = await show(<OfflinePage />, {
    ...office,
    'sync.start': () => ({
      ...status,
      ...{ state: 'running', step: 'invoices', done: 1200, total: 4800, fetched: 512_300, leftMs: 180_000 },
    }),
    'sync.cancel': () => ({ ...status, state: 'cancelled' }),
  })
  await page.getByRole('button', { name: 'Fetch now' }).click()
  await expect.element(page.getByText('1,200 of 4,800')).toBeVisible()
  await expect.element(page.getByText('512,300 invoices fetched · about 3 minutes left')).toBeVisible()
  await page.getByRole('button', { name: 'Cancel fetching' }).click()
  await expect.poll(() => bridge.asked('sync.cancel')).toHaveLength(1)
  bridge.tell('sync.progress', { ...status, state: 'cancelled' })
  await expect.element(page.getByText(/Stopped before the end/)).toBeVisible()
})

test('everything can be compared again, while what is here stays', async () => {
  const { bridge } = await show(<OfflinePage />, {
    ...office,
    'sync.start': () => ({ ...status, state: 'running', step: 'invoices', done: 0, total: null }),
  })
  await page.getByRole('button', { name: 'Compare everything again' }).click()
  await expect.poll(() => bridge.asked('sync.start')).toEqual([{ whole: true }])
  await expect.element(page.getByText('0 so far')).toBeVisible()
})

test('offline it cannot fetch, and says why', async () => {
  const { bridge } = await show(<OfflinePage />, {
    ...office,
    'network.status': () => ({ online: false, unreachable: [] }),
  })
  const fetch = page.getByRole('button', { name: 'Fetch now' })
  await expect.element(fetch).toHaveAttribute('aria-disabled', 'true')
  await fetch.click({ force: true })
  expect(bridge.asked('sync.start')).toEqual([])
})

test('says what goes by itself, and what went the last time', async () => {
  const { bridge } = await show(<OfflinePage />, {
    ...office,
    'offline.state': () => ({
      ...state(),
      tidied: { at: '2026-01-01T00:00:00Z', invoices: 1204, pdfs: 33, customers: 2 },
    }),
  })
  await expect.element(page.getByText(/Removed: invoices 1,204, PDFs 33, customers 2/)).toBeVisible()
  await choose('Invoices issued longer ago than', '84 months')
  await save.click()
  await expect
    .poll(() => bridge.asked('offline.save'))
    .toEqual([{ ...plan, goes: { ...plan.goes, invoiceMonths: 84 } }])
})

test('after the copies were forgotten it says that nothing is fetched', async () => {
  await show(<OfflinePage />, {
    ...office,
    'offline.get': () => ({
      plan: { ...plan, paused: true },
      holding: { contacts: 0, accounts: 0, invoices: 0, pdfs: 0, bytes: 0, asOf: null },
    }),
  })
  await expect.element(page.getByText(/Nothing is fetched until you ask for it/)).toBeVisible()
})
