import { useCallback, useEffect, useRef } from 'react'
import { ask } from '../app/bridge'
import { useAnswer } from '../app/query'

/** So long after the last keystroke, in ms, a draft is kept. */
const keepAfter = 300

/**
 * What somebody was typing, kept through a failure, a crash or a closed window. `found` is undefined while it is being
 * looked up, null when there is none. `keep(null)` forgets it. Never give it a secret.
 */
export function useDraft(key: string) {
  const answer = useAnswer('drafts.get', { key }, { staleTime: 0, gcTime: 0 })
  const waiting = useRef<{ text: string | null; timer: ReturnType<typeof setTimeout> } | null>(null)

  const flush = useCallback(() => {
    const last = waiting.current
    if (!last) return
    clearTimeout(last.timer)
    waiting.current = null
    // A draft that cannot be kept is no reason to disturb who is typing.
    void ask('drafts.save', { key, text: last.text }).catch(() => undefined)
  }, [key])

  useEffect(() => {
    window.addEventListener('pagehide', flush)
    return () => {
      window.removeEventListener('pagehide', flush)
      flush()
    }
  }, [flush])

  const keep = useCallback(
    (text: string | null) => {
      if (waiting.current) clearTimeout(waiting.current.timer)
      waiting.current = { text, timer: setTimeout(flush, text === null ? 0 : keepAfter) }
    },
    [flush],
  )
  const found = answer.isError ? null : answer.isFetching ? undefined : answer.data?.text
  return { found, keep }
}
