import type { Upstreams } from '../connections/upstreams'
import type { Store } from '../store/open'
import type { StoredTariff, TariffRecord } from '../store/tariff-session-record'
import { unexpected } from '../upstream/answer'
import { endings } from '../upstream/connect/names'

interface Parts {
  store: Pick<Store, 'tariffSessions'>
  upstreams: Pick<Upstreams, 'connectAt'>
  note(what: string, id: string, outcome: string): Promise<void>
  changed(id: string): void
  onSaved(stored: StoredTariff, isProcessed: boolean): void
}

/** Fetches the upstream's ids of a conversation that ended, and keeps them before anything else is done with them. */
export function createClaims({ store, upstreams, note, changed, onSaved }: Parts) {
  return {
    /** Throws `Failed`; then nothing is kept and it can be tried again. */
    async claim(session: TariffRecord): Promise<void> {
      const client = await upstreams.connectAt(session.connectionId)
      const { locationId, customerId, isProcessed, action } = await client.exchange(session.token)
      const said = Object.entries(endings).find(([theirs]) => theirs === action)?.[1]
      const state = said ?? session.asked
      if (state === 'saved' && locationId === null) throw unexpected('noLocation')
      const at = new Date().toISOString()
      const isFirst = await store.tariffSessions.claim({
        id: session.id,
        claim: { locationId, customerId, at },
        session: { ...session, state, page: { kind: 'done', outcome: state }, updatedAt: at },
      })
      if (!isFirst) return
      changed(session.id)
      await note('tariffs.claim', session.id, state)
      const stored = await store.tariffSessions.get(session.id)
      if (stored && state === 'saved') onSaved(stored, isProcessed)
    },
  }
}
