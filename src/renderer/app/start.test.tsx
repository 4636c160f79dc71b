import { Failed, type FailureKind } from '@shared/failure'
import type { Output } from '@shared/operations'
import { afterEach, expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { speak } from '../i18n/i18n'
import { openConsole } from '../ui/open-console'

type Status = Output<'console.status'>
const open: Status = {
  state: 'open',
  failure: null,
  platform: 'linux',
  version: '0.1.0',
  systemLanguages: ['en'],
  cacheRebuilt: false,
}
const failed = (kind: 'keychainLocked' | 'deskNewer', more: Partial<Status> = {}): Status => ({
  ...open,
  state: 'failed',
  failure: { kind },
  ...more,
})

afterEach(() => speak('en'))

test.each<[Status['platform'], string, string]>([
  ['mac', 'en-US', 'Unlock the Keychain'],
  ['windows', 'nl-NL', 'Ontgrendel Referentiebeheer'],
  ['linux', 'sv-SE', 'Lås upp nyckelringen'],
])('a locked keychain on %s in %s: nothing opens, Try again does', async (platform, language, title) => {
  let status = failed('keychainLocked', { platform, systemLanguages: [language] })
  const { bridge } = await openConsole('/', {
    'console.status': () => status,
    'console.open': () => {
      status = { ...status, state: 'open', failure: null }
      return status
    },
  })
  await expect.element(page.getByRole('heading', { name: title })).toBeVisible()
  expect(bridge.calls.map(({ operation }) => operation).filter((name) => name !== 'console.status')).toEqual(
    [],
  )
  await page.getByRole('alert').getByRole('button').first().click()
  await expect.element(page.getByRole('navigation')).toBeVisible()
})

test('still locked: it stays, and says so', async () => {
  const { bridge } = await openConsole('/', {
    'console.status': () => failed('keychainLocked'),
    'console.open': () => failed('keychainLocked'),
  })
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect.element(page.getByRole('heading', { name: 'Unlock the keyring' })).toBeVisible()
  expect(bridge.asked('console.open')).toHaveLength(1)
})

test.each<[FailureKind, string]>([
  ['keychainMissing', 'Meterkast cannot reach the keyring'],
  ['deskNewer', 'Your data is from a newer Meterkast'],
  ['deskBroken', 'Your data cannot be read'],
  ['diskFull', 'The disk is full'],
])('%s has a screen of its own', async (kind, title) => {
  await openConsole('/', {
    'console.status': () => {
      throw new Failed({ kind: kind as 'diskFull' })
    },
  })
  await expect.element(page.getByRole('heading', { name: title })).toBeVisible()
  await expect.element(page.getByText(/Nothing was lost|nothing was written/).first()).toBeVisible()
})

test('opens by itself when main says that it is open now', async () => {
  const { bridge } = await openConsole('/settings/language', { 'console.status': () => failed('deskNewer') })
  await expect.element(page.getByRole('alert')).toBeVisible()
  bridge.tell('console.changed', open)
  await expect.element(page.getByRole('navigation', { name: 'Main navigation' })).toBeVisible()
})

test('an answer that was on its way does not undo what main has told since', async () => {
  const late = Promise.withResolvers<Status>()
  const { bridge } = await openConsole('/settings/language', { 'console.status': () => late.promise })
  await expect.poll(() => bridge.asked('console.status').length).toBeGreaterThan(0)
  bridge.tell('console.changed', open)
  late.resolve({ ...open, state: 'opening' })
  await expect.element(page.getByRole('navigation', { name: 'Main navigation' })).toBeVisible()
})

test.each([
  ['/customers', '?add=data-layer'],
  ['/invoices', '?add=data-layer'],
  ['/authorizations', '?add=authorizations'],
  ['/tariffs', '?add=connect'],
  ['/contacts', '?add=hub'],
  ['/offline', ''],
])('with no connection, %s offers the one that it needs, or any', async (path, search) => {
  const { history } = await openConsole(path, {})
  await page.getByRole('link', { name: 'Add a connection' }).click()
  await expect.poll(() => history.location.href).toBe(`/settings/connections${search}`)
})

test('with no connection it teaches, and offers the first one', async () => {
  await openConsole('/', {})
  await page.getByRole('link', { name: 'Add a connection' }).click()
  await expect.element(page.getByRole('heading', { name: 'New connection: Partner hub' })).toBeVisible()
})
