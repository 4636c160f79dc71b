import type { Connection } from '@shared/connection'
import { defaultPlan } from '@shared/offline'
import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { invoice } from '../invoices/invoices.fixture'
import type { Answers } from '../ui/fake-bridge'
import { openConsole } from '../ui/open-console'

const connection = (kind: 'hub' | 'data-layer'): Connection => ({
  id: kind,
  kind,
  name: kind,
  baseUrl: 'https://example.org',
  credential: { kind: 'bearer' },
  secret: 'stored',
})
const asa = {
  id: 'hub/7',
  displayName: 'Åsa van den Berg',
  companyName: '',
  email: 'asa@example.org',
  phone: null,
  sortName: 'Berg',
  street: '',
  city: 'Malmö',
  dossier: 'D7',
  accountState: 'none',
  correctedEmail: null,
  twins: 0,
}
const office: Answers = {
  'connections.list': () => [connection('hub'), connection('data-layer')],
  'offline.get': () => ({
    plan: defaultPlan,
    holding: { contacts: 0, accounts: 0, invoices: 0, pdfs: 0, bytes: 0, asOf: null },
  }),
  'contacts.page': () => ({
    rows: [asa],
    count: 1,
    of: 1,
    asOf: null,
  }),
  'customers.search': () => [],
  'invoices.page': () => ({ rows: [], asOf: null }),
}

test('takes the first letter typed, finds a contact, and goes there by Enter', async () => {
  const { bridge, history } = await openConsole('/settings/language', office)
  await expect.element(page.getByRole('navigation', { name: 'Main navigation' })).toBeVisible()
  await page.getByRole('button', { name: /Search or go to/ }).click()
  await userEvent.keyboard('berg')
  await expect.element(page.getByText('Åsa van den Berg')).toBeVisible()
  await expect.poll(() => bridge.asked('contacts.page').at(-1)?.filter).toEqual({ text: 'berg' })
  await expect.element(page.getByText('Åsa van den Berg')).toBeVisible()
  await userEvent.keyboard('{Enter}')
  await expect.poll(() => history.location.pathname).toBe('/contacts/hub%2F7')
})

test('Enter pressed before anything was found takes what was typed, not what is shown', async () => {
  const found = Promise.withResolvers<void>()
  const { bridge, history } = await openConsole('/settings/language', {
    ...office,
    'contacts.page': async (query) => {
      await found.promise
      return (office['contacts.page'] as NonNullable<Answers['contacts.page']>)(query)
    },
  })
  await page.getByRole('button', { name: /Search or go to/ }).click()
  await userEvent.keyboard('keep{Enter}')
  await expect.poll(() => bridge.asked('contacts.page').at(-1)?.filter).toEqual({ text: 'keep' })
  await expect.element(page.getByText('Go to keep offline')).toBeVisible()
  expect(history.location.pathname).toBe('/settings/language')
  found.resolve()
  await expect.poll(() => history.location.pathname).toBe('/contacts/hub%2F7')
})

test('what an arrow chose stays chosen while more is found', async () => {
  const found = Promise.withResolvers<void>()
  const { history } = await openConsole('/settings/language', {
    ...office,
    'contacts.page': async (query) => {
      await found.promise
      return (office['contacts.page'] as NonNullable<Answers['contacts.page']>)(query)
    },
  })
  await page.getByRole('button', { name: /Search or go to/ }).click()
  await userEvent.keyboard('go to')
  await expect.element(page.getByText('Go to keep offline')).toBeVisible()
  await userEvent.keyboard('{ArrowDown}{ArrowDown}')
  const chosen = document.querySelector('[data-selected]')?.textContent
  found.resolve()
  await expect.element(page.getByText('Åsa van den Berg')).toBeVisible()
  expect(document.querySelector('[data-selected]')?.textContent).toBe(chosen)
  await userEvent.keyboard('{ArrowUp}{ArrowUp}{ArrowUp}{Enter}')
  await expect.poll(() => history.location.pathname).toBe('/contacts/hub%2F7')
})

test('the field stays where it is while much, little and nothing is found', async () => {
  await openConsole('/settings/language', {
    ...office,
    'contacts.page': () => ({ rows: [], count: 0, of: 0, asOf: null }),
  })
  await page.getByRole('button', { name: /Search or go to/ }).click()
  await expect.element(page.getByText('Go to keep offline')).toBeVisible()
  const field = page.getByRole('dialog').getByRole('textbox')
  const top = () => field.element().getBoundingClientRect().top
  const before = top()
  await userEvent.keyboard('keep off')
  await expect.element(page.getByText('Go to contacts')).not.toBeInTheDocument()
  expect(top()).toBe(before)
  await userEvent.keyboard('zzz')
  await expect.element(page.getByText(/^Nothing found/)).toBeVisible()
  expect(top()).toBe(before)
})

