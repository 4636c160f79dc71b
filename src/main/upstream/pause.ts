import { setTimeout } from 'node:timers/promises'
import { retryAfter } from './failure'

/** Where the upstream asks one call to wait, all of them wait: the others would only be refused, too. */
export function createPause(longestMs: number) {
  let until = 0
  return {
    /** What the upstream says of waiting; longer than `longestMs` is not waited for. */
    said({ status, headers }: Response) {
      const ms = [429, 503].includes(status) ? retryAfter(headers, Date.now()) : null
      if (ms !== null && ms <= longestMs) until = Math.max(until, performance.now() + ms)
    },
    /** Resolves when nobody has to wait any more; rejects when aborted. */
    async over(signal: AbortSignal) {
      for (let left = until - performance.now(); left > 0; left = until - performance.now())
        await setTimeout(left, undefined, { signal })
    },
  }
}
