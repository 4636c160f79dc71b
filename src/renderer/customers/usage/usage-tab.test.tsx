import { Failed, type Failure } from '@shared/failure'
import type { Location } from '@shared/location'
import { createMemoryHistory, createRootRoute, createRouter, RouterProvider } from '@tanstack/react-router'
import { beforeEach, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { windowSized } from '../../invoices/window.fixture'
import type { Answers } from '../../ui/fake-bridge'
import { show } from '../../ui/open-console'
import { CostTab, UsageTab } from '.'
import { usageOf } from './chart/chart.fixture'
import { asOf, home, metered, service } from './usage.fixture'

beforeEach(windowSized)

const both = [home(service('d/grid', '15min'), service('d/heat', 'day', { type: 'district_heating' }))]
const march = { from: '2026-03-01', to: '2026-04-01' }
const Tabs = { usage: UsageTab, cost: CostTab }

/** The tab by itself, at a search as the address has it. */
async function open(search = {}, answers: Answers = {}, tab: keyof typeof Tabs = 'usage', locations = both) {
  const history = createMemoryHistory({ initialEntries: [`/?${addressOf(search)}`] })
  const shown: { accountId: string; locations: Location[] } = { accountId: 'd/anna', locations }
  const Tab = Tabs[tab]
  const routes = createRouter({
    history,
    routeTree: createRootRoute({
      component: () => (
        <div style={{ display: 'flex', height: 700 }}>
          <Tab {...shown} />
        </div>
      ),
    }),
  })
  const piece = <RouterProvider router={routes} />
  return { ...(await show(piece, { ...metered, ...answers })), history, shown }
}
const addressOf = (search: object) =>
  new URLSearchParams(Object.entries(search).map(([key, value]) => [key, String(value)])).toString()

const chart = page.getByRole('application')
const picture = chart.getByRole('img')
const totals = page.getByRole('region', { name: 'Totals' })
const failing = (failure: Failure) => () => {
  throw new Failed(failure)
}

/** How many pixels of the canvas are of the bars' colour. */
function painted(): number {
  const canvas = document.querySelector('canvas')
  const ctx = canvas?.getContext('2d')
  if (!canvas || !ctx || canvas.width === 0) return 0
  ctx.save()
  const colour = getComputedStyle(canvas).getPropertyValue('--chart-1').trim()
  ctx.restore()
  const wanted = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16))
  const { data } = ctx.getImageData(0, 0, canvas.width, canvas.height)
  let found = 0
  for (let at = 0; at < data.length; at += 4) {
    if (wanted.every((part, place) => Math.abs((data[at + place] ?? 0) - part) < 3)) found += 1
  }
  return found
}

test('draws a month by day, with its totals and a summary for who does not see it', async () => {
  await open({ ...march, resolution: 'day' })
  await expect
    .element(picture)
    .toHaveAccessibleName(
      /^Energy, Electricity grid · Kungsgatan 1, March 2026, by day\. Sum [\d,]+ kWh\. Peak/,
    )
  await expect.element(totals).toMatchTextContent(/Sum.*kWh.*Average per day.*Peak.*Against the year before/)
  await expect.poll(painted).toBeGreaterThan(2000)
})

test('asks for the same days a year before, and leaves them out when told to', async () => {
  const { bridge, history } = await open({ from: '2024-02-01', to: '2024-03-01', resolution: 'day' })
  await expect.element(totals).toMatchTextContent('Against the year before')
  expect(bridge.asked('customers.usage')).toContainEqual(
    expect.objectContaining({ from: '2023-02-01', to: '2023-03-01', seriesId: 'measured-d/grid' }),
  )
  await page.getByRole('button', { name: 'Year before' }).click()
  await expect.element(totals).not.toMatchTextContent('Against the year before')
  history.back()
  await expect.element(totals).toMatchTextContent('Against the year before')
})

test('every choice is a step in the address, and Back undoes one', async () => {
  const { history } = await open({ ...march, resolution: 'day' })
  await expect.element(page.getByRole('button', { name: 'Choose days: March 2026' })).toBeVisible()
  await page.getByRole('button', { name: 'Earlier' }).click()
  await expect.element(page.getByRole('button', { name: 'Choose days: February 2026' })).toBeVisible()
  await page.getByRole('button', { name: 'Hour' }).click()
  await expect.element(picture).toHaveAccessibleName(/by hour/)
  expect(history.location.search).toContain('from=2026-02-01')
  history.back()
  await expect.element(picture).toHaveAccessibleName(/February 2026, by day/)
  history.back()
  await expect.element(picture).toHaveAccessibleName(/March 2026, by day/)
})

