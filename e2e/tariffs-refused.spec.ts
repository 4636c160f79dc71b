import type { Locator, Page } from '@playwright/test'
import pages from '../src/renderer/i18n/en/tariffs/pages.ts'
import rates from '../src/renderer/i18n/en/tariffs/rates.ts'
import refusal from '../src/renderer/i18n/en/tariffs/refusal.ts'
import { refusals } from '../src/renderer/tariffs/refusals.fixture.ts'
import { call } from './bridge.ts'
import { expect, test } from './console.ts'
import { open } from './screens.ts'
import { openConnected, openTariffStart, walkTo } from './tariff-pages.ts'

test.use({ contacts: 2, invoices: 0 })
test.setTimeout(600_000)

const words = { ...pages, ...rates, ...refusal }
const main = (page: Page) => page.getByRole('main')
const field = (page: Page, name: string) => main(page).getByRole('textbox', { name, exact: true })
const choice = (page: Page) => main(page).getByRole('combobox')
const wordsOf = (code: string) => words.refusal[code as keyof typeof words.refusal]
const label = (path: string) =>
  path
    .split('.')
    .reduce<unknown>((all, key) => (all as Record<string, unknown>)[key], words)
    ?.toString() ?? ''

/** What is said at each page before it is refused, and how to find that it is still there. */
const said: Record<string, (page: Page) => Promise<Locator>> = {
  async address(page) {
    await field(page, 'Street and number').fill('Kerkstraat 4')
    await field(page, 'City').fill('Utrecht')
    await field(page, 'Postal code').fill('3511 AA')
    await choice(page).fill('Netherlands')
    await page.getByRole('option', { name: 'Netherlands' }).click()
    return field(page, 'Street and number').and(page.locator('[value="Kerkstraat 4"]'))
  },
  async provider(page) {
    await choice(page).fill('polderlicht')
    return main(page).getByRole('option', { name: /Polderlicht/, selected: true })
  },
  async providerName(page) {
    await field(page, 'Supplier').fill('Dorpsstroom')
    return field(page, 'Supplier').and(page.locator('[value="Dorpsstroom"]'))
  },
  async tariff(page) {
    await choice(page).press('ArrowDown')
    return main(page).getByRole('option', { selected: true })
  },
  async structure(page) {
    await main(page).getByRole('option', { name: 'One price' }).click()
    return main(page).getByRole('option', { name: 'One price', selected: true })
  },
  async fixedRate(page) {
    await field(page, 'Price per kWh').fill('28.435')
    return field(page, 'Price per kWh').and(page.locator('[value="28.435"]'))
  },
  async timeOfDay(page) {
    await field(page, 'Price in period 1').fill('31.245')
    await field(page, 'Price in period 2').fill('19.5')
    return field(page, 'Price in period 1').and(page.locator('[value="31.245"]'))
  },
  async surcharge(page) {
    await main(page).getByRole('option', { name: 'SE4' }).click()
    await field(page, 'Percentage').fill('18.5')
    return field(page, 'Percentage').and(page.locator('[value="18.5"]'))
  },
  async tariffName(page) {
    await field(page, 'Tariff').fill('Timpris')
    return field(page, 'Tariff').and(page.locator('[value="Timpris"]'))
  },
  async term(page) {
    await field(page, 'From').fill('1/3/2026')
    return field(page, 'From').and(page.locator('[value="1/3/2026"]'))
  },
  fixedSummary: async (page) => main(page).locator('dl'),
}

test('every documented code: said in words where it belongs, and nothing typed is lost', async ({
  console: { page },
  sandbox,
}) => {
  for (const [kind, codes] of Object.entries(refusals))
    await test.step(kind, async () => {
      const id = await walkTo({ page, sandbox }, kind)
      await open(page, `/tariffs/${id}`)
      const question = await main(page).getByRole('heading', { level: 1 }).textContent()
      const still = await said[kind]?.(page)
      const goOn = main(page).getByRole('button', { name: /^(Continue|Connect this tariff)$/ })
      for (const [code, at] of Object.entries(codes)) {
        sandbox.connect.refusing = code
        await goOn.click()
        await expect(main(page).getByText(wordsOf(code), { exact: true })).toBeVisible()
        const wrong = main(page).locator('[aria-invalid="true"]')
        if (at === null) await expect(wrong).toHaveCount(0)
        else {
          await expect(wrong).toBeFocused()
          await expect(wrong).toHaveAccessibleName(label(at))
          expect(await saysOf(wrong)).toContain(wordsOf(code))
        }
        if (still) await expect(still).toBeVisible()
      }
      sandbox.connect.refusing = null
      await goOn.click()
      await expect(main(page).getByRole('heading', { level: 1 })).not.toHaveText(question ?? '')
    })

  await test.step('a conversation that cannot begin', async () => {
    await openTariffStart({ page, sandbox })
    await field(page, 'Name').fill('Jan Smit')
    for (const code of [
      'tariff_direction_invalid',
      'tariff_direction_not_supported',
      'tariff_type_invalid',
      'account_disabled',
    ]) {
      sandbox.connect.refusing = code
      await main(page).getByRole('button', { name: 'Begin' }).click()
      await expect(main(page).getByRole('alert')).toHaveText(wordsOf(code))
      await expect(field(page, 'Name')).toHaveValue('Jan Smit')
    }
    sandbox.connect.refusing = null
    await main(page).getByRole('button', { name: 'Begin' }).click()
    await expect(main(page).getByRole('heading', { name: /Where is the electricity/ })).toBeVisible()
  })
})

/** What is read out at a field that is wrong. */
const saysOf = (wrong: Locator) =>
  wrong.evaluate((field) =>
    ['aria-describedby', 'aria-errormessage']
      .flatMap((name) => field.getAttribute(name)?.split(' ') ?? [])
      .map((id) => document.getElementById(id)?.textContent)
      .join(' '),
  )

test('what the upstream cannot tell yet of what is connected is said, and what to do', async ({
  console: { page },
  sandbox,
}) => {
  await openConnected({ page, sandbox })
  const token = [...sandbox.connect.sessions.keys()].at(-1) ?? ''
  const location = [...sandbox.connect.locations.values()].at(-1)
  const tariff = main(page).getByRole('region', { name: /.+/ }).filter({ hasText: 'Connected' })
  const reads = async (said: string | RegExp) => {
    await call(page, 'tariffs.ofSubject', { accountId: null, contactId: null, fresh: true })
    await page.reload()
    await expect(main(page)).toContainText(said)
  }
  await expect(tariff.first()).toBeVisible()
  sandbox.connect.settle(token, 'failed')
  await reads(words.refusal.no_price_data)
  await expect(main(page).getByRole('button', { name: 'Connect again' })).toBeVisible()
  const [known] = location?.tariffs ?? []
  location?.tariffs.clear()
  await reads(words.refusal.no_tariff_connected)
  if (!known) throw new Error('nothing was connected')
  const [element, one] = known
  location?.tariffs.set(element, { ...one, state: 'connected', processedAt: Date.now() + 3_600_000 })
  await reads(/still being processed.*Asked again at/)
})
