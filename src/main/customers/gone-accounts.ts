import type { Contact } from '@shared/contact'
import type { Office } from '../office'
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
    const asked = isCertain ? null : await (await upstreams.hub(connectionId)).contact(upstreamId, signal)
    if (asked && asked.account.state !== 'none') continue
    const email = before.account.username ?? before.email
    // One that is made again and goes again is another one.
    const occasion = `${before.id} ${before.account.createdAt}`
    if (email !== null) await reports.addByEmail({ type: 'accountDeleted', email, occasion })
  }
}
