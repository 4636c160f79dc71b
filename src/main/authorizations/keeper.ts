import type { Tell } from '../office'
import type { Store } from '../store/open'
import type { AuthorizationRecord } from '../upstream/authorizations/to-authorization'

/** Something came to a stage at which somebody may want to know. */
export interface News {
  ready: number
  needsAction: number
}

/** Takes what the upstream said into history and cache, and tells the windows. */
export interface Keeper {
  /** `complete`: it is all that the connection has. */
  keep(connectionId: string, records: readonly AuthorizationRecord[], complete: boolean): Promise<News>
  /** After other notes, or for all (null) after other rules. What we changed ourselves is no news. */
  keepFacts(ids: readonly string[] | null): Promise<void>
  /** From now on, what was asked about it before is too old. */
  touch(id: string): void
  /** Whether something was done with it since then (ms since 1970). */
  touchedSince(id: string, since: number): boolean
}

export function createKeeper({ store, tell }: { store: Store; tell: Tell }): Keeper {
  const touched = new Map<string, number>()
  const changed = (ids: readonly string[]) =>
    tell('authorizations.changed', { id: ids.length === 1 ? (ids[0] ?? null) : null })
  return {
    async keep(connectionId, records, complete) {
      const at = new Date().toISOString()
      const { facts, events } = await store.authorizationDesk.compare({ connectionId, records, complete, at })
      const { rules } = await store.authorizationChoices.rules()
      const changes = await store.authorizations.put({
        connectionId,
        records,
        facts,
        rules,
        complete,
        asOf: at,
      })
      await store.authorizationDesk.saveStages(changes)
      if (events > 0 || changes.length > 0) changed(records.map(({ id }) => id))
      const came = (stage: string) =>
        changes.filter(({ before, after }) => before !== null && after === stage).length
      return { ready: came('ready'), needsAction: came('needsAction') }
    },
    async keepFacts(ids) {
      const { rules } = await store.authorizationChoices.rules()
      const facts = await store.authorizationDesk.facts(ids)
      await store.authorizationDesk.saveStages(await store.authorizations.putFacts({ facts, rules }))
      changed(ids ?? [])
    },
    touch: (id) => void touched.set(id, Date.now()),
    touchedSince: (id, since) => (touched.get(id) ?? 0) >= since,
  }
}
