import type { Page } from '@playwright/test'
import type { Contact, Sandbox } from '../sandbox/index.ts'
import { call } from './bridge.ts'
import { expect, test } from './console.ts'
import { layerId, named, openAccount, users } from './customer-page.ts'
import { open, synced } from './screens.ts'

test.use({ contacts: 60, invoices: 60 })
test.setTimeout(180_000)

/** Without an account at the hub, with customer accounts, and alone with their e-mail. */
function newcomer({ people }: Sandbox): Contact {
  const same = (email: string | null) => people.contacts.filter((one) => one.email === email).length
  const usernames = new Set(people.contacts.map(({ account }) => account?.username.toLowerCase()))
  const found = people.contacts.find(
    ({ id, account, email }) =>
      !account &&
      email !== null &&
      same(email) === 1 &&
      !usernames.has(email.toLowerCase()) &&
      people.accounts.some(({ contactId }) => contactId === id),
  )
  if (!found) throw new Error('nobody is new')
  return found
}

async function addAccount(page: Page, contact: Contact) {
  await openContact(page, contact)
  await page
    .getByRole('region', { name: 'Account', exact: true })
    .getByRole('button', { name: 'Add account' })
    .click()
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByRole('textbox')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(dialog).toContainText('Account added')
}

test('who was seen and who got an account is reported once, in order, also after being offline and a restart', async ({
  console: running,
  sandbox,
}) => {
  await synced(running.page)
  // Without an e-mail the sync does not come to them.
  const known = sandbox.people.accounts.filter(({ guests, email }) => guests < 10 && email !== null)
  const [a, b, c, d, e] = known
  if (!a || !b || !c || !d || !e) throw new Error('too few accounts')
  const reported = () => sandbox.events.map(({ type, accountId }) => `${type} ${accountId}`)
  const expected = [`lastSeen ${a.id}`, `lastSeen ${b.id}`]

  await test.step('opened again, on another tab, in another window: one report', async () => {
    const { page } = running
    await openAccount(page, a)
    await expect(users(page)).toBeVisible()
    await expect.poll(reported).toEqual(expected.slice(0, 1))
    await openAccount(page, a, 'invoices')
    await expect(named(page, a.name)).toBeVisible()
    const other = await running.secondWindow()
    await openAccount(other, a)
    await expect(users(other)).toBeVisible()
    await other.close()
    await openAccount(page, b)
    await expect(users(page)).toBeVisible()
    await expect.poll(reported).toEqual(expected)
  })

  const layer = await layerId(running.page)
  const contact = newcomer(sandbox)
  const own = sandbox.people.accounts.filter(({ email }) => email === contact.email?.toLowerCase())
  await test.step('while the data layer cannot be reached nothing is lost', async () => {
    sandbox.faults.add({ route: '/data-layer', kind: 'reset' })
    for (const one of [c, d, c]) {
      await openAccount(running.page, one)
      await expect(named(running.page, one.name)).toBeVisible()
      // Whoever asks again hears when the asking has come to its end; only then is it settled that somebody was seen.
      await call(running.page, 'customers.account', { id: `${layer}/${one.id}`, fresh: true })
    }
    await addAccount(running.page, contact)
    expect(reported()).toEqual(expected)
  })

  await test.step('when it is back, after a restart, all of it comes, in order', async () => {
    await running.restart()
    await expect(running.page.getByRole('navigation').first()).toBeVisible()
    expect(reported()).toEqual(expected)
    sandbox.faults.clear()
    const all = [
      ...expected,
      ...[c, d].map(({ id }) => `lastSeen ${id}`),
      ...own.map(({ id }) => `accountCreated ${id}`),
    ]
    // A person would press "Look again" as well.
    await expect
      .poll(
        async () => {
          await call(running.page, 'network.check')
          return reported()
        },
        { timeout: 60_000 },
      )
      .toEqual(all)
    expect(sandbox.events.at(-1)?.email).toBe(contact.email?.toLowerCase())
    await openAccount(running.page, c)
    await expect(users(running.page)).toBeVisible()
    await openAccount(running.page, e)
    await expect.poll(reported).toEqual([...all, `lastSeen ${e.id}`])
  })
})

/** With a hub account, with customer accounts, and alone with their e-mails. */
function established({ people }: Sandbox): Contact[] {
  const alone = (email: string) =>
    people.contacts.filter((one) => one.email === email || one.account?.username === email).length === 1
  return people.contacts.filter(
    ({ id, account, email }) =>
      account !== null &&
      email !== null &&
      account.username === email &&
      alone(email) &&
      people.accounts.some(({ contactId, email: own }) => contactId === id && own === email.toLowerCase()),
  )
}

async function openContact(page: Page, { id }: Contact) {
  const { value } = await call(page, 'connections.list')
  const hub = (value as { id: string; kind: string }[]).find(({ kind }) => kind === 'hub')
  await open(page, `/contacts/${encodeURIComponent(`${hub?.id}/${id}`)}`)
}

test('a hub account that is gone is reported once for each account, by who sees it gone, also after being offline', async ({
  console: running,
  sandbox,
}) => {
  const { page } = running
  await synced(page)
  const [one, other] = established(sandbox)
  if (!one || !other) throw new Error('too few are established')
  const deleted = () =>
    sandbox.events
      .filter(({ type }) => type === 'accountDeleted')
      .map(({ accountId, email }) => [accountId, email])
  const own = (contact: Contact) => {
    const email = contact.account?.username.toLowerCase() ?? contact.email?.toLowerCase() ?? ''
    return sandbox.people.accounts.filter((account) => account.email === email).map(({ id }) => [id, email])
  }
  const [first, second] = [own(one), own(other)]
  const add = page.getByRole('button', { name: 'Add account' })

  await test.step('seen on the contact’s page, twice and in another window: one report', async () => {
    one.account = null
    await openContact(page, one)
    await expect(add).toBeEnabled()
    await expect.poll(deleted).toEqual(first)
    await openContact(running.page, other)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await openContact(page, one)
    await expect(add).toBeEnabled()
    const window = await running.secondWindow()
    await openContact(window, one)
    await expect(window.getByRole('button', { name: 'Add account' })).toBeEnabled()
    await window.close()
  })
  await test.step('while the data layer cannot be reached it waits, and comes after a restart', async () => {
    sandbox.faults.add({ route: '/data-layer', kind: 'reset' })
    other.account = null
    await openContact(page, other)
    await expect(add).toBeEnabled()
    await running.restart()
    await expect(running.page.getByRole('navigation').first()).toBeVisible()
    expect(deleted()).toEqual(first)
    sandbox.faults.clear()
    // A person would press "Look again" as well.
    await expect
      .poll(
        async () => {
          await call(running.page, 'network.check')
          return deleted()
        },
        { timeout: 60_000 },
      )
      .toEqual([...first, ...second])
  })
})
