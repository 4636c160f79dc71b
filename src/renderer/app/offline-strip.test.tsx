import { expect, test } from 'vitest'
import { page } from 'vitest/browser'
import type { Answers } from '../ui/fake-bridge'
import { show } from '../ui/open-console'
import { OfflineStrip } from './offline-strip'

const synced = (finishedAt: string | null): Answers => ({
  'sync.status': () => ({
    state: 'idle',
    step: null,
    done: 0,
    total: null,
    finishedAt,
    failed: [],
    failedCount: 0,
    failure: null,
  }),
})
const strip = page.getByRole('status')

test('is not there while everything answers', async () => {
  const { bridge } = await show(<OfflineStrip />, synced(new Date().toISOString()))
  await expect.poll(() => bridge.asked('network.status').length).toBe(1)
  await expect.element(strip).not.toBeInTheDocument()
})

test('says how old what is shown is, comes and goes by itself', async () => {
  const { bridge } = await show(<OfflineStrip />, synced(new Date().toISOString()))
  await expect.poll(() => bridge.asked('network.status').length).toBe(1)
  bridge.tell('network.changed', { online: false, unreachable: [] })
  await expect.element(strip).toMatchTextContent(/You are offline.* as of \d\d:\d\d, today/)
  bridge.tell('network.changed', { online: true, unreachable: [] })
  await expect.element(strip).not.toBeInTheDocument()
})

test('names the systems that do not answer, also when nothing was fetched yet', async () => {
  const unreachable = [{ connectionId: 'c', name: 'Hub Noord', since: new Date().toISOString() }]
  await show(<OfflineStrip />, {
    ...synced(null),
    'network.status': () => ({ online: true, unreachable }),
  })
  await expect.element(strip).toMatchTextContent(/Hub Noord/)
})

test('looks again when asked', async () => {
  let online = false
  const { bridge } = await show(<OfflineStrip />, {
    ...synced(null),
    'network.status': () => ({ online, unreachable: [] }),
    'network.check': () => {
      online = true
      return { online, unreachable: [] }
    },
  })
  await page.getByRole('button', { name: 'Look again' }).click()
  await expect.element(strip).not.toBeInTheDocument()
  expect(bridge.asked('network.check')).toHaveLength(1)
})
