import type { NetworkStatus } from '@shared/network'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createNetwork } from './network'

const two = [
  { id: 'hub', name: 'Hub' },
  { id: 'data', name: 'Data layer' },
]

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

function watched(isOnline = () => true) {
  const told: NetworkStatus[] = []
  const onBack = vi.fn()
  const answers = new Set(['data'])
  const knocks: string[] = []
  const network = createNetwork({
    isOnline,
    connections: async () => two,
    async knock(id) {
      knocks.push(id)
      network.heard(id, answers.has(id))
    },
    onChange: (status) => told.push(status),
    onBack,
  })
  return { network, told, onBack, answers, knocks }
}

test('one silent upstream of two is named; the console is not offline', async () => {
  const { network, told } = watched()
  network.heard('hub', false)
  network.heard('hub', false)
  await vi.advanceTimersByTimeAsync(0)
  expect(told).toHaveLength(1)
  expect(told[0]).toMatchObject({ online: true, unreachable: [{ connectionId: 'hub', name: 'Hub' }] })
})

test('when one falls silent the others are asked at once: a network that is gone is noticed as such', async () => {
  const { network, answers, told } = watched()
  answers.clear()
  network.heard('hub', false)
  await vi.advanceTimersByTimeAsync(0)
  expect(told.at(-1)).toMatchObject({ online: false })
})

test('all silent is offline, and so is a computer without a network', async () => {
  const { network } = watched()
  network.heard('data', false)
  network.heard('hub', false)
  expect((await network.status()).online).toBe(false)
  expect((await watched(() => false).network.status()).online).toBe(false)
})

test('knocks, ever more slowly, until it answers; says once that it is back', async () => {
  const { network, onBack, answers, knocks } = watched()
  network.heard('hub', false)
  await vi.advanceTimersByTimeAsync(2_000)
  expect(knocks).toEqual(['data', 'hub'])
  await vi.advanceTimersByTimeAsync(3_900)
  expect(knocks).toEqual(['data', 'hub'])
  await vi.advanceTimersByTimeAsync(200)
  expect(knocks).toEqual(['data', 'hub', 'hub'])
  answers.add('hub')
  await vi.advanceTimersByTimeAsync(8_000)
  expect(onBack).toHaveBeenCalledTimes(1)
  await vi.advanceTimersByTimeAsync(120_000)
  expect(knocks).toEqual(['data', 'hub', 'hub', 'hub'])
})

test('a closed one knocks no more', async () => {
  const { network, knocks } = watched()
  network.heard('hub', false)
  network.close()
  await vi.advanceTimersByTimeAsync(60_000)
  expect(knocks).toEqual([])
})

test('the computer’s own network is watched: gone is told, back is told and used', async () => {
  let online = true
  const { network, told, onBack, answers, knocks } = watched(() => online)
  online = false
  await vi.advanceTimersByTimeAsync(2_000)
  expect(told.at(-1)).toMatchObject({ online: false, unreachable: [] })
  network.heard('hub', false)
  network.heard('data', false)
  answers.add('hub').add('data')
  online = true
  await vi.advanceTimersByTimeAsync(2_000)
  expect(knocks).toEqual(expect.arrayContaining(['hub', 'data']))
  expect(told.at(-1)).toMatchObject({ online: true, unreachable: [] })
  // Two that come back together are one return.
  expect(onBack).toHaveBeenCalledTimes(1)
})
