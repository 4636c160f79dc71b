import type { Page } from '@playwright/test'
import { connectConnection, type Sandbox } from '../sandbox/index.ts'
import { call } from './bridge.ts'
import { expect, type RunningConsole, test } from './console.ts'

test.use({ contacts: 2, invoices: 0 })

const address = {
  ...{ line1: 'Kerkstraat 4', line2: '', city: 'Utrecht', state: '' },
  ...{ postCode: '3511 AA', countryCode: 'NL' },
}
const subject = { accountId: null, contactId: null, name: 'A. Jansen' }
const value = async (page: Page, operation: string, input: object) => {
  const { value, failure } = await call(page, operation, input)
  if (failure) throw new Error(`${operation}: ${failure.kind} ${failure.code}`)
  return value as { id: string; route: string; page: { kind: string; host?: string } }
}

async function connected({ page }: RunningConsole, sandbox: Sandbox): Promise<string> {
  const { secret, ...draft } = connectConnection(sandbox)
  return (await value(page, 'connections.save', { draft, secret })).id
}

/** A conversation that waits for a provider's log-in. */
async function atLogIn({ page }: RunningConsole, sandbox: Sandbox, connectionId: string): Promise<string> {
  const start = { connectionId, subject, direction: 'import', address, locationId: null }
  const { id, route } = await value(page, 'tariffs.start', start)
  const direct = sandbox.connect.providers.find((one) => one.country === 'NL' && one.direct?.asksCode)
  const answer = { kind: 'provider', id: direct?.id }
  const session = await value(page, 'tariffs.answer', { id, route, answer })
  expect(session.page).toEqual({ kind: 'logIn', host: new URL(sandbox.url).host })
  return id
}

/** An address that the window may not show: what becomes of wanting it, and of the page that does. */
async function staysBy(provider: Page, running: RunningConsole, to: string) {
  const there = provider.url()
  const before = stops(running)
  await provider.evaluate((to) => location.assign(to), to)
  await expect.poll(() => stops(running)).toBe(before + 1)
  expect(provider.url()).toBe(there)
  await expect(provider.getByLabel('User name')).toHaveValue('anna')
}
const stops = (running: RunningConsole) => running.logs().split('"attempt":"navigation"').length

test('a provider’s log-in has a window without anything of ours, and storage that goes with it', async ({
  console: running,
  sandbox,
}) => {
  const { page, host } = running
  const connectionId = await connected(running, sandbox)

  const id = await atLogIn(running, sandbox, connectionId)
  const loggedIn = call(page, 'tariffs.logIn', { id })
  const provider = await host.waitForWindow(2)
  await provider.getByLabel('User name').fill('anna')
  const ours = () => ['meterkast', 'require', 'process', 'electron'].filter((name) => name in window)
  expect(await provider.evaluate(ours)).toEqual([])
  await provider.evaluate(() => void window.open('https://elsewhere.example/'))
  await expect.poll(() => running.logs()).toContain('"attempt":"window"')
  await expect.poll(() => provider.context().pages()).toEqual([provider])
  const permissions = await provider.evaluate(() =>
    Promise.all(
      (['notifications', 'geolocation'] as const).map(
        async (name) => (await navigator.permissions.query({ name })).state,
      ),
    ),
  )
  expect(permissions).not.toContain('granted')
  for (const to of ['http://elsewhere.example/', 'app://console/', 'mailto:anna@elsewhere.example'])
    await staysBy(provider, running, to)
  // Chromium itself refuses these: nobody has to be asked.
  for (const to of ['file:///etc/passwd', 'data:text/html,<p>evil']) {
    const refused = provider.waitForEvent('console', (message) => /Not allowed/.test(message.text()))
    await provider.evaluate((to) => location.assign(to), to)
    await refused
    await expect(provider.getByLabel('User name')).toHaveValue('anna')
  }
  await provider.getByLabel('Password').fill('good')
  await provider.getByRole('button', { name: 'Log in' }).click()
  await provider.getByLabel('Code').fill('123456')
  await provider.getByRole('button', { name: 'Confirm' }).click()
  await provider.getByRole('button', { name: 'Allow' }).click()
  const back = { page: { kind: expect.stringMatching(/Summary$/) }, actions: ['SAVE', 'EDIT', 'DISCONNECT'] }
  expect(await loggedIn).toMatchObject({ ok: true, value: back })
  await expect.poll(() => host.windows()).toEqual([page])

  const other = await atLogIn(running, sandbox, connectionId)
  const left = call(page, 'tariffs.logIn', { id: other })
  const again = await host.waitForWindow(2)
  // It would be filled in where the window before had left its storage.
  await expect(again.getByLabel('User name')).toHaveValue('')
  await again.close()
  expect(await left).toMatchObject({ ok: false, failure: { kind: 'cancelled' } })

  const both = [1, 2].map(() => call(page, 'tariffs.logIn', { id: other }))
  await (await host.waitForWindow(2)).getByLabel('User name').fill('anna')
  expect(host.windows()).toHaveLength(2)
  await call(page, 'tariffs.cancelLogIn', { id: other })
  for (const outcome of await Promise.all(both))
    expect(outcome).toMatchObject({ ok: false, failure: { kind: 'cancelled' } })
  await expect.poll(() => host.windows()).toEqual([page])
  const still = { value: { page: { kind: 'logIn' }, state: 'open' } }
  expect(await value(page, 'tariffs.session', { id: other })).toMatchObject(still)
})
