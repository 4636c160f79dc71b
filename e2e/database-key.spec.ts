import { join } from 'node:path'
import keytar from 'keytar'
import { call } from './bridge.ts'
import { expect, test } from './console.ts'
import { fingerprints } from './files.ts'
import { keychainService } from './keychain-service.ts'

test.use({ provision: false })

const key = (userData: string) => keytar.getPassword(keychainService(userData), 'database-key')

test('the first start makes the key, the next one opens with it', async ({ console: running }) => {
  await expect(running.page.getByText('Connect your first system')).toBeVisible()
  const made = await key(running.userData)
  expect(Buffer.from(made ?? '', 'base64')).toHaveLength(32)
  await call(running.page, 'drafts.save', { key: 'a', text: 'typed' })
  await running.restart()
  await expect(running.page.getByText('Connect your first system')).toBeVisible()
  expect(await call(running.page, 'drafts.get', { key: 'a' })).toEqual({ ok: true, value: { text: 'typed' } })
  expect(await key(running.userData)).toBe(made)
})

test('data whose key has gone stays as it is, and gets no new key', async ({ console: running }) => {
  const { userData } = running
  await expect(running.page.getByText('Connect your first system')).toBeVisible()
  const made = (await key(userData)) ?? ''
  await call(running.page, 'drafts.save', { key: 'a', text: 'typed' })
  await running.host.close()
  const before = fingerprints(join(userData, 'data'))
  await keytar.deletePassword(keychainService(userData), 'database-key')

  await running.kill()
  await running.start()
  const { page } = running
  await expect(page.getByRole('alert')).toContainText('the keyring')
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect
    .poll(() => call(page, 'console.status'))
    .toMatchObject({ value: { state: 'failed', failure: { kind: 'dataKeyMissing' } } })
  expect(await key(userData)).toBeNull()
  expect(fingerprints(join(userData, 'data'))).toEqual(before)

  await keytar.setPassword(keychainService(userData), 'database-key', made)
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(page.getByText('Connect your first system')).toBeVisible()
  expect(await call(page, 'drafts.get', { key: 'a' })).toEqual({ ok: true, value: { text: 'typed' } })
})

test.describe('with connections', () => {
  test.use({ provision: true })

  test('two windows may read the keychain at once', async ({ console: running }) => {
    const second = await running.secondWindow()
    const lists = await Promise.all(
      Array.from({ length: 20 }, (_, at) => call(at % 2 ? second : running.page, 'connections.list')),
    )
    for (const list of lists) {
      expect(list.value).toMatchObject([{ secret: 'stored' }, { secret: 'stored' }])
    }
  })
})
