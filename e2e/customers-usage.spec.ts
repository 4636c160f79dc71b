import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { dayName, dayNumber, type Sandbox, type Service } from '../sandbox/index.ts'
import { dayAfter, isSettled, lastSunday, openAccount, serviceWith } from './customer-page.ts'
import { synced } from './screens.ts'
import { expect, test } from './shared-console.ts'

test.use({ contacts: 60, invoices: 100 })
test.setTimeout(120_000)
test.beforeEach(({ running: { page } }) => synced(page))

const chart = (page: Page) => page.getByRole('application').getByRole('img')
const totals = (page: Page) => page.getByRole('region', { name: 'Totals' })
const step = (page: Page, group: string, name: string) =>
  page.getByRole('group', { name: group }).getByRole('button', { name, exact: true })
const row = (page: Page, at: number) => page.getByRole('table').locator(`[aria-rowindex="${at + 2}"]`)

type Days = { from: string; to: string; resolution: 'month' | 'day' | 'hour' | '15min' }

function show(page: Page, { account, service }: Found, days: Days, more = {}, tab = 'usage') {
  return openAccount(page, account, tab, { service: service.id, ...days, ...more })
}
type Found = ReturnType<typeof serviceWith>

/** By the hour and no finer, with a temperature beside it, in kWh. */
const hourly = (sandbox: Sandbox) =>
  serviceWith(
    sandbox,
    (one) =>
      one.kind === 'electricity' &&
      one.measurement?.finest === 'hour' &&
      one.comparison === 'temperature' &&
      isSettled(sandbox, one),
  )

/** What the sandbox has in such days, by the instant at which each interval begins. */
function known({ customers }: Sandbox, service: Service, { from, to, resolution }: Days) {
  const period = { from: dayNumber(from) ?? 0, to: dayNumber(to) ?? 0, resolution }
  const list = customers.measurements(service, period)
  return new Map(list.map(({ date, kWh }) => [Date.parse(date), kWh]))
}

const kWh = (value: number) => {
  const digits = value >= 1000 ? 0 : value >= 100 ? 1 : 2
  const format = { minimumFractionDigits: digits, maximumFractionDigits: digits }
  return `${new Intl.NumberFormat('en-GB', format).format(value)} kWh`
}
const sumOf = (values: Iterable<number | undefined>) =>
  [...values].reduce<number>((sum, one) => sum + (one ?? 0), 0)
const march = ({ today }: Sandbox): Days => {
  const year = Number(today.slice(0, 4)) - 1
  return { from: `${year}-03-01`, to: `${year}-04-01`, resolution: 'day' }
}

test('finer than the service allows cannot be chosen, by whatever way', async ({
  running: { page },
  sandbox,
}) => {
  const one = hourly(sandbox)
  await show(page, one, { ...march(sandbox), resolution: '15min' })
  await expect(chart(page)).toHaveAccessibleName(/, by hour\./)
  const finer = step(page, 'By', '15 min')
  await expect(finer).toHaveAttribute('aria-disabled', 'true')
  await finer.focus()
  await expect(page.getByText('This service is measured by hour at the finest')).toBeVisible()
  await page.keyboard.press('Enter')
  await step(page, 'By', 'Day').click()
  await expect(chart(page)).toHaveAccessibleName(/, by day\./)
  expect(sandbox.log.filter(({ query }) => query.includes('15min') && query.includes('fromDate'))).toEqual([])
})

test('a month by day: what was measured, beside the year before and the temperature', async ({
  running: { page },
  sandbox,
}) => {
  const one = hourly(sandbox)
  const days = march(sandbox)
  await show(page, one, days, { table: 'true' })
  const values = known(sandbox, one.service, days)
  await expect(totals(page)).toContainText(kWh(sumOf(values.values())))
  await expect(page.getByRole('columnheader', { name: 'Temperature' })).toBeVisible()
  const year = Number(days.from.slice(0, 4)) - 1
  const before = known(sandbox, one.service, { ...days, from: `${year}-03-01`, to: `${year}-04-01` })
  await expect(row(page, 0)).toContainText(kWh([...values.values()][0] ?? 0))
  await expect(row(page, 0)).toContainText(kWh([...before.values()][0] ?? 0))
  await expect(totals(page)).toContainText(/Against the year before/)
  await page.getByRole('button', { name: 'Year before' }).click()
  await expect(page.getByRole('columnheader', { name: 'Year before' })).toHaveCount(0)
  await page.goBack()
  await expect(page.getByRole('columnheader', { name: 'Year before' })).toBeVisible()
  await page.keyboard.press('v')
  await expect(page.getByRole('table')).toHaveCount(0)
})

test('what is not electricity: m³ and kg in their own unit, heating beside its degree days', async ({
  running: { page },
  sandbox,
}) => {
  const year = Number(sandbox.today.slice(0, 4)) - 1
  const days: Days = { from: `${year}-01-01`, to: `${year + 1}-01-01`, resolution: 'month' }
  for (const [kind, unit] of [
    ['water', 'm³'],
    ['waste', 'kg'],
  ] as const) {
    const one = serviceWith(
      sandbox,
      (service) => service.kind === kind && service.measurement !== null && isSettled(sandbox, service),
    )
    await show(page, one, days, { table: 'true', alone: 'true' })
    await expect(chart(page)).toHaveAccessibleName(new RegExp(`Sum [\\d,.]+ ${unit}\\.`))
    await expect(row(page, 0)).toContainText(new RegExp(`\\d ${unit}`))
  }
  const heating = serviceWith(
    sandbox,
    (service) =>
      service.comparison === 'degreeDays' && service.measurement !== null && isSettled(sandbox, service),
  )
  await show(page, heating, days, { table: 'true', line: 'degreeDays' })
  await expect(page.getByRole('columnheader', { name: 'Degree days' })).toBeVisible()
  await expect(totals(page)).toContainText('Against the year before')
})

