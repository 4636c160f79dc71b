import { Failed } from '@shared/failure'
import type { Upstreams } from '../connections/upstreams'
import type { Store } from '../store/open'
import { splitLocalId } from '../upstream/local-id'
import type { Keeper, News } from './keeper'

export interface Round {
  connections: number
  /** How many can still get on by themselves. */
  pending: number
  failures: { connectionId: string; kind: string }[]
  news: News
}

interface Parts {
  store: Store
  upstreams: Upstreams
  keeper: Keeper
}

/** At most so many are asked for their accounts in a round: nobody is flooded, and the rest is asked in the next ones. */
const askedPerRound = 60
/** Accounts may change without a word in the list: they are asked for again after a day (ms). */
const dayLong = 86_400_000

/** Asks every connection what there is, and those that changed for their accounts. Never throws. */
export async function askAll({ store, upstreams, keeper }: Parts, signal: AbortSignal): Promise<Round> {
  const round: Round = { connections: 0, pending: 0, failures: [], news: { ready: 0, needsAction: 0 } }
  const add = ({ ready, needsAction }: News) => {
    round.news.ready += ready
    round.news.needsAction += needsAction
  }
  const all = await upstreams.authorizations()
  round.connections = all.length
  for (const { connectionId, client } of all) {
    try {
      const { authorizations, skipped } = await client.list(signal)
      add(await keeper.keep(connectionId, authorizations, skipped === 0))
      const before = new Date(Date.now() - dayLong).toISOString()
      const ids = await store.authorizations.toAsk({ connectionId, before, limit: askedPerRound })
      const started = Date.now()
      const details = await Promise.allSettled(
        ids.map((id) => client.get(splitLocalId(id).upstreamId, signal)),
      )
      const answered = details.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []))
      // What was done with one meanwhile is newer than what was asked about it.
      const fresh = answered.filter(({ id }) => !keeper.touchedSince(id, started))
      if (fresh.length > 0) add(await keeper.keep(connectionId, fresh, false))
      const failed = details.find((one) => one.status === 'rejected')
      if (failed) round.failures.push({ connectionId, kind: kindOf(failed.reason) })
    } catch (error) {
      round.failures.push({ connectionId, kind: kindOf(error) })
    }
    round.pending += await store.authorizations.pending(connectionId)
  }
  return round
}

const kindOf = (error: unknown) => (error instanceof Failed ? error.failure.kind : 'internal')
