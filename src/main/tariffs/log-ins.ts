import { Failed } from '@shared/failure'
import type { TariffSession } from '@shared/tariff'
import { withToken } from '../upstream/connect/addresses'
import type { createConversations } from './conversations'

/** Shows a page of somebody else until it comes back to us, or is closed or cancelled. Throws `Failed` where it cannot be shown. */
export type OpenLogIn = (showing: {
  address: string
  /** The window that asked for it; null where there is none. */
  caller: Electron.WebContents | null
  signal: AbortSignal
}) => Promise<'returned' | 'closed'>

/** Log-ins at providers, one for each conversation however many windows ask. */
export function createLogIns(conversations: ReturnType<typeof createConversations>, open: OpenLogIn) {
  const under = new Map<string, { cancel: AbortController; result: Promise<TariffSession> }>()

  async function go(
    id: string,
    caller: Electron.WebContents | null,
    signal: AbortSignal,
  ): Promise<TariffSession> {
    const { session, address, token } = await conversations.logIn(id)
    if (address === null) return session
    if (signal.aborted) throw new Failed({ kind: 'cancelled' })
    const outcome = await open({ address: withToken(address, token), caller, signal })
    await conversations.note('tariffs.logIn', id, outcome)
    if (outcome === 'closed') throw new Failed({ kind: 'cancelled' })
    // What came of it, only the upstream knows: not the address that the window came back with.
    return (await conversations.logIn(id)).session
  }

  return {
    logIn(id: string, caller: Electron.WebContents | null): Promise<TariffSession> {
      const before = under.get(id)
      if (before) return before.result
      const cancel = new AbortController()
      const result = go(id, caller, cancel.signal).finally(() => under.delete(id))
      under.set(id, { cancel, result })
      return result
    },
    cancel: (id: string) => under.get(id)?.cancel.abort(),
    async closeAll() {
      for (const { cancel } of under.values()) cancel.abort()
      await Promise.allSettled([...under.values()].map(({ result }) => result))
    },
  }
}
