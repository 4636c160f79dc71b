import { Failed } from '@shared/failure'
import type { IdentifiedPerson, SignInStatus } from '@shared/sign-in'
import type { ConnectionRecord } from '../store/connections'

/** Which employee may see whose customers: in memory, so asked again after a start, and for a working day. */
export interface SignIns {
  of(connectionId: string): SignInStatus['signedIn']
  add(connectionId: string, person: IdentifiedPerson): void
  remove(connectionId: string): void
  /** Throws `Failed` (`signInNeeded`) where somebody must sign in first. */
  demand(connection: ConnectionRecord): void
  close(): void
}

interface Parts {
  /** Somebody signed in or out, or the time is over. */
  onChange(connectionId: string): void
  /** How long it counts (ms). */
  lasting?: number
}

export function createSignIns({ onChange, lasting = 8 * 60 * 60 * 1000 }: Parts): SignIns {
  const signedIn = new Map<string, { person: IdentifiedPerson; until: number; timer: NodeJS.Timeout }>()

  const remove = (connectionId: string) => {
    const one = signedIn.get(connectionId)
    if (!one) return
    clearTimeout(one.timer)
    signedIn.delete(connectionId)
    onChange(connectionId)
  }
  // A computer that slept past the end wakes before its timers do.
  const now = (connectionId: string) => {
    const one = signedIn.get(connectionId)
    return one && one.until > Date.now() ? one : null
  }

  return {
    of(connectionId) {
      const one = now(connectionId)
      return one && { ...one.person, until: new Date(one.until).toISOString() }
    },
    add(connectionId, person) {
      clearTimeout(signedIn.get(connectionId)?.timer)
      const timer = setTimeout(() => remove(connectionId), lasting).unref()
      signedIn.set(connectionId, { person, until: Date.now() + lasting, timer })
      onChange(connectionId)
    },
    remove,
    demand({ id, kind, name, signIn = 'none' }) {
      if (signIn === 'none' || now(id)) return
      throw new Failed({ kind: 'signInNeeded', upstream: kind, connectionName: name, connectionId: id })
    },
    close() {
      for (const { timer } of signedIn.values()) clearTimeout(timer)
      signedIn.clear()
    },
  }
}
