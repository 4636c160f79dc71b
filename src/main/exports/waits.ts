import { setTimeout as sleep } from 'node:timers/promises'
import type { InvoiceExport } from '@shared/export'

/** How an export waits for its upstreams, all that it fetches at once together. Rejects when the signal stops it. */
export interface Waits {
  /** Settles once no upstream is waited for. */
  over(): Promise<void>
  /** Nobody answered: until somebody may again. */
  untilBack(): Promise<void>
  /** The upstream asks to be left alone until this instant. */
  until(instant: string): Promise<void>
}

interface Parts {
  /** Settles when an upstream may be back. */
  back(): Promise<void>
  progress(change: Pick<InvoiceExport, 'state' | 'waitsUntil'>): void
  signal: AbortSignal
}

export function waitsOf({ back, progress, signal }: Parts): Waits {
  let away: Promise<void> | null = null
  let paused: Promise<void> | null = null
  let allowedAt = 0
  const show = () =>
    progress({
      state: away || paused ? 'waiting' : 'running',
      waitsUntil: paused ? new Date(allowedAt).toISOString() : null,
    })
  const forBack = async () => {
    const stopped = Promise.withResolvers<never>()
    const stop = () => stopped.reject(signal.reason)
    signal.addEventListener('abort', stop, { once: true })
    try {
      await Promise.race([back(), stopped.promise])
    } finally {
      signal.removeEventListener('abort', stop)
      away = null
      if (!signal.aborted) show()
    }
  }
  const forPause = async () => {
    try {
      // Who is told so later may be told to wait longer.
      for (let left = allowedAt - Date.now(); left > 0; left = allowedAt - Date.now())
        await sleep(left, undefined, { signal })
    } finally {
      paused = null
      if (!signal.aborted) show()
    }
  }
  return {
    async over() {
      while (away ?? paused) await (away ?? paused)
    },
    async untilBack() {
      signal.throwIfAborted()
      if (!away) {
        away = forBack()
        show()
      }
      await away
    },
    async until(instant) {
      signal.throwIfAborted()
      const before = allowedAt
      allowedAt = Math.max(allowedAt, Date.parse(instant))
      paused ??= forPause()
      if (allowedAt !== before) show()
      await paused
    },
  }
}