test('where nothing is found the invoices are looked through, which understand more', async () => {
  const { history } = await openConsole('/settings/language', {
    ...office,
    'contacts.page': () => ({ rows: [], count: 0, of: 0, asOf: null }),
    'customers.search': () => [],
    'invoices.page': () => ({ rows: [], asOf: null }),
  })
  await page.getByRole('button', { name: /Search or go to/ }).click()
  await userEvent.keyboard('> 1.000')
  await expect.element(page.getByText('Nothing found for “> 1.000”')).toBeVisible()
  await expect.element(page.getByText('Look in invoices')).toBeVisible()
  await userEvent.keyboard('{Enter}')
  await expect
    .poll(() => history.location.pathname + history.location.search)
    .toBe('/invoices?text=%3E+1.000')
})

test('an amount finds the invoices of it, says what it was taken for, and leads to all of them', async () => {
  const { bridge, history } = await openConsole('/settings/language', {
    ...office,
    'contacts.page': () => ({ rows: [], count: 0, of: 0, asOf: null }),
    'invoices.page': () => ({ rows: [invoice({ number: 'F-1' })], asOf: null }),
  })
  await page.getByRole('button', { name: /Search or go to/ }).click()
  await userEvent.keyboard('> 1.000')
  await expect.element(page.getByText('F-1 · Anna van den Berg')).toBeVisible()
  // What a group is called is written by its style.
  const titles = () =>
    [...document.querySelectorAll('[role="dialog"] div')].map(
      (part) => getComputedStyle(part, '::before').content,
    )
  await expect.poll(titles).toContain('"Invoices · Amount: over 1,000.00"')
  expect(bridge.asked('invoices.page').at(-1)?.filter).toEqual({ amount: { min: 100_001 } })
  await page.getByText('Look in invoices').click()
  await expect
    .poll(() => history.location.pathname + history.location.search)
    .toBe('/invoices?text=%3E+1.000')
})

test('offers screens and actions by their words, and closes by Escape', async () => {
  const { history } = await openConsole('/settings/language', office)
  await expect.element(page.getByRole('navigation', { name: 'Main navigation' })).toBeVisible()
  await page.getByRole('button', { name: /Search or go to/ }).click()
  await userEvent.keyboard('keep off')
  await page.getByText('Go to keep offline').click()
  await expect.poll(() => history.location.pathname).toBe('/offline')
  await page.getByRole('button', { name: /Search or go to/ }).click()
  await userEvent.keyboard('{Escape}')
  await expect.element(page.getByRole('dialog')).not.toBeInTheDocument()
})

test('what is not connected is not asked', async () => {
  const { bridge } = await openConsole('/settings/language', {
    ...office,
    'connections.list': () => [connection('hub')],
  })
  await page.getByRole('button', { name: /Search or go to/ }).click()
  await userEvent.keyboard('berg')
  await expect.element(page.getByText('Åsa van den Berg')).toBeVisible()
  expect([...bridge.asked('invoices.page'), ...bridge.asked('customers.search')]).toEqual([])
})

test('opened, it offers recent customers; typing puts what was found in their place', async () => {
  const customer = {
    ...{ id: 'd/7', connectionId: 'd', number: '7', name: 'Åsa Norén', email: null, phone: null },
    ...{ orgNumber: null, maskedPersonalNumber: null, address: null, contactId: null },
  }
  const { history } = await openConsole('/settings/language', {
    ...office,
    'customers.recent': () => [{ value: customer, source: 'cache', asOf: '2026-03-20T13:02:00.000Z' }],
    'customers.search': () => [{ ...customer, id: 'd/8', name: 'Åsa Öberg' }],
  })
  await page.getByRole('button', { name: /Search or go to/ }).click()
  await expect.element(page.getByText('Åsa Norén')).toBeVisible()
  await userEvent.keyboard('sa')
  await expect.element(page.getByText('Åsa Öberg')).toBeVisible()
  await expect.element(page.getByText('Åsa Norén')).not.toBeInTheDocument()
  await page.getByText('Åsa Öberg').click()
  await expect.poll(() => history.location.pathname).toBe('/customers/d%2F8/profile')
})

test('who is found by their street is shown with it', async () => {
  const customer = {
    ...{ id: 'd/7', connectionId: 'd', number: '7', name: 'Åsa Norén', email: null, phone: null },
    ...{ orgNumber: null, maskedPersonalNumber: null, address: 'Prins Hendrikkade 8, Lund', contactId: null },
  }
  await openConsole('/settings/language', {
    ...office,
    'customers.search': () => [customer],
    'contacts.page': () => ({
      rows: [{ ...asa, street: 'Prins Hendrikkade 216' }],
      count: 1,
      of: 1,
      asOf: null,
    }),
  })
  await page.getByRole('button', { name: /Search or go to/ }).click()
  await userEvent.keyboard('hendrikk')
  await expect.element(page.getByText('Prins Hendrikkade 216, Malmö')).toBeVisible()
  await expect.element(page.getByText('Prins Hendrikkade 8, Lund')).toBeVisible()
})
