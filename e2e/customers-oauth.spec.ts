import type { Page } from '@playwright/test'
import { oauthClient, type Sandbox } from '../sandbox/index.ts'
import { ConnectionForm } from './connection-form.ts'
import { expect, test } from './console.ts'
import { accountWith, lookUp, named, openAccount, users } from './customer-page.ts'

test.use({ contacts: 40, invoices: 60, provision: false })
test.setTimeout(120_000)

/** A data layer by OAuth, and nothing else. */
async function connect(page: Page, sandbox: Sandbox) {
  const form = new ConnectionForm(page)
  await form.add('Data layer')
  await form.name.fill('By OAuth')
  await page.getByRole('textbox', { name: 'Address', exact: true }).fill(`${sandbox.url}/data-layer`)
  await form.signIn('OAuth')
  await page.getByRole('combobox', { name: 'How it gets access' }).click()
  await page.getByRole('option', { name: 'With a code from the organisation' }).click()
  await page.getByRole('textbox', { name: 'Client id', exact: true }).fill(oauthClient.clientId)
  await page.getByLabel('Code', { exact: true }).fill(sandbox.oauth.code())
  await page.getByLabel('Client secret', { exact: true }).fill(oauthClient.secret)
  await form.saved('By OAuth')
}

test('a token that is refused in the middle is refreshed once, and everything asked again', async ({
  console: running,
  sandbox,
}) => {
  const { page } = running
  await connect(page, sandbox)
  const account = accountWith(sandbox, ({ id, role, ssn, email }) => {
    const same = sandbox.people.accounts.filter((one) => one.ssn === ssn)
    const services = sandbox.customers.services(id)
    return role === 'owner' && email !== null && ssn !== null && same.length === 1 && services.length > 1
  })
  await lookUp(page, account.ssn ?? '')
  await expect(named(page, account.name)).toBeVisible()
  await expect(users(page)).toBeVisible()
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0)
  const { issued } = sandbox.oauth
  const before = issued.refreshed

  await test.step('several at once refresh once', async () => {
    const from = sandbox.log.length
    const gate = sandbox.gate(new RegExp(`/accounts/${account.id}/`))
    await openAccount(page, account)
    await gate.arrived(2)
    sandbox.oauth.expire()
    gate.release()
    const refused = () => sandbox.log.slice(from).filter(({ status }) => status === 401).length
    await expect.poll(refused).toBeGreaterThanOrEqual(2)
    await expect(users(page)).toBeVisible()
    await expect(page.locator('[aria-busy="true"]')).toHaveCount(0)
    await expect(page.getByRole('alert')).toHaveCount(0)
    expect(issued.refreshed).toBe(before + 1)
  })
  await test.step('a change is made once', async () => {
    const gate = sandbox.gate(/\/users$/)
    await page.keyboard.press('g')
    const dialog = page.getByRole('dialog')
    await expect(dialog.getByRole('textbox')).toBeFocused()
    await page.keyboard.type('by.oauth@example.org')
    await page.keyboard.press('Enter')
    await gate.arrived()
    sandbox.oauth.expire()
    gate.release()
    await expect(dialog).toBeHidden()
    await expect(users(page).getByRole('row').filter({ hasText: 'by.oauth@example.org' })).toHaveCount(1)
    const posts = sandbox.log.filter(({ method, path }) => method === 'POST' && path.endsWith('/users'))
    expect(posts.map(({ status }) => status)).toEqual([401, 201])
    expect(issued.refreshed).toBe(before + 2)
  })
  await test.step('what was kept stays readable when nothing can be refreshed any more', async () => {
    await running.restart()
    await openAccount(running.page, account)
    await expect(users(running.page)).toBeVisible()
    sandbox.oauth.revoke()
    await openAccount(running.page, account)
    await expect(running.page.getByRole('alert').first()).toContainText('does not accept the key')
    await expect(users(running.page)).toBeVisible()
  })
})
