import { beforeEach, expect, test, vi } from 'vitest'
import { copySecret, forgetCopiedSecret } from './copied-secret'

// The clipboard of a person's desktop is not there for tests.
const board = vi.hoisted(() => ({ text: '' }))
vi.mock('electron', () => ({
  clipboard: {
    readText: () => board.text,
    writeText: (text: string) => {
      board.text = text
    },
    clear: () => {
      board.text = ''
    },
  },
}))

beforeEach(() => {
  vi.useFakeTimers()
  return () => vi.useRealTimers()
})

test('a copied secret leaves the clipboard after a minute, not before', async () => {
  await copySecret('secret')
  await vi.advanceTimersByTimeAsync(59_000)
  expect(board.text).toBe('secret')
  await vi.advanceTimersByTimeAsync(1_000)
  expect(board.text).toBe('')
})

test('what somebody copied meanwhile stays, after a minute and at the end', async () => {
  await copySecret('secret')
  board.text = 'theirs'
  await forgetCopiedSecret()
  await vi.advanceTimersByTimeAsync(120_000)
  expect(board.text).toBe('theirs')
})

test('at the end it is gone at once; of two the second has its own minute', async () => {
  await copySecret('first')
  await vi.advanceTimersByTimeAsync(40_000)
  await copySecret('second')
  await vi.advanceTimersByTimeAsync(40_000)
  expect(board.text).toBe('second')
  await forgetCopiedSecret()
  expect(board.text).toBe('')
})
