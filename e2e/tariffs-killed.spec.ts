import type { Page } from '@playwright/test'
import type { Sandbox } from '../sandbox/index.ts'
import { call } from './bridge.ts'
import { expect, type RunningConsole, test } from './console.ts'
import { open } from './screens.ts'
import { walkTo } from './tariff-pages.ts'

test.use({ contacts: 2, invoices: 0 })

const main = (page: Page) => page.getByRole('main')
const field = (page: Page, name: string) => main(page).getByRole('textbox', { name, exact: true })
const button = (page: Page, name: string) => main(page).getByRole('button', { name, exact: true })
const choice = (page: Page) => main(page).getByRole('combobox')
const chosen = (page: Page) => main(page).getByRole('option', { selected: true })
const asks = (page: Page, question: RegExp) =>
  expect(main(page).getByRole('heading', { level: 1, name: question })).toBeVisible()
const enter = (page: Page) => page.keyboard.press('Enter')

/** Types into fields, one after the other. */
const fill =
  (...values: [field: string, text: string][]) =>
  async (page: Page) => {
    for (const [name, text] of values) await field(page, name).fill(text)
  }
const reads =
  (...values: [field: string, text: string][]) =>
  async (page: Page) => {
    for (const [name, text] of values) await expect(field(page, name)).toHaveValue(text)
  }

type Shown = { running: RunningConsole; sandbox: Sandbox }
interface Stage {
  kind: string
  /** What it asks, before and after. */
  asks: RegExp
  /** What somebody does there, left half done, and a word of it on the disk. */
  does?: [(page: Page) => Promise<unknown>, kept: string]
  /** Nothing of it is lost. */
  still?(page: Page): Promise<unknown>
  /** Goes on from there, */
  goesOn?(page: Page): Promise<unknown>
  /** to this. */
  to: RegExp
}

