import type { Contact } from '@shared/contact'
import { Failed } from '@shared/failure'
import type { Office } from '../office'
import type { Hub } from '../upstream/hub/client'
import { splitLocalId } from '../upstream/local-id'

type Parts = Pick<Office, 'store' | 'upstreams' | 'reports'>

/**
 * Reports the customer accounts that the hub no longer has. Told before the contacts are written: a kill in between tells it
 * again, and the second is none. `isCertain`: the contacts are of the hub's own page, not of a list that may leave things out.
 */
export async function reportGone(
  { store, upstreams, reports }: Parts,
  contacts: readonly Contact[],
  isCertain: boolean,
  signal?: AbortSignal,
): Promise<void> {
  const without = contacts.filter(({ account }) => account.state === 'none')
  if (without.length === 0) return
  for (const before of await store.contacts.withAccount(without.map(({ id }) => id))) {
    const { connectionId, upstreamId } = splitLocalId(before.id)
    const hub = await upstreams.hub(connectionId)
    if (!isCertain && !(await isWithout(hub, upstreamId, signal))) continue
    const email = before.account.username ?? before.email
    // One that is made again and goes again is another one.
    const occasion = `${before.id} ${before.account.createdAt}`
    if (email !== null) await reports.addByEmail({ type: 'accountDeleted', email, occasion })
  }
}

/** By the hub's own page of the contact. One that is gone altogether may only be out of our sight. */
async function isWithout(hub: Hub, id: string, signal: AbortSignal | undefined): Promise<boolean> {
  try {
    return (await hub.contact(id, signal)).account.state === 'none'
  } catch (error) {
    if (error instanceof Failed && error.failure.kind === 'notFound') return false
    throw error
  }
}