test('what is finer than the service cannot be chosen, and says why', async () => {
  const { history } = await open({ ...march, service: 'd/heat' })
  const hour = page.getByRole('button', { name: 'Hour' })
  await expect.element(hour).toHaveAttribute('aria-disabled', 'true')
  await hour.hover()
  await expect.element(page.getByText('This service is measured by day at the finest')).toBeVisible()
  const before = history.location.href
  // A real click would wait for it to be enabled.
  ;(hour.element() as HTMLElement).click()
  expect(history.location.href).toBe(before)
})

test('typed days: what is wrong is said at its field, what is right is shown', async () => {
  await open(march)
  await page.getByRole('button', { name: /^Choose days/ }).click()
  const from = page.getByRole('textbox', { name: 'From' })
  await from.fill('31/02/2026')
  await page.getByRole('button', { name: 'Show' }).click()
  await expect.element(from).toHaveAccessibleDescription(/Not a date/)
  await from.fill('10/03/2026')
  await page.getByRole('textbox', { name: 'Up to and including' }).fill('12/03/2026')
  await page.getByRole('button', { name: 'Show' }).click()
  await expect.element(picture).toHaveAccessibleName(/10 – 12 Mar 2026/)
})

test('the arrow keys walk from interval to interval and say what was there', async () => {
  const usage = usageOf(['2026-10-25', '2026-10-26', 'hour'], (_, at) => at + 1)
  await open(
    { from: '2026-10-25', to: '2026-10-26', resolution: 'hour', alone: true, line: 'none' },
    { 'customers.usage': () => ({ value: usage, source: 'live', asOf }) },
  )
  await expect.poll(painted).toBeGreaterThan(500)
  ;(chart.element() as HTMLElement).focus()
  await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}')
  await expect.element(chart).toMatchTextContent('Sun, 25 Oct 2026, 02:00 CEST, Energy 3.00 kWh')
  await userEvent.keyboard('{ArrowRight}')
  await expect.element(chart).toMatchTextContent('Sun, 25 Oct 2026, 02:00 CET, Energy 4.00 kWh')
  await userEvent.keyboard('{End}')
  await expect.element(chart).toMatchTextContent('Energy 25.00 kWh')
  await userEvent.keyboard('{Escape}')
  await expect.element(chart).not.toMatchTextContent('Energy 25.00 kWh')
})

test('a gap is a gap: nothing is drawn there, and nothing is made up', async () => {
  const days = (of: (at: number) => number) => usageOf(['2026-03-01', '2026-04-01', 'day'], (_, at) => of(at))
  const whole = { value: days(() => 10), source: 'live' as const, asOf }
  const search = { ...march, resolution: 'day', alone: true, line: 'none' }
  const { screen } = await open(search, { 'customers.usage': () => whole })
  await expect.poll(painted).toBeGreaterThan(2000)
  const all = painted()
  await screen.unmount()
  const holed = { ...whole, value: days((at) => (at < 15 ? 10 : Number.NaN)) }
  await open({ ...search, table: true }, { 'customers.usage': () => holed })
  await expect.poll(() => painted() > 0 && painted() < all * 0.6).toBe(true)
  await expect.element(page.getByRole('row', { name: 'Tue, 17 Mar 2026 –' })).toBeVisible()
  await expect.element(totals).toMatchTextContent(/Sum150.0 kWh.*10.00 kWh/)
})

test('another service never shows the numbers of the last one', async () => {
  const late = Promise.withResolvers<void>()
  await open(
    { ...march, resolution: 'day' },
    {
      'customers.usage': async ({ seriesId, from, to, resolution }) => {
        if (seriesId === 'measured-d/heat') await late.promise
        const value = usageOf([from, to, resolution], () => (seriesId === 'measured-d/heat' ? 2 : 111))
        return { value, source: 'live', asOf }
      },
    },
  )
  await expect.element(totals).toMatchTextContent('111.0 kWh')
  await page.getByRole('combobox', { name: 'Service' }).click()
  await page.getByRole('option', { name: /District heating/ }).click()
  await expect.element(page.getByRole('status', { name: 'Fetching' })).toBeInTheDocument()
  expect(document.body.textContent).not.toContain('111.0 kWh')
  late.resolve()
  await expect.element(totals).toMatchTextContent('2.00 kWh')
})

test('what is not provided is said once; a failure can be tried again; nothing measured says so', async () => {
  const { screen } = await open(march, { 'customers.usage': failing({ kind: 'notProvided' }) })
  await expect.element(page.getByText('Not provided by this organisation')).toBeVisible()
  expect(page.getByRole('alert').elements()).toEqual([])
  await screen.unmount()
  const { screen: second } = await open(march, { 'customers.usage': failing({ kind: 'timeout' }) })
  await expect.element(page.getByRole('alert').getByRole('button', { name: 'Try again' })).toBeVisible()
  await second.unmount()
  await open({}, {}, 'usage', [home(service('d/none', null))])
  await expect.element(page.getByText('Nothing is measured here')).toBeVisible()
})

