import { Failed } from '@shared/failure'
import { expect, test } from 'vitest'
import { createConsole } from './console'

const facts = () => ({ platform: 'linux' as const, version: '1', systemLanguages: [] })

function consoleOf(open: (nth: number) => Promise<{ cacheRebuilt: boolean; close(): Promise<void> }>) {
  let nth = 0
  const states: string[] = []
  const made = createConsole({
    facts,
    open: () => open(++nth),
    onChange: ({ state }) => void states.push(state),
  })
  return { made, states }
}

test('reopened: what was open is closed before anything is opened, and nobody is let in meanwhile', async () => {
  const order: string[] = []
  const closed = Promise.withResolvers<void>()
  const { made, states } = consoleOf(async (nth) => {
    order.push(`open ${nth}`)
    return {
      cacheRebuilt: false,
      close: async () => {
        await closed.promise
        order.push(`closed ${nth}`)
      },
    }
  })
  const first = await made.office()
  const reopening = made.reopen()
  await expect.poll(() => states.at(-1)).toBe('opening')
  await expect(made.office()).rejects.toMatchObject({ failure: { kind: 'cancelled' } })
  expect((await made.open()).state).toBe('opening')
  closed.resolve()
  expect((await reopening).state).toBe('open')
  expect(order).toEqual(['open 1', 'closed 1', 'open 2'])
  expect(await made.office()).not.toBe(first)
})

test('one that does not open again says why, and can be tried again', async () => {
  const { made } = consoleOf(async (nth) => {
    if (nth === 2) throw new Failed({ kind: 'keychainLocked' })
    return { cacheRebuilt: false, close: async () => undefined }
  })
  await made.office()
  expect(await made.reopen()).toMatchObject({ state: 'failed', failure: { kind: 'keychainLocked' } })
  await expect(made.office()).rejects.toMatchObject({ failure: { kind: 'keychainLocked' } })
  expect((await made.open()).state).toBe('open')
})
