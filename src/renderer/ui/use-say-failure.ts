import { notifications } from '@mantine/notifications'
import type { Failure } from '@shared/failure'
import { useCallback } from 'react'
import { useFailureWords } from './use-failure-words'

/** Tells of a failure where nothing of it stays on screen. */
export function useSayFailure(): (failure: Failure) => void {
  const words = useFailureWords()
  return useCallback(
    (failure) => {
      const { title, text } = words(failure)
      notifications.show({ title, message: text, color: 'red' })
    },
    [words],
  )
}
