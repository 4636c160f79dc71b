import { Failed } from '@shared/failure'
import type { Seen } from '@shared/seen'
import type { z } from 'zod'
import type { Office } from '../office'
import type { DataLayer } from '../upstream/data-layer/client'
import { splitLocalId } from '../upstream/local-id'

type Parts = Pick<Office, 'store' | 'upstreams'>

interface Looking<T> {
  /** Our id of the account. */
  id: string
  /** Asks the upstream; else what is kept, and the upstream only when nothing is. */
  fresh: boolean
  what: 'userRoles' | 'locations' | 'agreements' | 'products' | 'usage' | 'cost'
  /** Of several (a service, a period): which. */
  which?: string
  shape: z.ZodType<T>
  ask(client: DataLayer, accountId: string): Promise<T>
}

/** One part of a customer's page. What the upstream says is kept with its age, under this account and no other. */
export async function look<T>({ store, upstreams }: Parts, looking: Looking<T>): Promise<Seen<T>> {
  const { id: accountId, fresh, what, which = '', shape, ask } = looking
  const kept = fresh ? null : await store.lookedAt.get({ accountId, what, which })
  const known = shape.safeParse(kept?.value)
  if (kept && known.success) return { value: known.data, source: 'cache', asOf: kept.asOf }
  const { connectionId, upstreamId } = partsOf(accountId)
  const client = await upstreams.dataLayer(connectionId)
  // The age counts from the question: two answers may come in the other order.
  const asOf = new Date().toISOString()
  const value = await ask(client, upstreamId)
  await store.lookedAt.put({ connectionId, accountId, what, which, asOf, value })
  return { value, source: 'live', asOf }
}

/** The two parts of an account's id. Throws `Failed` (`notFound`) for what is none. */
export function partsOf(id: string) {
  try {
    return splitLocalId(id)
  } catch {
    throw new Failed({ kind: 'notFound' })
  }
}
