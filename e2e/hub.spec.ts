import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { hubByOpenId, type Sandbox } from '../sandbox/index.ts'
import { Browser } from '../src/main/sign-in/test-browser.ts'
import { call } from './bridge.ts'
import { secretsIn } from './canary.ts'
import { ConnectionForm } from './connection-form.ts'
import { expect, type RunningConsole, test } from './console.ts'
import { somebody } from './every-screen/contacts.ts'
import { filesIn } from './files.ts'
import { count, rows, search, synced } from './screens.ts'

test.use({ contacts: 200, invoices: 20, actionTimeout: 20_000 })
test.setTimeout(180_000)

const manager = 'relatiebeheerder@polderstroom.example'
const dialog = (page: Page) => page.getByRole('dialog')
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const menu = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Main navigation' }).getByRole('link', { name, exact: true }).click()

/** Signs in where the console asks to: its button, the real provider in the person's browser, and back. */
async function signIn({ page, host }: RunningConsole, email = manager) {
  const opened = host.openedExternally().length
  await dialog(page).getByRole('button', { name: 'Sign in in the browser' }).click()
  await expect.poll(() => host.openedExternally().length).toBe(opened + 1)
  await new Browser().logIn(host.openedExternally().at(-1) ?? '', email)
  await expect(dialog(page).filter({ hasText: 'in your own browser' })).toBeHidden()
}

const hubId = async (page: Page) => {
  const { value } = await call(page, 'connections.list')
  return (value as { id: string; kind: string }[]).find(({ kind }) => kind === 'hub')?.id ?? ''
}
const access = (sandbox: Sandbox) => sandbox.openId.granted['refresh_token'] ?? 0

test('signed in by OpenID; a session that ends in the middle of work keeps what was typed and goes on', async ({
  console: running,
  sandbox,
}) => {
  const { page, host } = running
  await synced(page)
  host.recordBridge?.()
  const form = new ConnectionForm(page)
  await form.edit('Sandbox hub')
  await form.signIn('In the browser (OpenID)')
  await page.getByRole('textbox', { name: 'OpenID provider' }).fill(sandbox.openId.issuer)
  const { credential } = hubByOpenId(sandbox)
  await page
    .getByRole('textbox', { name: 'Client id' })
    .fill(credential.kind === 'openid' ? credential.clientId : '')
  await page.getByRole('textbox', { name: 'Currency of amounts' }).fill('eur')
  await form.save()
  await signIn(running)
  await menu(page, 'My account')
  await expect(page.getByRole('heading', { name: 'Marijke van der Linden' })).toBeVisible()
  await expect(page.getByText('Signed in: ').first()).toBeVisible()
  await expect(page.getByRole('banner')).toContainText('Marijke van der Linden')

  // What the hub lets somebody do: a list, and each with all that the hub says of it.
  await page.getByRole('link', { name: /^All \d+ permissions$/ }).click()
  await rows(page).first().click()
  await expect(page.getByRole('complementary')).toContainText('The hub gives you this role')
  await page.getByRole('complementary').getByText('Everything the hub says').click()
  await expect(page.getByRole('complementary').getByText('organization.id', { exact: true })).toBeVisible()

  // Access ends before its time: nobody notices.
  const before = access(sandbox)
  sandbox.openId.expire()
  await menu(page, 'Organisations')
  await expect(rows(page)).toHaveCount(3)
  await expect.poll(() => access(sandbox)).toBeGreaterThan(before)

  // The session ends while somebody gives a contact an account.
  const contact = somebody(sandbox)
  const id = `${await hubId(page)}/${contact.id}`
  await page.goto(new URL(`/contacts/${encodeURIComponent(id)}`, page.url()).href)
  await button(page, 'Add account').click()
  const email = dialog(page).getByRole('textbox')
  await email.fill('somebody.new@example.org')
  sandbox.openId.revoke()
  await dialog(page).getByRole('button', { name: 'Add account' }).click()
  await signIn(running)
  await expect(dialog(page)).toContainText('somebody.new@example.org')
  await expect(dialog(page)).toContainText('password')
  expect(contact.account).toMatchObject({ username: 'somebody.new@example.org' })

  // The refresh token was in the keychain only.
  const traffic = JSON.stringify((host.bridge?.() ?? []).map(({ payload }) => payload))
  const tokens = sandbox.openId.handedOut
  expect(tokens.length).toBeGreaterThan(3)
  for (const [file, bytes] of filesIn(running.folder)) expect(secretsIn(bytes, tokens), file).toEqual([])
  expect(secretsIn(traffic, tokens)).toEqual([])
  expect(secretsIn(running.logs(), tokens)).toEqual([])

  await running.restart()
  await menu(running.page, 'My account')
  await expect(running.page.getByText('Signed in: ').first()).toBeVisible()
  await button(running.page, 'Sign out').click()
  await expect(running.page.getByText('Nobody has signed in').first()).toBeVisible()
  await expect(running.page.getByRole('heading', { name: 'Marijke van der Linden' })).toBeVisible()
})