test('offline: what is kept is drawn, with its age', async () => {
  await open(march, {
    'network.status': () => ({ online: false, unreachable: [] }),
    'customers.usage': ({ from, to, resolution, fresh }) => {
      if (fresh) throw new Failed({ kind: 'offline' })
      return { value: usageOf([from, to, resolution]), source: 'cache', asOf }
    },
  })
  await expect.element(totals).toMatchTextContent('kWh')
  await expect.element(page.getByText(/^As of/)).toBeVisible()
  expect(page.getByRole('alert').elements()).toEqual([])
})

test('where nothing is kept the data layer is asked once; what is kept is compared with it', async () => {
  const asked: boolean[] = []
  const answers = (source: 'live' | 'cache'): Answers => ({
    'customers.usage': ({ from, to, resolution, fresh }) => {
      asked.push(fresh)
      return { value: usageOf([from, to, resolution]), source: fresh ? 'live' : source, asOf }
    },
  })
  const alone = { ...march, alone: true }
  const { screen } = await open(alone, answers('live'))
  await expect.element(page.getByText('Live')).toBeVisible()
  expect(asked.splice(0)).toEqual([false])
  await screen.unmount()
  await open({ ...alone, from: '2026-02-01' }, answers('cache'))
  await expect.element(page.getByText('Live')).toBeVisible()
  expect(asked).toEqual([false, true])
})

test('an empty period leads to where something is', async () => {
  const ended = [home(service('d/old', 'hour', { endsOn: '2025-06-30' }))]
  await open(
    march,
    {
      'customers.usage': ({ from, to, resolution }) => ({
        value: usageOf([from, to, resolution], (_, __, usual) => (from > '2025-06-30' ? Number.NaN : usual)),
        source: 'live',
        asOf,
      }),
    },
    'usage',
    ended,
  )
  await expect.element(page.getByText('This service ended on 30 Jun 2025.', { exact: false })).toBeVisible()
  await page.getByRole('button', { name: 'Look when it was in use' }).click()
  await expect.element(picture).toHaveAccessibleName(/June 2025/)
})

test('a year of quarter hours: its table holds every row and only draws those in sight', async () => {
  await open({ from: '2025-01-01', to: '2026-01-01', resolution: '15min', table: true, alone: true })
  const table = page.getByRole('table')
  await expect.element(table).toHaveAttribute('aria-rowcount', '35041')
  await expect.poll(painted).toBeGreaterThan(2000)
  expect(table.getByRole('row').elements().length).toBeLessThan(80)
})

test('wheel looks closer, a double click shows everything again', async () => {
  await open({ from: '2025-01-01', to: '2026-01-01', resolution: 'day', alone: true })
  await expect.poll(painted).toBeGreaterThan(2000)
  const look = () => document.querySelector('canvas')?.toDataURL()
  const whole = look()
  const turn = { deltaY: -400, bubbles: true, cancelable: true, clientX: 600, clientY: 400 }
  chart.element().dispatchEvent(new WheelEvent('wheel', turn))
  await expect.poll(look).not.toBe(whole)
  await chart.dblClick()
  await expect.poll(look).toBe(whole)
})

test('saves what is shown: numbers as they are typed here, a picture that is one', async () => {
  const { bridge } = await open({ ...march, resolution: 'day' })
  await expect.poll(painted).toBeGreaterThan(2000)
  await page.getByRole('button', { name: 'Save as CSV' }).click()
  await page.getByRole('button', { name: 'Save as picture' }).click()
  await expect.poll(() => bridge.asked('files.save').length).toBe(2)
  const [csv, png] = bridge.asked('files.save')
  expect(csv?.suggestedName).toBe('Energy, Electricity grid · Kungsgatan 1, March 2026')
  const lines = new TextDecoder().decode(csv?.bytes).split('\r\n')
  expect(lines[0]).toBe('From,Energy (kWh),Year before (kWh),Temperature (°C)')
  expect(lines[1]).toMatch(/^2026-03-01,[\d.]+,[\d.]+,-?[\d.]+$/)
  expect(lines).toHaveLength(33)
  expect([...(png?.bytes.slice(1, 4) ?? [])]).toEqual([...'PNG'].map((sign) => sign.charCodeAt(0)))
})

test('cost by part, income by name and below zero, beside what was used', async () => {
  await open({ ...march, resolution: 'day', table: true }, {}, 'cost')
  await expect.element(totals).toMatchTextContent(/Total.*SEK.*Without VAT.*Income.*Average price.*\/kWh/)
  await expect.element(page.getByText('Income: Solar')).toBeVisible()
  const row = page.getByRole('row', { name: /^Sun, 1 Mar 2026/ })
  await expect.element(row).toMatchTextContent(/SEK.*-SEK.*kWh.*\/kWh/)
})
