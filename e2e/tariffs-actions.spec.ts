import type { Locator, Page } from '@playwright/test'
import { expect, test } from './console.ts'
import { open } from './screens.ts'
import { openTariffStart, walkTo } from './tariff-pages.ts'

test.use({ contacts: 2, invoices: 0 })
test.setTimeout(240_000)

const main = (page: Page) => page.getByRole('main')
const field = (page: Page, name: string) => main(page).getByRole('textbox', { name, exact: true })
const button = (page: Page, name: string) => main(page).getByRole('button', { name, exact: true })
const choice = (page: Page) => main(page).getByRole('combobox')
const chosen = (page: Page) => main(page).getByRole('option', { selected: true })
const asks = (page: Page, question: RegExp) =>
  expect(main(page).getByRole('heading', { level: 1, name: question })).toBeVisible()
const answer = async (box: Locator, text: string) => {
  await box.fill(text)
  await box.press('Enter')
}

const address = /Where is the electricity supplied/
const supplier = /Who is the supplier/
const connected = /is connected$/
const disconnected = /is disconnected$/
const missing = 'Not in the list'
const elsewhere = 'Change the address'
const save = 'Connect this tariff'
const edit = 'Change it'
const disconnect = 'Disconnect…'
const ofSummary = { [save]: connected, [edit]: supplier, [disconnect]: disconnected }

/** Every page that lists actions: each as it is called, and what is asked after it. */
const actions: Record<string, Record<string, RegExp>> = {
  provider: { [missing]: /What is the supplier called/, [elsewhere]: address },
  providerName: { [elsewhere]: address },
  tariff: { [missing]: /How is the electricity priced/, [elsewhere]: address },
  fixedSummary: ofSummary,
  ratesSummary: ofSummary,
  inProgress: { [save]: connected, [disconnect]: supplier, 'Do not wait for the supplier': supplier },
  failed: { 'Connect again': supplier, [disconnect]: disconnected },
}
const named = new RegExp(`^(${[...new Set(Object.values(actions).flatMap(Object.keys))].join('|')})$`)

test('every action of every page, and no other, leads where it says', async ({
  console: { page },
  sandbox,
}) => {
  for (const [kind, leads] of Object.entries(actions))
    for (const [action, to] of Object.entries(leads))
      await test.step(`${kind}: ${action}`, async () => {
        const id = await walkTo({ page, sandbox }, kind)
        await open(page, `/tariffs/${id}`)
        const offered = main(page).getByRole('button', { name: named })
        await expect(offered).toHaveCount(Object.keys(leads).length)
        for (const name of Object.keys(leads)) await expect(button(page, name)).toBeVisible()
        await button(page, action).click()
        if (action === disconnect)
          await page
            .getByRole('dialog')
            .getByRole('button', { name: /^Disconnect / })
            .click()
        await asks(page, to)
        if (to === address) await expect(field(page, 'Street and number')).toHaveValue('Kerkstraat 4')
      })

  await test.step('who does not wait is not sent to the supplier’s log-in any more', async () => {
    const id = await walkTo({ page, sandbox }, 'inProgress')
    await open(page, `/tariffs/${id}`)
    await button(page, 'Do not wait for the supplier').click()
    await asks(page, supplier)
    await answer(choice(page), 'waddenvolt')
    await asks(page, /Which tariff of Waddenvolt/)
  })
})

test('one price by hand, changed at the end: what was said is there to be changed, and is what is connected', async ({
  console: { page },
  sandbox,
}) => {
  await openTariffStart({ page, sandbox })
  await answer(field(page, 'Name'), 'Jan Smit')
  await asks(page, address)
  await field(page, 'Street and number').fill('Kerkstraat 4')
  await field(page, 'Postal code').fill('3511 AA')
  await field(page, 'City').fill('Utrecht')
  await choice(page).fill('Netherlands')
  await page.getByRole('option', { name: 'Netherlands' }).click()
  await button(page, 'Continue').click()
  await asks(page, supplier)
  await button(page, missing).click()
  await asks(page, /What is the supplier called/)
  await answer(field(page, 'Supplier'), 'Dorpsstroom')
  await asks(page, /How is the electricity priced/)
  await main(page).getByRole('option', { name: 'One price' }).click()
  await button(page, 'Continue').click()
  await asks(page, /What does a kWh cost/)
  await answer(field(page, 'Price per kWh'), '28.435')
  await asks(page, /What is the tariff called/)
  await answer(field(page, 'Tariff'), 'Stroom voor altijd')
  await asks(page, /How long does the contract run/)
  await field(page, 'From').fill('1/3/2026')
  await answer(field(page, 'Until'), '28/2/2027')
  await asks(page, /Is this right/)
  await expect(main(page).locator('dl')).toContainText('28.435 ct/kWh')
  await button(page, edit).click()

  await asks(page, supplier)
  await button(page, missing).click()
  await asks(page, /What is the supplier called/)
  await expect(field(page, 'Supplier')).toHaveValue('Dorpsstroom')
  await field(page, 'Supplier').press('Enter')
  await asks(page, /How is the electricity priced/)
  await expect(chosen(page)).toContainText('One price')
  await button(page, 'Continue').click()
  await asks(page, /What does a kWh cost/)
  await expect(field(page, 'Price per kWh')).toHaveValue('28.435')
  await answer(field(page, 'Price per kWh'), '29.1')
  await asks(page, /What is the tariff called/)
  await expect(field(page, 'Tariff')).toHaveValue('Stroom voor altijd')
  await field(page, 'Tariff').press('Enter')
  await asks(page, /How long does the contract run/)
  await expect(field(page, 'Until')).toHaveValue('28/2/2027')
  await field(page, 'Until').press('Enter')
  await asks(page, /Is this right/)
  await expect(main(page).locator('dl')).toContainText('29.1 ct/kWh')
  await button(page, save).click()
  await asks(page, connected)
  const [ending] = sandbox.connect.endings
  expect(ending?.tariff).toMatchObject({
    ...{ name: 'Stroom voor altijd', start: '2026-03-01', end: '2027-02-28' },
    terms: { structure: 'FIXED', cost: 0.291 },
  })
})
