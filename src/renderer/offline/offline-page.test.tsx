import { Failed } from '@shared/failure'
import type { Output } from '@shared/operations'
import type { OfflinePlan } from '@shared/sync'
import { expect, test } from 'vitest'
import { page } from 'vitest/browser'
import type { Answers } from '../ui/fake-bridge'
import { show } from '../ui/open-console'
import { Component as OfflinePage } from './offline-page'

const plan: OfflinePlan = { accounts: 'all', accountIds: [], months: 24, pdfMonths: 3 }
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
const office: Answers = {
  'offline.get': () => ({
    plan,
    holding: { contacts: 2000, accounts: 700, invoices: 48210, pdfs: 320, bytes: 43_100_000, asOf: null },
  }),
  'offline.save': () => ({}),
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

test('keeps chosen customers, after saying what goes', async () => {
  const { bridge } = await show(<OfflinePage />, office)
  await page.getByRole('radio', { name: 'Chosen customers' }).click()
  await page.getByRole('textbox', { name: 'Find customers' }).fill('Customer')
  await page.getByRole('checkbox', { name: 'Customer 2' }).click()
  await expect.element(page.getByText('1 chosen')).toBeVisible()
  await expect.element(page.getByText(/removed from this computer when you save/)).toBeVisible()
  await save.click()
  await expect
    .poll(() => bridge.asked('offline.save'))
    .toEqual([{ ...plan, accounts: 'chosen', accountIds: ['d/2'] }])
})

test('a failed save keeps the choice', async () => {
  await show(<OfflinePage />, {
    ...office,
    'offline.save': () => {
      throw new Failed({ kind: 'diskFull' })
    },
  })
  await page.getByRole('radio', { name: 'None' }).click()
  await save.click()
  await expect.element(page.getByRole('alert')).toMatchTextContent(/The disk is full/)
  await expect.element(page.getByRole('radio', { name: 'None' })).toBeChecked()
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
    'sync.start': () => ({ ...status, state: 'running', step: 'invoices', done: 1200, total: 4800 }),
    'sync.cancel': () => ({ ...status, state: 'cancelled' }),
  })
  await page.getByRole('button', { name: 'Fetch now' }).click()
  await expect.element(page.getByText('1,200 of 4,800')).toBeVisible()
  await page.getByRole('button', { name: 'Cancel fetching' }).click()
  await expect.poll(() => bridge.asked('sync.cancel')).toHaveLength(1)
  bridge.tell('sync.progress', { ...status, state: 'cancelled' })
  await expect.element(page.getByText(/Stopped before the end/)).toBeVisible()
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