test('days of 23 and 25 hours have as many rows, and an hour that comes twice is told apart', async ({
  running: { page },
  sandbox,
}) => {
  const one = hourly(sandbox)
  for (const [month, hours] of [
    [3, 23],
    [10, 25],
  ] as const) {
    const day = lastSunday(sandbox, month)
    const days: Days = { from: day, to: dayAfter(day), resolution: 'hour' }
    await show(page, one, days, { table: 'true', alone: 'true' })
    await expect(page.getByRole('table')).toHaveAttribute('aria-rowcount', String(hours + 1))
    await expect(totals(page)).toContainText(kWh(sumOf(known(sandbox, one.service, days).values())))
    await expect(page.getByRole('rowheader', { name: /02:00/ })).toHaveCount(month === 3 ? 0 : 2)
  }
  await expect(page.getByRole('rowheader', { name: /02:00 (CEST|GMT\+2)/ })).toHaveCount(1)
})

test('where the meter gave nothing nothing is said', async ({ running: { page }, sandbox }) => {
  const one = hourly(sandbox)
  const last = dayNumber(sandbox.today) ?? 0
  const gone = Array.from({ length: 900 }, (_, back) => dayName(last - 2 - back)).find((day) => {
    const hours = known(sandbox, one.service, { from: day, to: dayAfter(day), resolution: 'hour' })
    const there = [...hours.values()].filter((value) => value !== undefined).length
    return there > 0 && there < 23
  })
  if (!gone) throw new Error('the meter never failed')
  const days: Days = { from: gone, to: dayAfter(gone), resolution: 'hour' }
  const values = [...known(sandbox, one.service, days).values()].filter((value) => value !== undefined)
  await show(page, one, days, { table: 'true', alone: 'true', line: 'none' })
  await expect(totals(page)).toContainText(kWh(sumOf(values)))
  const rows = page.getByRole('table').getByRole('row')
  await expect(rows).toHaveCount(25)
  await expect(rows.filter({ hasText: '–' }).filter({ hasNotText: 'kWh' })).toHaveCount(24 - values.length)
})

test('what is saved is what was measured, and a picture of it', async ({ running, sandbox }, testInfo) => {
  const { page, host } = running
  const one = hourly(sandbox)
  const day = lastSunday(sandbox, 10)
  const days: Days = { from: day, to: dayAfter(day), resolution: 'hour' }
  await show(page, one, days)
  await expect(chart(page)).toBeVisible()
  await expect(totals(page)).toContainText('Against the year before')

  const csv = testInfo.outputPath('usage.csv')
  await host.answerDialog('showSaveDialog', { canceled: false, filePath: csv })
  await page.keyboard.press('e')
  await expect(page.getByText(`Saved as ${csv}`)).toBeVisible()
  const text = await readFile(csv, 'utf8')
  expect(text.startsWith('\uFEFF')).toBe(true)
  const [head, ...lines] = text.slice(1).trimEnd().split('\r\n')
  expect(head).toBe('From,Clock,Energy (kWh),Year before (kWh),Temperature (°C)')
  const values = known(sandbox, one.service, days)
  const written = lines.map((line) => {
    const [from = '', clock = '', value = ''] = line.split(',')
    const instant = Date.parse(`${from.replace(' ', 'T')}${clock.replace('UTC', '')}`)
    return [instant, value === '' ? undefined : Number(value)] as const
  })
  expect(written).toHaveLength(25)
  for (const [instant, value] of written) expect(value).toEqual(values.get(instant))
  expect(host.dialogs().at(-1)).toMatchObject({ kind: 'showSaveDialog' })

  const png = testInfo.outputPath('usage.png')
  await host.answerDialog('showSaveDialog', { canceled: false, filePath: png })
  await page.keyboard.press('g')
  await expect(page.getByText(`Saved as ${png}`)).toBeVisible()
  const picture = await readFile(png)
  expect(picture.subarray(1, 4).toString('latin1')).toBe('PNG')
  expect(picture.readUInt32BE(16)).toBeGreaterThan(400)
  expect(picture.readUInt32BE(20)).toBeGreaterThan(200)
  // As a one-coloured picture it would be smaller.
  expect(picture.length).toBeGreaterThan(5_000)

  const count = host.dialogs().length
  await host.answerDialog('showSaveDialog', { canceled: true, filePath: '' })
  await page.keyboard.press('e')
  await expect.poll(() => host.dialogs().length).toBe(count + 1)
  const nowhere = join(testInfo.outputPath('no-such-folder'), 'usage.csv')
  await host.answerDialog('showSaveDialog', { canceled: false, filePath: nowhere })
  await page.keyboard.press('e')
  await expect(page.getByRole('alert').filter({ hasText: 'not' })).toBeVisible()
})

test('days that are typed wrong change nothing', async ({ running: { page }, sandbox }) => {
  const one = hourly(sandbox)
  await show(page, one, march(sandbox))
  await expect(chart(page)).toHaveAccessibleName(/March/)
  await page.getByRole('button', { name: /^Choose days/ }).click()
  const dialog = page.getByRole('dialog', { name: 'Choose days' })
  await dialog.getByRole('textbox', { name: 'From' }).fill('30/02/2025')
  await page.keyboard.press('Enter')
  await expect(dialog.getByRole('textbox', { name: 'From' })).toHaveAccessibleDescription(/Not a date/)
  await expect(chart(page)).toHaveAccessibleName(/March/)
})
