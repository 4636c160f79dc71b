import type { NetworkStatus } from '@shared/network'

interface Named {
  id: string
  name: string
}

export interface Network {
  status(): Promise<NetworkStatus>
  /** An upstream answered, or could not be reached. */
  heard(connectionId: string, reachable: boolean): void
  /** Looks again, now. */
  check(): Promise<NetworkStatus>
  forget(connectionId: string): void
  close(): void
}

interface Parts {
  isOnline(): boolean
  connections(): Promise<Named[]>
  /** Asks one upstream whether it answers at all; reports through `heard`. */
  knock(connectionId: string): Promise<void>
  onChange(status: NetworkStatus): void
  /** Something that could not be reached answers again. */
  onBack(): void
}

const firstWait = 2_000
const longestWait = 30_000
/** The OS tells nobody in main when its network goes or comes: it is looked at this often (ms). */
const betweenLooks = 2_000

/** Knows which upstreams answer, and knocks at those that do not until they do. */
export function createNetwork({ isOnline, connections, knock, onChange, onBack }: Parts): Network {
  const unreachable = new Map<string, string>()
  let wait = firstWait
  let timer: NodeJS.Timeout | null = null
  let closed = false
  let wasOnline = isOnline()
  let knocking = false
  let someBack = false

  const status = async (): Promise<NetworkStatus> => {
    const known = await connections()
    const missing = known.flatMap(({ id, name }) => {
      const since = unreachable.get(id)
      return since ? [{ connectionId: id, name, since }] : []
    })
    return {
      online: isOnline() && (known.length === 0 || missing.length < known.length),
      unreachable: missing,
    }
  }

  const tellChange = async () => {
    if (!closed) onChange(await status())
  }

  const knockLater = () => {
    if (closed || timer || unreachable.size === 0) return
    timer = setTimeout(async () => {
      timer = null
      wait = Math.min(wait * 2, longestWait)
      await knockAll([...unreachable.keys()])
      knockLater()
    }, wait)
  }

  // Several that come back together are one return.
  const knockAll = async (ids: string[]) => {
    knocking = true
    await Promise.all(ids.map((id) => knock(id).catch(() => undefined)))
    knocking = false
    if (someBack && !closed) onBack()
    someBack = false
  }

  // One silent upstream may be its own trouble or the network's: the others tell which.
  const knockAtOthers = async () => {
    const others = (await connections()).filter(({ id }) => !unreachable.has(id))
    if (!closed) await knockAll(others.map(({ id }) => id))
  }

  const look = setInterval(async () => {
    if (isOnline() === wasOnline) return
    wasOnline = isOnline()
    await tellChange()
    if (!wasOnline) return
    someBack = true
    await knockAll([...unreachable.keys()])
  }, betweenLooks)

  return {
    status,
    heard(connectionId, reachable) {
      if (closed || reachable === !unreachable.has(connectionId)) return
      if (reachable) unreachable.delete(connectionId)
      else unreachable.set(connectionId, new Date().toISOString())
      if (unreachable.size === 0) wait = firstWait
      void tellChange()
      if (!reachable) {
        void knockAtOthers()
        knockLater()
      }
      if (reachable && knocking) someBack = true
      else if (reachable) onBack()
    },
    async check() {
      const known = await connections()
      await knockAll(known.map(({ id }) => id))
      const now = await status()
      onChange(now)
      return now
    },
    forget(connectionId) {
      if (unreachable.delete(connectionId)) void tellChange()
    },
    close() {
      closed = true
      clearInterval(look)
      if (timer) clearTimeout(timer)
    },
  }
}
