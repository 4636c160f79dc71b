import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { oauthClient, openIdClientId, type Sandbox } from '../sandbox/index.ts'
import { Browser } from '../src/main/sign-in/test-browser.ts'
import { call } from './bridge.ts'
import { secretsIn } from './canary.ts'
import { ConnectionForm } from './connection-form.ts'
import { expect, type RunningConsole, test } from './console.ts'
import { filesIn } from './files.ts'

type Named = { id: string; kind: string; name: string; secret?: string }

/** Has the data layer demand a sign-in, as Settings does. */
async function demand(page: Page, sandbox: Sandbox, signIn: 'none' | 'bankid' | 'openid') {
  const list = (await call(page, 'connections.list')).value as Named[]
  const { id, secret: _, ...draft } = list.find(({ kind }) => kind === 'data-layer') ?? { id: '' }
  const openId = { issuer: sandbox.openId.issuer, clientId: openIdClientId }
  const saved = await call(page, 'connections.save', { id, draft: { ...draft, signIn, openId } })
  expect(saved.ok).toBe(true)
}

const show = (page: Page, place: string) =>
  page.getByRole('navigation').getByRole('link', { name: place }).click()
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const code = (page: Page) => page.getByRole('img', { name: /QR code/ })

/** What main tells of attempts from now on, as the page hears it. */
async function listen(page: Page) {
  await page.evaluate(() => {
    const heard: unknown[] = []
    const bridge = Reflect.get(window, 'meterkast')
    bridge.on('identification.progress', (news: unknown) => heard.push(news))
    Object.assign(window, { heard })
  })
  type News = { state: string; qr: { text: string } | null }
  return () => page.evaluate(() => Reflect.get(window, 'heard') as News[])
}

async function openedAfter({ host }: RunningConsole, count: number) {
  await expect.poll(() => host.openedExternally().length).toBe(count + 1)
  return host.openedExternally().at(-1) ?? ''
}

test('by OAuth: tokens are got, renewed when they are refused, and never leave main', async ({
  console: running,
  sandbox,
}) => {
  const { page, host } = running
  host.recordBridge?.()
  const form = new ConnectionForm(page)
  await form.add('Data layer')
  await form.name.fill('By OAuth')
  await page.getByRole('textbox', { name: 'Address', exact: true }).fill(`${sandbox.url}/data-layer`)
  await form.signIn('OAuth')
  await page.getByRole('combobox', { name: 'How it gets access' }).click()
  await page.getByRole('option', { name: 'With a code from the organisation' }).click()
  await page.getByRole('textbox', { name: 'Client id', exact: true }).fill(oauthClient.clientId)
  const oneTime = sandbox.oauth.code()
  await page.getByLabel('Code', { exact: true }).fill('wrong')
  await page.getByLabel('Client secret', { exact: true }).fill(oauthClient.secret)
  await form.save()
  await expect(page.getByText('By OAuth does not accept the key')).toBeVisible()
  await page.getByLabel('Code', { exact: true }).fill(oneTime)
  await form.saved('By OAuth')

  sandbox.oauth.expire()
  await form.edit('By OAuth')
  await form.test()
  await expect(form.report.first()).toContainText('Works')
  expect(sandbox.oauth.issued.refreshed).toBe(1)
  const traffic = (host.bridge?.() ?? []).map(({ payload }) => JSON.stringify(payload)).join('\n')
  expect(traffic).not.toMatch(/access-[0-9a-f]{20}|refresh-[0-9a-f]{20}/)
  expect(running.logs()).not.toMatch(/access-[0-9a-f]{20}|refresh-[0-9a-f]{20}|code-[0-9a-f]{20}/)
})

test('an employee signs in by BankID where customers are kept from everybody else', async ({
  console: running,
  sandbox,
}) => {
  const { page, host } = running
  sandbox.bankId.byItself = false
  await demand(page, sandbox, 'bankid')
  host.recordBridge?.()
  const heard = await listen(page)
  await show(page, 'Invoices')
  await button(page, 'Sign in').first().click()
  await button(page, 'Sign in by BankID').click()
  await expect(code(page)).toBeVisible()

  const { violations } = await new AxeBuilder({ page }).setLegacyMode().include('[role=dialog]').analyze()
  expect(violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)])).toEqual([])

  // The telephone reads what the page has drawn.
  await expect.poll(async () => (await heard()).at(-1)?.qr?.text ?? '').toMatch(/^bankid\./)
  const order = sandbox.bankId.scan((await heard()).at(-1)?.qr?.text ?? '')
  await expect(page.getByText('Enter the security code in BankID to confirm.')).toBeVisible()
  sandbox.bankId.sign(order)
  await expect(page.getByRole('dialog')).toBeHidden()
  await expect(page.getByText('Sign in to see this')).toBeHidden()
  await expect(page).toHaveURL(/\/invoices/)
  expect(await call(page, 'customers.search', { text: '', limit: 1 })).toMatchObject({ ok: true })

  const secrets = [order.qrStartSecret, order.autoStartToken, sandbox.bankId.signer.personalNumber]
  for (const { kind, payload } of host.bridge?.() ?? [])
    expect(secretsIn(JSON.stringify(payload), secrets), kind).toEqual([])
  expect(secretsIn(running.logs(), secrets)).toEqual([])
  for (const [file, bytes] of filesIn(running.folder)) expect(secretsIn(bytes, secrets), file).toEqual([])

  await running.restart()
  expect(await call(running.page, 'customers.search', { text: '', limit: 1 })).toMatchObject({
    ok: false,
    failure: { kind: 'signInNeeded' },
  })
})

test('by OpenID in the browser, once at a time, and given up', async ({ console: running, sandbox }) => {
  const { page } = running
  await demand(page, sandbox, 'openid')
  await show(page, 'Invoices')
  await button(page, 'Sign in').first().click()
  let opened = running.host.openedExternally().length
  await button(page, 'Sign in in the browser').click()
  const given = await new Browser().logIn(await openedAfter(running, opened), null)
  expect(given.text).toContain('It did not work')
  await expect(page.getByText('It was given up in the browser.')).toBeVisible()

  opened = running.host.openedExternally().length
  await button(page, 'Try again').click()
  const done = await new Browser().logIn(await openedAfter(running, opened), 'anna@example.com')
  expect(done.text).toContain('You can go back')
  await expect(page.getByRole('dialog')).toBeHidden()
  await expect(page.getByText('Sign in to see this')).toBeHidden()
})

test('a customer is identified on this computer, and a window that closes ends its attempt', async ({
  console: running,
  sandbox,
}) => {
  const { page, host } = running
  sandbox.bankId.byItself = false
  await show(page, 'Customers')
  await button(page, 'Identify by BankID').click()
  await expect(code(page)).toBeVisible()
  const opened = host.openedExternally().length
  await button(page, 'Open BankID on this computer').click()
  const order = sandbox.bankId.open(await openedAfter(running, opened))
  sandbox.bankId.sign(order)
  await expect(page.getByText(sandbox.bankId.signer.name).first()).toBeVisible()

  const other = await running.secondWindow()
  await show(other, 'Customers')
  await button(other, 'Identify by BankID').click()
  await expect(code(other)).toBeVisible()
  const left = sandbox.bankId.orders.at(-1)
  await other.close()
  await expect.poll(() => left?.status).toBe('failed')
})
