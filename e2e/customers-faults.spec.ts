import type { Page } from '@playwright/test'
import type { Account, Fault } from '../sandbox/index.ts'
import { call } from './bridge.ts'
import { named, openAccount, users } from './customer-page.ts'
import { synced } from './screens.ts'
import { expect, test } from './shared-console.ts'

test.use({ contacts: 120, invoices: 120 })
test.setTimeout(180_000)
test.beforeEach(({ running: { page } }) => synced(page))
test.afterEach(({ sandbox }) => sandbox.faults.clear())

type Wrong = [wrong: string, fault: Omit<Fault, 'route'>, said: string]
const outOfOrder = 'is out of order'
const notUnderstood = 'gave an answer we do not understand'

const wrongs: Wrong[] = [
  ['500', { kind: 'status', status: 500 }, outOfOrder],
  ['a page to log in', { kind: 'html' }, notUnderstood],
  ['another shape', { kind: 'wrongShape' }, notUnderstood],
  ['nothing', { kind: 'empty' }, notUnderstood],
  ['403', { kind: 'status', status: 403 }, 'does not allow this'],
]

/** Which part, on which tab, and what is there once it has been answered. */
const parts: [
  part: string,
  route: RegExp,
  tab: string,
  there: (page: Page) => ReturnType<Page['locator']>,
][] = [
  ['user roles', /\/userroles$/, 'profile', users],
  ['locations', /\/locations$/, 'locations', (page) => page.getByRole('heading', { level: 3 })],
  ['agreements', /\/agreements$/, 'locations', (page) => page.getByText('Agreements', { exact: true })],
  ['products', /\/products$/, 'locations', (page) => page.getByText('Products and prices', { exact: true })],
  ['measurements', /\/measurements\//, 'usage', (page) => page.getByRole('application')],
  ['cost', /\/cost\//, 'cost', (page) => page.getByRole('application')],
]

for (const [place, [part, route, tab, there]] of parts.entries()) {
  test(`${part} that do not come say why, may be asked again, and the rest lives`, async ({
    running: { page },
    sandbox,
  }) => {
    // Who they are is known by their e-mail; what was never looked at is not kept, and cannot be shown instead.
    const fits = ({ id, email, country }: Account) =>
      country === 'SE' &&
      email !== null &&
      sandbox.customers
        .services(id)
        .some((one) => one.measurement && one.cost && one.status === 'active' && one.endDate === null)
    const { value: recent } = await call(page, 'customers.recent')
    const seen = new Set((recent as { number: string }[]).map(({ number }) => number))
    const strangers = sandbox.people.accounts.filter((one) => fits(one) && !seen.has(one.id))
    // Each goes wrong in half of the ways, and its neighbour in the other half.
    const some = wrongs.filter((_, at) => (at + place) % 2 === 0)
    for (const [at, [wrong, fault, said]] of some.entries()) {
      await test.step(wrong, async () => {
        const account = strangers[at]
        if (!account) throw new Error('too few accounts')
        const undo = sandbox.faults.add({ route, ...fault })
        await openAccount(page, account, tab)
        await expect(named(page, account.name)).toBeVisible()
        const alert = page.getByRole('alert').filter({ hasText: said }).first()
        await expect(alert).toBeVisible({ timeout: 30_000 })
        await expect(alert).toContainText('Sandbox data layer')
        await expect(page.getByRole('navigation', { name: 'What to see of this customer' })).toBeVisible()
        undo()
        const again = alert.getByRole('button', { name: 'Try again' })
        if (await again.isVisible()) await again.click()
        else await openAccount(page, account, tab)
        await expect(there(page).first()).toBeVisible({ timeout: 30_000 })
        await expect(page.getByRole('alert')).toHaveCount(0, { timeout: 30_000 })
      })
    }
  })
}

test('a change that fails keeps what was typed, and is made once when it is tried again', async ({
  running: { page },
  sandbox,
}) => {
  const account = sandbox.people.accounts.find(({ role, email }) => role === 'owner' && email !== null)
  await openAccount(page, { id: account?.id ?? '' })
  await expect(page.getByRole('button', { name: 'Add guest' })).toBeEnabled()
  const dialog = page.getByRole('dialog')
  const posts = () => sandbox.log.filter(({ method, path }) => method === 'POST' && path.endsWith('/users'))
  for (const [wrong, fault, said] of wrongs.filter(([, { kind }]) => kind === 'status')) {
    await test.step(wrong, async () => {
      const undo = sandbox.faults.add({ route: /\/users(\/|$)/, ...fault })
      const email = `guest.${wrong}@example.org`
      await page.getByRole('button', { name: 'Add guest' }).click()
      await expect(dialog.getByRole('textbox')).toBeFocused()
      await dialog.getByRole('textbox').fill(email)
      await page.keyboard.press('Enter')
      await expect(dialog.getByRole('alert')).toContainText(said, { timeout: 30_000 })
      await expect(dialog.getByRole('textbox')).toHaveValue(email)
      undo()
      const before = posts().length
      await dialog.getByRole('textbox').press('Enter')
      await expect(dialog).toBeHidden()
      await expect(users(page).getByRole('row').filter({ hasText: email })).toHaveCount(1)
      expect(posts().length).toBe(before + 1)
    })
  }
})