const stages: Stage[] = [
  {
    kind: 'address',
    asks: /Where is the electricity supplied/,
    does: [fill(['Street and number', 'Kerkstraat 4'], ['City', 'Utr']), 'Utr'],
    still: reads(['Street and number', 'Kerkstraat 4'], ['City', 'Utr'], ['Postal code', '']),
    async goesOn(page) {
      await fill(['City', 'Utrecht'], ['Postal code', '3511 AA'])(page)
      await choice(page).fill('Netherlands')
      await page.getByRole('option', { name: 'Netherlands' }).click()
      await button(page, 'Continue').click()
    },
    to: /Who is the supplier/,
  },
  {
    kind: 'provider',
    asks: /Who is the supplier/,
    does: [(page) => choice(page).fill('waddenv'), 'waddenv'],
    async still(page) {
      await expect(choice(page)).toHaveValue('waddenv')
      await expect(chosen(page)).toContainText('Waddenvolt')
    },
    goesOn: (page) => choice(page).press('Enter'),
    to: /The customer logs in at/,
  },
  {
    kind: 'providerName',
    asks: /What is the supplier called/,
    does: [fill(['Supplier', 'Dorpsstr']), 'Dorpsstr'],
    still: reads(['Supplier', 'Dorpsstr']),
    goesOn: (page) => field(page, 'Supplier').press('Enter'),
    to: /How is the electricity priced/,
  },
  {
    kind: 'tariff',
    asks: /Which tariff of/,
    does: [(page) => choice(page).press('ArrowDown'), '"id"'],
    still: (page) => expect(chosen(page)).toHaveCount(1),
    goesOn: (page) => choice(page).press('Enter'),
    to: /Is this right/,
  },
  {
    kind: 'structure',
    asks: /How is the electricity priced/,
    does: [
      (page) =>
        main(page)
          .getByRole('option', { name: /By time of day/ })
          .click(),
      'TIME_OF_DAY',
    ],
    still: (page) => expect(chosen(page)).toContainText('By time of day'),
    goesOn: (page) => button(page, 'Continue').click(),
    to: /What does a kWh cost, and when/,
  },
  {
    kind: 'fixedRate',
    asks: /What does a kWh cost/,
    does: [fill(['Price per kWh', '28.4x']), '28.4x'],
    still: reads(['Price per kWh', '28.4x']),
    async goesOn(page) {
      await field(page, 'Price per kWh').press('Enter')
      await expect(field(page, 'Price per kWh')).toHaveAttribute('aria-invalid', 'true')
      await field(page, 'Price per kWh').fill('28.435')
      await enter(page)
    },
    to: /What is the tariff called/,
  },
  {
    kind: 'timeOfDay',
    asks: /What does a kWh cost, and when/,
    // A time that is none yet: half of "22:30".
    does: [
      fill(['Period 1 from', '6:30'], ['Price in period 1', '31.245'], ['Period 1 until', '22:']),
      '"22:"',
    ],
    async still(page) {
      await reads(
        ['Period 1 from', '06:30'],
        ['Price in period 1', '31.245'],
        ['Period 1 until', '22:'],
      )(page)
      await expect(field(page, 'Period 1 until')).toHaveAttribute('aria-invalid', 'true')
    },
    async goesOn(page) {
      await fill(['Price in period 2', '19.5'], ['Period 1 until', '22:30'])(page)
      await expect(field(page, 'Period 2 from')).toHaveValue('22:30')
      await enter(page)
    },
    to: /What is the tariff called/,
  },
  {
    kind: 'surcharge',
    asks: /What comes on top/,
    does: [
      async (page) => {
        await main(page).getByRole('option', { name: 'SE4' }).click()
        await fill(['Per kWh', '8.25'], ['Percentage', '18.'])(page)
      },
      '18.',
    ],
    async still(page) {
      await reads(['Per kWh', '8.25'], ['Percentage', '18.'])(page)
      await expect(chosen(page)).toContainText('SE4')
    },
    async goesOn(page) {
      await field(page, 'Percentage').fill('18.5')
      await enter(page)
    },
    to: /What is the tariff called/,
  },
  {
    kind: 'tariffName',
    asks: /What is the tariff called/,
    does: [fill(['Tariff', 'Stroom v']), 'Stroom v'],
    still: reads(['Tariff', 'Stroom v']),
    goesOn: (page) => field(page, 'Tariff').press('Enter'),
    to: /How long does the contract run/,
  },
  {
    kind: 'term',
    asks: /How long does the contract run/,
    does: [fill(['From', '1/3/2026'], ['Until', '31/12/']), '31/12/'],
    still: reads(['From', '1/3/2026'], ['Until', '31/12/']),
    async goesOn(page) {
      await field(page, 'Until').press('Enter')
      await expect(field(page, 'Until')).toHaveAttribute('aria-invalid', 'true')
      await field(page, 'Until').fill('31/12/2027')
      await enter(page)
    },
    to: /Is this right/,
  },
  {
    kind: 'fixedSummary',
    asks: /Is this right/,
    still: (page) => expect(main(page).locator('dl')).toContainText('Stroom voor altijd'),
    goesOn: (page) => button(page, 'Connect this tariff').click(),
    to: /is connected$/,
  },
  {
    kind: 'ratesSummary',
    asks: /Is this right/,
    still: (page) => expect(main(page).getByRole('application').getByRole('img')).toBeVisible(),
    goesOn: (page) => button(page, 'Connect this tariff').click(),
    to: /is connected$/,
  },
  {
    kind: 'inProgress',
    asks: /is being asked$/,
    goesOn: (page) => button(page, 'Connect this tariff').click(),
    to: /is connected$/,
  },
  {
    kind: 'failed',
    asks: /did not work$/,
    goesOn: (page) => button(page, 'Connect again').click(),
    to: /Who is the supplier/,
  },
  {
    kind: 'logIn',
    asks: /The customer logs in at/,
    async goesOn(page) {
      await button(page, 'Open the log-in').click()
      await expect(main(page).getByRole('status')).toContainText('is open')
    },
    to: /The customer logs in at/,
  },
]

