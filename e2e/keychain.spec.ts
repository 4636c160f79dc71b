import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { call } from './bridge.ts'
import { test as base, expect } from './console.ts'
import { type Desktop, launchDesktop } from './desktop.ts'
import { fingerprints } from './files.ts'
import { Keyring } from './keyring.ts'

type Fixtures = {
  keyring: Keyring
  /** Starts the console against `keyring`. */
  launch(options?: { language?: string }): Promise<{ desktop: Desktop; page: Page }>
  data: string
}

const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names from the pattern
  keyring: async ({}, use) => {
    const keyring = new Keyring()
    await use(keyring)
    await keyring.close()
  },
  data: async ({ folder }, use) => use(join(folder, 'data', 'data')),
  launch: async ({ keyring, folder }, use) => {
    const running: Desktop[] = []
    await use(async ({ language = 'en' } = {}) => {
      const userData = join(folder, 'data')
      const env = { DBUS_SESSION_BUS_ADDRESS: keyring.address }
      const desktop = await launchDesktop({ userData, language, env, windows: true })
      running.push(desktop)
      return { desktop, page: await desktop.waitForWindow() }
    })
    for (const desktop of running) await desktop.kill()
  },
})

test.skip(process.platform !== 'linux', 'only Linux’s keyring can be taken away or locked by a test')

const state = async (page: Page) => (await call(page, 'console.status')).value
const isOpen = (page: Page) => expect.poll(() => state(page)).toMatchObject({ state: 'open', failure: null })
const tryAgain = (page: Page) => page.getByRole('button', { name: 'Try again' })

test('without a keyring nothing opens and nothing is written; when it comes, everything opens', async ({
  keyring,
  launch,
  data,
}) => {
  const { page } = await launch()
  await expect(page.getByRole('alert')).toContainText('Meterkast cannot reach the keyring')
  await tryAgain(page).click()
  await expect
    .poll(() => state(page))
    .toMatchObject({ state: 'failed', failure: { kind: 'keychainMissing' } })
  await expect(tryAgain(page)).toBeEnabled()
  for (const operation of ['connections.list', 'settings.get', 'drafts.save', 'sync.start']) {
    const input = operation === 'drafts.save' ? { key: 'a', text: 'typed' } : {}
    expect(await call(page, operation, input), operation).toMatchObject({
      failure: { kind: 'keychainMissing' },
    })
  }
  expect(fingerprints(data)).toEqual([])

  await keyring.start()
  await tryAgain(page).click()
  await expect(page.getByText('Connect your first system')).toBeVisible()
  await isOpen(page)
})

for (const [language, title, button] of [
  ['nl', 'Meterkast kan de sleutelbos niet bereiken', 'Opnieuw proberen'],
  ['sv', 'Meterkast når inte nyckelringen', 'Försök igen'],
] as const) {
  test(`without a keyring it says so in the system’s language: ${language}`, async ({ launch }) => {
    const { page } = await launch({ language })
    await expect(page.getByRole('heading', { name: title })).toBeVisible()
    await expect(page.getByRole('button', { name: button })).toBeVisible()
  })
}

test('a keyring that is locked keeps the data shut, and loses nothing', async ({ keyring, launch, data }) => {
  await keyring.start()
  const first = await launch()
  await isOpen(first.page)
  await call(first.page, 'drafts.save', { key: 'a', text: 'typed' })
  await first.desktop.close()
  const before = fingerprints(data)
  expect(before.length).toBeGreaterThan(0)

  await keyring.lock()
  const { page } = await launch()
  await expect(page.getByRole('alert')).toContainText('Unlock the keyring')
  await tryAgain(page).click()
  await expect(page.getByRole('alert')).toContainText('Unlock the keyring')
  expect(await call(page, 'drafts.get', { key: 'a' })).toMatchObject({ failure: { kind: 'keychainLocked' } })
  expect(fingerprints(data)).toEqual(before)

  await keyring.unlock()
  await tryAgain(page).click()
  await isOpen(page)
  expect(await call(page, 'drafts.get', { key: 'a' })).toEqual({ ok: true, value: { text: 'typed' } })
})

test('a keyring that is locked on the first day gets no key, and nothing is written', async ({
  keyring,
  launch,
  data,
}) => {
  await keyring.start()
  await keyring.lock()
  const { page } = await launch()
  await expect(page.getByRole('alert')).toContainText('Unlock the keyring')
  expect(fingerprints(data)).toEqual([])
  await keyring.unlock()
  await tryAgain(page).click()
  await isOpen(page)
})
