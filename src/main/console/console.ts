import type { ConsoleStatus } from '@shared/console'
import { Failed, type Failure } from '@shared/failure'

export interface Console<Office> {
  status(): ConsoleStatus
  /** Opens, or tries again after a failure. Several callers share one attempt. */
  open(): Promise<ConsoleStatus>
  /** What is there once the data is open; throws `Failed` when it could not be opened. */
  office(): Promise<Office>
  /** Closes everything and opens it again; who asks meanwhile hears `cancelled`. */
  reopen(): Promise<ConsoleStatus>
  close(): Promise<void>
}

interface Closable {
  /** A cache that could not be read was dropped. */
  cacheRebuilt: boolean
  close(): Promise<void>
}

interface Opening<Office> {
  facts(): Pick<ConsoleStatus, 'platform' | 'version' | 'systemLanguages'>
  open(): Promise<Office>
  onChange(status: ConsoleStatus): void
}

type Progress = Pick<ConsoleStatus, 'state' | 'failure' | 'cacheRebuilt'>

/** Nothing is open until the keychain gave the key; a failure opens nothing and writes nothing. */
export function createConsole<Office extends Closable>(opening: Opening<Office>): Console<Office> {
  let attempt: Promise<Office> | null = null
  let closing = false
  let progress: Progress = { state: 'opening', failure: null, cacheRebuilt: false }

  const status = () => ({ ...opening.facts(), ...progress })
  const change = (news: Partial<Progress>) => {
    progress = { ...progress, ...news }
    opening.onChange(status())
  }

  const begin = () => {
    change({ state: 'opening', failure: null })
    const running = opening.open()
    attempt = running
    running.then(
      (office) => change({ state: 'open', cacheRebuilt: office.cacheRebuilt }),
      (error) => {
        attempt = null
        change({ state: 'failed', failure: failureOf(error) })
      },
    )
    return running
  }

  return {
    status,
    async open() {
      if (closing) return status()
      await (attempt ?? begin()).catch(() => undefined)
      return status()
    },
    office() {
      // What a page still wanted to write belongs to what is being closed.
      if (closing) return Promise.reject(new Failed({ kind: 'cancelled', code: 'reopening' }))
      if (attempt) return attempt
      return progress.failure ? Promise.reject(new Failed(progress.failure)) : begin()
    },
    async reopen() {
      const office = await attempt?.catch(() => null)
      closing = true
      change({ state: 'opening', failure: null })
      await office?.close().catch(() => undefined)
      closing = false
      await begin().catch(() => undefined)
      return status()
    },
    async close() {
      const office = await attempt?.catch(() => null)
      attempt = null
      if (office) await office.close()
    },
  }
}

const failureOf = (error: unknown): Failure =>
  error instanceof Failed ? error.failure : { kind: 'internal', code: 'opening' }
