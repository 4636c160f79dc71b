import type { PollingStatus } from '@shared/authorization'
import { log } from '../log'
import type { Round } from './round'

export interface Polling {
  status(): PollingStatus
  /** Asks now, or joins the round that is under way. */
  ask(): Promise<PollingStatus>
  /** While the screen is locked nothing is asked. */
  setLocked(locked: boolean): void
  isLocked(): boolean
  idle(): Promise<void>
  close(): void
}

/** Waits between rounds, in ms. */
export const usualPace = { quick: 20_000, settled: 5 * 60_000, look: 5_000 }

interface Parts {
  /** Never throws. */
  round(signal: AbortSignal): Promise<Round>
  isOnline(): boolean
  onChange(status: PollingStatus): void
  onNews(news: Round['news']): void
  /** When the last complete round ended, in an earlier life. */
  asOf: string | null
  pace?: typeof usualPace
  random?: () => number
}

/** One for all windows: often while something is pending, seldom when all is settled, more seldom after failures. */
export function createPolling({
  round,
  isOnline,
  onChange,
  onNews,
  asOf,
  pace = usualPace,
  random = Math.random,
}: Parts): Polling {
  let timer: NodeJS.Timeout | null = null
  let running: Promise<PollingStatus> | null = null
  let abort = new AbortController()
  let locked = false
  let closed = false
  let failed = 0
  let last: Round | null = null
  let nextAt: string | null = null
  let ended = asOf

  const stoppedBy = () =>
    locked ? 'locked' : !isOnline() ? 'offline' : last?.connections === 0 ? 'noConnection' : null
  const status = (): PollingStatus => {
    const stopped = running ? null : stoppedBy()
    return {
      state: running ? 'asking' : stopped ? 'stopped' : 'waiting',
      stoppedBy: stopped,
      quick: (last?.pending ?? 0) > 0,
      asOf: ended,
      nextAt: running || stopped ? null : nextAt,
      failures: last?.failures ?? [],
    }
  }

  const later = (ms: number) => {
    if (timer) clearTimeout(timer)
    timer = null
    if (closed || locked) return
    // Many consoles that begin the day together do not ask together.
    const wait = ms * (0.8 + 0.4 * random())
    nextAt = new Date(Date.now() + wait).toISOString()
    timer = setTimeout(() => void (isOnline() ? ask() : later(pace.look)), wait)
  }

  const wait = (took: number) => {
    const usual = (last?.pending ?? 0) > 0 ? pace.quick : pace.settled
    const afterFailures = failed > 0 ? Math.min(pace.quick * 2 ** failed, pace.settled) : 0
    // A list that takes long is not asked for all the time.
    return Math.max(usual, afterFailures, took * 20)
  }

  const run = async (): Promise<PollingStatus> => {
    const started = performance.now()
    last = await round(abort.signal)
    running = null
    failed = last.failures.length > 0 ? failed + 1 : 0
    if (last.connections > 0 && last.failures.length === 0) ended = new Date().toISOString()
    if (!closed && last.connections > 0) later(wait(performance.now() - started))
    const now = status()
    if (!closed) onChange(now)
    if (!closed && last.news.ready + last.news.needsAction > 0) onNews(last.news)
    return now
  }

  const ask = (): Promise<PollingStatus> => {
    if (closed || locked) return Promise.resolve(status())
    if (running) return running
    if (timer) clearTimeout(timer)
    running = run().catch((error: unknown) => {
      running = null
      log('polling', { failure: error instanceof Error ? error.name : 'unknown' })
      later(pace.settled)
      return status()
    })
    onChange(status())
    return running
  }

  return {
    status,
    ask,
    isLocked: () => locked,
    setLocked(now) {
      if (now === locked) return
      locked = now
      if (locked) {
        if (timer) clearTimeout(timer)
        abort.abort()
        abort = new AbortController()
        onChange(status())
      } else void ask()
    },
    idle: async () => void (await running),
    close() {
      closed = true
      abort.abort()
      if (timer) clearTimeout(timer)
    },
  }
}
