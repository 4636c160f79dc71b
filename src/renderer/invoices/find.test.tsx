import { billingDay } from '@shared/day'
import { understand } from '@shared/find/understand'
import { languages } from '@shared/language'
import { beforeEach, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import en from '../i18n/en/invoices'
import nl from '../i18n/nl/invoices'
import sv from '../i18n/sv/invoices'
import { openConsole } from '../ui/open-console'
import { invoice, officeWith } from './invoices.fixture'
import { windowSized } from './window.fixture'

beforeEach(windowSized)

const all = [
  invoice({ number: '1001', issuedOn: '2025-10-05', status: 'new', dueOn: '2025-10-20' }),
  invoice({ number: '1002', issuedOn: '2025-10-04', status: 'paid' }),
  invoice({ number: '1003', issuedOn: '2025-11-03', amount: { minor: 99900, currency: 'SEK' } }),
]
const field = page.getByRole('textbox', { name: /Number, name/ })
const words = (text: string) => page.getByText(text, { exact: false })
const asText = (typed: string) => page.getByRole('button', { name: `Search for “${typed}” as text` })

test('what is typed is understood, said in chips, and can be taken back', async () => {
  const { bridge, history } = await openConsole('/invoices', officeWith(all))
  await expect.element(words('3 of 3')).toBeVisible()
  await userEvent.keyboard('/')
  await userEvent.keyboard('anna oktober 2025 > 100 betaald')
  await expect.element(words('1 of 3')).toBeVisible()
  await expect.element(words('Amount: over 100.00')).toBeVisible()
  await expect.element(words('Status: Paid')).toBeVisible()
  await expect.element(asText('betaald')).toBeVisible()
  expect(bridge.asked('invoices.totals')).toContainEqual({
    filter: {
      text: 'anna',
      issued: { from: '2025-10-01', to: '2025-10-31' },
      amount: { min: 10001 },
      statuses: ['paid'],
    },
  })
  await asText('betaald').click()
  await expect.element(words('0 of 3')).toBeVisible()
  await expect.element(field).toHaveValue('anna oktober 2025 > 100 "betaald"')
  history.back()
  await expect.element(words('1 of 3')).toBeVisible()
  await asText('oktober 2025').click()
  expect(history.location.search).toContain('oktober')
  await page.getByRole('button', { name: 'Clear filters' }).first().click()
  await expect.element(words('3 of 3')).toBeVisible()
  await expect.element(field).toHaveValue('')
})

test('what is chosen and what is typed both narrow', async () => {
  const statuses = encodeURIComponent(JSON.stringify(['new']))
  const { bridge } = await openConsole(`/invoices?statuses=${statuses}&text=paid`, officeWith(all))
  await expect.element(words('0 of 3')).toBeVisible()
  expect(bridge.asked('invoices.totals')).toEqual([{ filter: { statuses: [] } }])
})

test('overdue is overdue today, where bills are made', async () => {
  const { bridge } = await openConsole('/invoices?text=overdue', officeWith(all))
  await expect.element(words('1 of 3')).toBeVisible()
  expect(bridge.asked('invoices.totals').at(-1)).toEqual({ filter: { overdueOn: billingDay() } })
})

test('a name that nobody has is said, and the one that was meant is shown', async () => {
  const { history } = await openConsole('/invoices?text=anaa+paid', {
    ...officeWith(all),
    'invoices.spelling': ({ text }) => ({
      meant: text === 'anaa' ? { text: 'Anna', words: [{ typed: 'anaa', meant: 'Anna' }] } : null,
    }),
  })
  await expect.element(words('Nobody is called “anaa”. Showing “Anna”.')).toBeVisible()
  await expect.element(words('2 of 3')).toBeVisible()
  await expect.element(field).toHaveValue('anaa paid')
  expect(history.location.search).toContain('anaa')
})

test('a word on its way to one that is understood shows what it will mean, and never an empty list', async () => {
  const { bridge } = await openConsole('/invoices', officeWith(all))
  await expect.element(words('3 of 3')).toBeVisible()
  await userEvent.keyboard('/')
  await userEvent.keyboard('anna betaa')
  await expect.element(words('Nothing has “betaa”. Showing “Status: Paid”.')).toBeVisible()
  await expect.element(words('2 of 3')).toBeVisible()
  expect(bridge.asked('invoices.spelling')).not.toContainEqual({ text: 'anna betaa' })
  await userEvent.keyboard('ld')
  await expect.element(words('Nothing has')).not.toBeInTheDocument()
  await expect.element(words('2 of 3')).toBeVisible()
  await userEvent.keyboard('x')
  await expect.element(words('0 of 3')).toBeVisible()
})

test('where little is found, what may have been meant is offered', async () => {
  const few = invoice({ number: '1004', accountName: 'Anaa Bos' })
  await openConsole('/invoices?text=anaa', {
    ...officeWith([...all, few]),
    'invoices.spelling': () => ({ meant: { text: 'Anna', words: [{ typed: 'anaa', meant: 'Anna' }] } }),
  })
  await expect.element(words('1 of 4')).toBeVisible()
  await page.getByRole('button', { name: 'Show “Anna”' }).click()
  await expect.element(words('3 of 4')).toBeVisible()
  await expect.element(field).toHaveValue('Anna')
})

test.each(languages)('every status is understood as the %s screen calls it', (language) => {
  const { status } = { en, nl, sv }[language]
  for (const name of ['new', 'paid', 'overdue', 'cancelled', 'reminded', 'credited', 'partlyPaid'] as const) {
    const { parts, text } = understand(status[name], '2026-11-22')
    expect(text, status[name]).toBe('')
    expect(parts).toHaveLength(1)
  }
})
