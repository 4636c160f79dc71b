import { Failed } from '@shared/failure'
import type { InvoiceFilter } from '@shared/invoice'
import type { Output } from '@shared/operations'
import { defaultSettings } from '@shared/settings'
import { beforeEach, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import type { Answers } from '../../ui/fake-bridge'
import { openConsole } from '../../ui/open-console'
import { invoice, officeWith } from '../invoices.fixture'
import { windowSized } from '../window.fixture'

const large = 10 ** 15
const all = [
  invoice({ number: '1', issuedOn: '2026-03-05', status: 'new', accountName: 'Bengt Åkesson' }),
  invoice({ number: '2', issuedOn: '2026-01-04' }),
  invoice({ number: '3', issuedOn: '2026-01-03', amount: { minor: 0, currency: 'EUR' } }),
  invoice({ number: '4', issuedOn: '2025-12-31', kind: 'credit', amount: { minor: -500, currency: 'EUR' } }),
  invoice({ number: '5', issuedOn: '2026-02-02', amount: { minor: 1234, currency: 'JPY' } }),
  ...Array.from({ length: 10 }, (_, at) =>
    invoice({ number: `6${at}`, issuedOn: '2026-02-03', amount: { minor: large, currency: 'KWD' } }),
  ),
]

beforeEach(windowSized)

const open = (search = '', answers: Answers = {}) =>
  openConsole(`/invoices${search}`, { ...officeWith(all), ...answers })
const panel = page.getByRole('region', { name: 'Totals', exact: true })
const rows = (name: string) => panel.getByRole('region', { name }).getByRole('row')
const button = page.getByRole('button', { name: 'Totals by status and month' })
const inCurrency = (code: string) => panel.getByText(code, { exact: true })

test('nothing is asked before the totals are opened; a key opens and closes them', async () => {
  const { bridge, history } = await open()
  await expect.element(page.getByText('15 of 15')).toBeVisible()
  expect(bridge.asked('invoices.months')).toEqual([])
  await userEvent.keyboard('m')
  await expect.element(panel).toBeVisible()
  await expect.element(button).toHaveAttribute('aria-pressed', 'true')
  expect(history.location.search).toContain('totals=true')
  await userEvent.keyboard('m')
  await expect.element(panel).not.toBeInTheDocument()
})

test('Escape closes what was opened last: the invoice beside the totals, then the totals', async () => {
  const { history } = await open('?totals=true')
  await expect.element(panel).toBeVisible()
  await page.getByRole('grid').getByRole('row').nth(1).click()
  await expect.element(page.getByRole('heading', { name: '1', exact: true })).toBeVisible()
  await userEvent.keyboard('{Escape}')
  await expect.poll(() => history.location.search).toBe('?totals=true')
  await expect.element(panel).toBeVisible()
  await userEvent.keyboard('{Escape}')
  await expect.element(panel).not.toBeInTheDocument()
  expect(history.location.search).toBe('')
})

test('each currency by status and by month, with its own smallest unit, exact however much it is', async () => {
  await open('?totals=true')
  await inCurrency('KWD').click()
  await expect.element(rows('By status').nth(1)).toMatchTextContent('Paid10KWD 10,000,000,000,000.000')
  await inCurrency('JPY').click()
  await expect.element(rows('By month of issue').nth(1)).toMatchTextContent('February 20261JP¥1,234')
})

test('totals that another question put aside are asked again while they are on screen', async () => {
  let putAside = 2
  const answers = officeWith(all)
  const totals = async (asked: { filter: InvoiceFilter }) => {
    putAside -= 1
    if (putAside >= 0) throw new Failed({ kind: 'cancelled' })
    return answers['invoices.totals']?.(asked) as Output<'invoices.totals'>
  }
  await open('?totals=true', { 'invoices.totals': totals })
  await expect.element(page.getByText('15 of 15')).toBeVisible()
  await expect.element(page.getByRole('alert')).not.toBeInTheDocument()
})

test('a month narrows to itself, from the table and from the chart; Back undoes it', async () => {
  const { bridge, history } = await open('?totals=true')
  await inCurrency('EUR').click()
  await panel.getByRole('button', { name: 'January 2026' }).click()
  await expect.element(page.getByText('2 of 15')).toBeVisible()
  expect(bridge.asked('invoices.months').at(-1)).toEqual({
    filter: { issued: { from: '2026-01-01', to: '2026-01-31' } },
  })
  history.back()
  await expect.element(page.getByText('15 of 15')).toBeVisible()
  const chart = panel.getByRole('img', { name: /December 2025 to March 2026/ })
  await expect.element(chart).toBeVisible()
  const { width, height } = chart.element().getBoundingClientRect()
  await chart.click({ position: { x: width - 20, y: height / 2 } })
  await expect.element(page.getByText('1 of 15')).toBeVisible()
})

test('a status narrows to itself', async () => {
  const { history } = await open('?totals=true')
  await inCurrency('EUR').click()
  await panel.getByRole('button', { name: 'Open', exact: true }).click()
  await expect.element(page.getByText('1 of 15')).toBeVisible()
  expect(history.location.search).toContain('statuses')
})

test('of no invoices there is nothing to add up, in Dutch too', async () => {
  await open('?totals=true&text=nobody', {
    'settings.get': () => ({ ...defaultSettings, language: 'nl' }),
  })
  await expect.element(page.getByText('Geen facturen, dus niets op te tellen')).toBeVisible()
})

test.each(['bengt', 'gt'])('the count of %j is there before its sums', async (text) => {
  const later = Promise.withResolvers<void>()
  const totals = officeWith(all)['invoices.totals']
  await open('', {
    'invoices.totals': async (input) => {
      if (input.filter.text) await later.promise
      if (!totals) throw new Error('the fixture answers it')
      return totals(input)
    },
  })
  await expect.element(page.getByText('15 of 15')).toBeVisible()
  await userEvent.keyboard('/')
  await userEvent.keyboard(text)
  await expect.element(page.getByText('1 of 15')).toBeVisible()
  const sums = page.getByRole('region', { name: 'Sum' })
  await expect.element(sums).toHaveAttribute('aria-busy', 'true')
  later.resolve()
  await expect.element(sums).toMatchTextContent('Sum€123.45')
})
