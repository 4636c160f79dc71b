import type { Sandbox } from '../sandbox/index.ts'
import { call } from './bridge.ts'
import { expect, type RunningConsole, test } from './console.ts'
import { synced } from './synced.ts'

test.use({ contacts: 30, invoices: 300 })
test.setTimeout(180_000)
test.use({ actionTimeout: 15_000 })

type Row = { id: string; number: string; accountId: string }
const newest = { filter: {}, sort: { by: 'issuedOn', direction: 'descending' }, offset: 0, limit: 300 }

const causes: Record<string, (running: RunningConsole, sandbox: Sandbox) => Promise<() => Promise<void>>> = {
  'the upstreams do not answer': async (_, sandbox) => {
    await sandbox.unplug()
    return () => sandbox.plug()
  },
  'the computer has no network': async (running) => {
    await running.host.setOnline(false)
    return () => running.host.setOnline(true)
  },
}

for (const [cause, cut] of Object.entries(causes)) {
  test(`${cause}: what is kept stays readable, and says how old it is`, async ({
    console: running,
    sandbox,
  }) => {
    const { page } = running
    await synced(page)
    const { rows } = (await call(page, 'invoices.page', newest)).value as { rows: Row[] }
    const documentOf = ({ id }: Row) =>
      sandbox.people.invoices.find(id.split('/').slice(2).join('/'))?.document
    const [kept, other] = rows.filter((row) => documentOf(row) === 'both')
    if (!kept || !other) throw new Error('too few PDFs')
    const list = async (number: string) => {
      await page.getByRole('link', { name: 'Invoices', exact: true }).click()
      await expect(page.getByRole('grid', { name: 'Invoices' })).toBeVisible()
      await page.getByRole('search').getByRole('textbox').fill(number)
      await expect(page.getByText(/^1 of 2\d\d|^1 of 300/)).toBeVisible()
      await page.getByRole('grid').getByText(number).click()
    }
    const panel = (number: string) => page.getByRole('region', { name: `Invoice ${number}` })
    await list(kept.number)
    await expect(panel(kept.number).locator('canvas').first()).toBeVisible()

    const restore = await cut(running, sandbox)
    await test.step('it is noticed and said', async () => {
      await page.getByRole('link', { name: 'Contacts', exact: true }).click()
      await expect(page.getByRole('grid', { name: 'Contacts' })).toBeVisible()
      const contact = sandbox.people.contacts.find(({ account, email }) => !account && email)
      const email = contact?.email ?? ''
      await page.getByRole('search').getByRole('textbox').fill(email)
      await page.getByRole('row', { name: email }).first().dblclick()
      await expect(page.getByRole('status').filter({ hasText: /You are offline.*as of/ })).toBeVisible({
        timeout: 20_000,
      })
      const add = page.getByRole('button', { name: 'Add account' })
      await expect(add).toBeDisabled()
      await expect(add).toHaveAccessibleDescription('Not possible while offline.')
    })
    await test.step('the kept PDF is read, another says that it is not here', async () => {
      await list(kept.number)
      await expect(panel(kept.number).locator('canvas').first()).toBeVisible()
      await list(other.number)
      await expect(panel(other.number).getByText('This PDF is not on this computer')).toBeVisible()
    })
    await test.step('sums go on, fetching waits', async () => {
      await page.getByRole('search').getByRole('textbox').fill('')
      await expect(page.getByText('Sum', { exact: true }).locator('..')).toContainText(
        /\d.*(€|kr|EUR|SEK)|(€|kr|EUR|SEK).*\d/,
      )
      await page.getByRole('link', { name: 'Keep offline' }).click()
      const fetch = page.getByRole('button', { name: 'Fetch now' })
      await expect(fetch).toHaveAttribute('aria-disabled', 'true')
      await expect(page.getByText('Fetching needs a network')).toBeVisible()
    })
    const changed = sandbox.addInvoice(kept.accountId.split('/')[1] ?? '', { amount: 4321.12 })
    await test.step('started without a network, all is there', async () => {
      if (cause !== 'the upstreams do not answer') return
      await running.restart()
      await running.page.getByRole('link', { name: 'Invoices', exact: true }).click()
      await expect(
        running.page.getByRole('status').filter({ hasText: /You are offline.*as of/ }),
      ).toBeVisible({ timeout: 20_000 })
      await expect(running.page.getByRole('grid').getByRole('row').nth(1)).toBeVisible()
    })
    await test.step('back again, it says so no more, and what is new appears by itself', async () => {
      await restore()
      const now = running.page
      await now.getByRole('link', { name: 'Invoices', exact: true }).click()
      await expect(now.getByRole('status').filter({ hasText: 'You are offline' })).toBeHidden({
        timeout: 45_000,
      })
      await now.getByRole('search').getByRole('textbox').fill(changed.invoiceNumber)
      await expect(now.getByRole('grid').getByText(changed.invoiceNumber)).toBeVisible({ timeout: 45_000 })
    })
  })
}