test('by a program’s own credentials: nobody signs in, and tokens that expired are got anew', async ({
  console: { page },
  sandbox,
}) => {
  await synced(page)
  const granted = () => sandbox.openId.granted['client_credentials'] ?? 0
  const { secret, ...draft } = hubByOpenId(sandbox, 'client-credentials')
  const saved = await call(page, 'connections.save', { id: await hubId(page), draft, secret })
  expect(saved).toMatchObject({ ok: true })
  await menu(page, 'My account')
  await expect(page.getByRole('main').getByRole('heading', { name: /Meterkast/ })).toBeVisible()
  const before = granted()
  expect(before).toBeGreaterThan(0)
  sandbox.openId.expire()
  await menu(page, 'Organisations')
  await expect(rows(page).first()).toBeVisible()
  await expect.poll(granted).toBeGreaterThan(before)
  await expect(dialog(page)).toHaveCount(0)
})

test('contracts: found, narrowed, added up, one by one, offline, and what the hub gets wrong', async ({
  console: running,
  sandbox,
}) => {
  const { page, host } = running
  await synced(page)
  const form = new ConnectionForm(page)
  await form.edit('Sandbox hub')
  await page.getByRole('textbox', { name: 'Currency of amounts' }).fill('EUR')
  await form.saved('Sandbox hub')

  await menu(page, 'Contracts')
  const all = sandbox.contracts.length
  await expect(count(page)).toHaveText(`${all} of ${all}`)
  await expect(page.getByRole('region', { name: 'Together' })).toContainText('€')
  const ended = sandbox.contracts.filter(({ status }) => status === 'ended')
  await page.getByRole('search').getByRole('button', { name: 'Status', exact: true }).click()
  await page.getByRole('checkbox', { name: 'Ended' }).click()
  await page.keyboard.press('Escape')
  await expect(count(page)).toHaveText(`${ended.length} of ${all}`)

  const one = ended.find(({ documents }) => documents.length === 2) ?? ended[0]
  if (!one) throw new Error('the sandbox has no contract that ended')
  await search(page, one.number)
  await expect(count(page)).toHaveText(`1 of ${all}`)
  await rows(page).first().click()
  await expect(page.getByRole('complementary')).toContainText(one.product)
  await page.getByRole('complementary').getByRole('button', { name: 'Open' }).click()
  await expect(page.getByRole('heading', { level: 1, name: one.product })).toBeVisible()
  await page.getByText('Everything the hub says').click()
  const unknown = one.organization.id === '101' ? 'meter.ean' : 'organization.id'
  await expect(page.getByText(unknown, { exact: true })).toBeVisible()

  const document = one.documents[0]?.name ?? ''
  await button(page, `Read ${document}`).click()
  const paper = page.getByRole('document', { name: `${document} of contract ${one.number}` })
  await expect(paper.locator('canvas').first()).toBeVisible()
  await expect(paper.getByText(one.number).first()).toBeAttached()
  await page.keyboard.press('Escape')
  await expect(paper).toBeHidden()
  await expect(page.getByRole('heading', { level: 1, name: one.product })).toBeVisible()

  const file = join(running.folder, 'contract.pdf')
  await host.answerDialog('showSaveDialog', { canceled: false, filePath: file })
  await button(page, `Save ${document}…`).click()
  await expect(page.getByText(`Saved as ${file}`).first()).toBeVisible()
  expect((await readFile(file)).subarray(0, 5).toString()).toBe('%PDF-')

  // Three where one is expected: the right one stays; without it, what is kept stays, and the failure is said.
  await page.keyboard.press('Escape')
  await expect(count(page)).toHaveText(`1 of ${all}`)
  sandbox.faults.add({ route: /\/hub\/contract\/contracts\/[^/]+\/mine/, kind: 'wrongShape' })
  await page.getByRole('complementary').getByRole('button', { name: 'Open' }).click()
  await expect(page.getByRole('heading', { level: 1, name: one.product })).toBeVisible()
  await expect(page.getByRole('alert').filter({ hasText: 'Sandbox hub gave an answer' })).toBeVisible()
  sandbox.faults.clear()

  await sandbox.unplug()
  await running.restart()
  await menu(running.page, 'Contracts')
  await expect(count(running.page)).toHaveText(`${all} of ${all}`)
  await menu(running.page, 'Organisations')
  await expect(rows(running.page)).toHaveCount(3)
  await rows(running.page).first().click()
  const itsOwn = running.page.getByRole('complementary').getByRole('listitem')
  await expect(itsOwn.first()).toBeVisible()
  await menu(running.page, 'My account')
  await expect(running.page.getByRole('heading', { level: 2 }).first()).toBeVisible()
})