async function killedAtEach(stages: readonly Stage[], { running, sandbox }: Shown) {
  const opened = async (name: string) => {
    const { page } = running
    await open(page, '/tariffs')
    await main(page).getByText(name, { exact: true }).click()
  }
  for (const { kind, asks: question, does, still, goesOn, to } of stages)
    await test.step(kind, async () => {
      const name = `Who was asked for ${kind}`
      const id = await walkTo({ page: running.page, sandbox }, kind, { name })
      await opened(name)
      await asks(running.page, question)
      if (does) {
        const [act, word] = does
        await act(running.page)
        await expect
          .poll(async () => {
            const { value } = await call(running.page, 'drafts.get', { key: `tariff/${id}/${kind}` })
            return (value as { text: string | null }).text
          })
          .toContain(word)
      }
      await running.kill()
      await running.start()
      await opened(name)
      await asks(running.page, question)
      await still?.(running.page)
      await goesOn?.(running.page)
      await asks(running.page, to)
    })
}

/** As many as one console takes in a while. */
const half = stages.length / 2
for (const [name, some] of [
  ['from the address to the prices', stages.slice(0, half)],
  ['from the market to the log-in', stages.slice(half)],
] as const)
  test(`killed at each page, ${name}: opened again it is there with what was typed, and goes on`, async ({
    console: running,
    sandbox,
  }) => {
    test.setTimeout(600_000)
    await killedAtEach(some, { running, sandbox })
  })

test('two windows end it at once: claimed once, and shown in both, also after a restart', async ({
  console: running,
  sandbox,
}) => {
  const { page } = running
  const id = await walkTo({ page, sandbox }, 'ratesSummary')
  const token = [...sandbox.connect.sessions.keys()].at(-1) ?? ''
  const claims = () => sandbox.connect.sessions.get(token)?.claims
  const windows = [page, await running.secondWindow()]
  for (const window of windows) {
    await open(window, `/tariffs/${id}`)
    await expect(button(window, 'Connect this tariff')).toBeFocused()
  }
  // Whichever is a moment later may see it ended before it is pressed there.
  const press = () => {
    const { activeElement } = document
    if (activeElement instanceof HTMLButtonElement) activeElement.click()
  }
  await Promise.all(windows.map((window) => window.evaluate(press)))
  for (const window of windows) await asks(window, /is connected$/)
  expect(claims()).toBe(1)
  expect(sandbox.connect.endings).toHaveLength(1)
  await running.kill()
  await running.start()
  await open(running.page, `/tariffs/${id}`)
  await asks(running.page, /is connected$/)
  expect(claims()).toBe(1)
})

test('the network goes in the middle: it is opened from what is kept, and goes on when it is back', async ({
  console: running,
  sandbox,
}) => {
  const id = await walkTo({ page: running.page, sandbox }, 'tariffName')
  await open(running.page, `/tariffs/${id}`)
  await asks(running.page, /What is the tariff called/)
  await running.host.setOnline(false)
  await expect(main(running.page)).toContainText('You are offline')
  await field(running.page, 'Tariff').fill('Stroom v')
  await expect(button(running.page, 'Continue')).toBeDisabled()
  await expect
    .poll(async () => (await call(running.page, 'drafts.get', { key: `tariff/${id}/tariffName` })).value)
    .toMatchObject({ text: '"Stroom v"' })
  await running.page.reload()
  await expect(main(running.page)).toContainText('You are offline')
  await expect(field(running.page, 'Tariff')).toHaveValue('Stroom v')
  await running.host.setOnline(true)
  await expect(button(running.page, 'Continue')).toBeEnabled()
  await button(running.page, 'Continue').click()
  await asks(running.page, /How long does the contract run/)
})
