import type { Failure } from '@shared/failure'
import { expect, test, vi } from 'vitest'
import type { SeenAnswer } from '../../ui/use-seen'
import { inCommon } from './in-common'

const answer = (value: string | null, kind: Failure['kind'] | null = null): SeenAnswer<string> => ({
  seen: value === null ? undefined : { value, source: 'cache', asOf: '2026-03-20T13:02:00.000Z' },
  failure: kind && ({ kind } as Failure),
  retry: vi.fn(),
})

test('one that fails says so by itself', () => {
  const answers = new Map([
    ['a', answer('agreed')],
    ['b', answer(null, 'timeout')],
  ])
  expect(inCommon(answers)).toEqual({ isNotProvided: false, trouble: null, each: answers })
})

test('several that fail say so once, are tried again together, and keep what they know', () => {
  const answers = new Map([
    ['a', answer('agreed', 'timeout')],
    ['b', answer(null, 'timeout')],
    ['c', answer(null)],
  ])
  const { trouble, each } = inCommon(answers)
  expect(trouble?.failure).toEqual({ kind: 'timeout' })
  expect([...each].map(([id, one]) => [id, one.seen?.value, one.failure])).toEqual([
    ['a', 'agreed', null],
    ['c', undefined, null],
  ])
  trouble?.retry()
  expect(answers.get('a')?.retry).toHaveBeenCalled()
  expect(answers.get('b')?.retry).toHaveBeenCalled()
  expect(answers.get('c')?.retry).not.toHaveBeenCalled()
})

test('what is not provided is no trouble', () => {
  const answers = new Map([
    ['a', answer(null, 'notProvided')],
    ['b', answer(null, 'notProvided')],
  ])
  expect(inCommon(answers)).toMatchObject({ isNotProvided: true, trouble: null })
})
