import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { dayNumber, type Sandbox, type Service } from '../sandbox/index.ts'
import { isSettled, openAccount, serviceWith } from './customer-page.ts'
import { synced } from './screens.ts'
import { expect, test } from './shared-console.ts'

test.use({ contacts: 60, invoices: 100 })
test.setTimeout(120_000)
test.beforeEach(({ running: { page } }) => synced(page))

const totals = (page: Page) => page.getByRole('region', { name: 'Totals' })
const sek = (amount: number) =>
  new Intl.NumberFormat('en-GB', { style: 'currency', currency: 'SEK' }).format(
    Math.round(amount * 100) / 100,
  )

/** The June before last year's end: summer, when the sun shines. */
const june = ({ today }: Sandbox) => {
  const year = Number(today.slice(0, 4)) - 1
  return { from: `${year}-06-01`, to: `${year}-07-01`, resolution: 'day' as const }
}

function show(page: Page, sandbox: Sandbox, found: ReturnType<typeof serviceWith>) {
  return openAccount(page, found.account, 'cost', {
    service: found.service.id,
    ...june(sandbox),
    table: 'true',
  })
}

/** What the sandbox charges in June. */
function charged(sandbox: Sandbox, service: Service) {
  const { from, to, resolution } = june(sandbox)
  const period = { from: dayNumber(from) ?? 0, to: dayNumber(to) ?? 0, resolution }
  return sandbox.customers.cost(service, period)
}

/** Billed by the day at least, measured as finely, in kronor. */
const billed = (sandbox: Sandbox, kind: string) =>
  serviceWith(
    sandbox,
    (one, { country }) =>
      country === 'SE' &&
      one.kind === kind &&
      /day|hour|15min/.test(one.cost?.finest ?? '') &&
      one.measurement !== null &&
      isSettled(sandbox, one) &&
      charged(sandbox, one).some(({ cost }) => cost !== 0),
  )

test('by part, beside what was used, and saved as a table', async ({ running, sandbox }, testInfo) => {
  const { page, host } = running
  const found = billed(sandbox, 'electricity')
  const all = charged(sandbox, found.service)
  await show(page, sandbox, found)
  await expect(totals(page)).toContainText(sek(all.reduce((sum, { cost }) => sum + cost, 0)))
  await expect(totals(page)).toContainText(/Average price.*\/kWh/)
  for (const name of new Set(all.flatMap(({ parts }) => parts.map((part) => part.name))))
    await expect(page.getByRole('columnheader', { name }).first()).toBeVisible()
  await expect(page.getByRole('columnheader', { name: 'Usage' })).toBeVisible()
  await expect(totals(page)).toContainText('Against the year before')

  const csv = testInfo.outputPath('cost.csv')
  await host.answerDialog('showSaveDialog', { canceled: false, filePath: csv })
  await page.getByRole('button', { name: 'Save as CSV' }).click()
  await expect(page.getByText(`Saved as ${csv}`)).toBeVisible()
  const [head = '', ...lines] = (await readFile(csv, 'utf8')).slice(1).trimEnd().split('\r\n')
  expect(head).toMatch(/^From,Total \(SEK\),/)
  expect(lines).toHaveLength(30)
  lines.forEach((line, at) => {
    const [day, total] = line.split(',')
    expect(day).toBe(`${june(sandbox).from.slice(0, 8)}${String(at + 1).padStart(2, '0')}`)
    expect(Number(total)).toBeCloseTo(all[at]?.cost ?? Number.NaN, 3)
  })
})

test('what the customer earned is called income', async ({ running: { page }, sandbox }) => {
  const found = billed(sandbox, 'solar')
  const earned = charged(sandbox, found.service).reduce((sum, { cost }) => sum + cost, 0)
  expect(earned).toBeLessThan(0)
  await show(page, sandbox, found)
  await expect(totals(page)).toContainText(`Total${sek(earned)}`)
  await expect(totals(page)).toContainText('Income')
  await expect(page.getByText(/^Income/).first()).toBeVisible()
})
