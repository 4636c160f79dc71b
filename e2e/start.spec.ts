import type { Page } from '@playwright/test'
import { expect, test } from './console.ts'

declare const meterkast: { call(operation: string, input: object): Promise<{ ok: boolean; value: unknown }> }

const ask = async (page: Page, operation: string) => {
  const answer = await page.evaluate((operation) => meterkast.call(operation, {}), operation)
  expect(answer).toMatchObject({ ok: true })
  return answer.value
}

test.describe('on the first day', () => {
  test.use({ provision: false })

  test('the console opens without a connection', async ({ console: running }) => {
    await expect.poll(() => ask(running.page, 'console.status')).toMatchObject({ state: 'open' })
    expect(await ask(running.page, 'connections.list')).toEqual([])
  })
})

test('connections laid ready are taken over once, and kept', async ({ console: running }) => {
  const names = ['Sandbox data layer', 'Sandbox hub']
  const known = async () =>
    ((await ask(running.page, 'connections.list')) as { name: string }[]).map(({ name }) => name)
  await expect.poll(known).toEqual(expect.arrayContaining(names))
  await running.restart()
  await expect.poll(known).toHaveLength(names.length)
})

test('after a power cut the console opens as it was', async ({ console: running }) => {
  await running.page.evaluate(() => localStorage.setItem('probe', 'kept'))
  await running.restart()
  expect(await running.page.evaluate(() => localStorage.getItem('probe'))).toBe('kept')
  await running.kill()
  await running.start()
  await expect.poll(() => ask(running.page, 'console.status')).toMatchObject({ state: 'open' })
})

test('a second window asks the same main process', async ({ console: running }) => {
  const second = await running.secondWindow()
  expect(await ask(second, 'console.status')).toEqual(await ask(running.page, 'console.status'))
})

test.describe('without a keychain', () => {
  test.use({ keychain: 'missing' })

  test('the console opens its window and nothing else', async ({ console: running }) => {
    const status = () => ask(running.page, 'console.status')
    await expect.poll(status).toMatchObject({ failure: { kind: 'keychainMissing' } })
  })
})
