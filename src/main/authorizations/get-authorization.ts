import type { Authorization } from '@shared/authorization'
import { Failed } from '@shared/failure'
import type { Seen } from '@shared/seen'
import type { Upstreams } from '../connections/upstreams'
import type { Store } from '../store/open'
import { splitLocalId } from '../upstream/local-id'
import { coolDownUntil } from './check'
import type { Keeper } from './keeper'

interface Parts {
  store: Store
  upstreams: Upstreams
  keeper: Keeper
}

/** As it is kept; `fresh` asks the upstream before, and keeps what it says. */
export async function getAuthorization(
  parts: Parts,
  id: string,
  fresh: boolean,
): Promise<Seen<Authorization>> {
  const { store, upstreams, keeper } = parts
  if (fresh) {
    const { connectionId, upstreamId } = splitLocalId(id)
    const record = await (await upstreams.authorizationsAt(connectionId)).get(upstreamId)
    await keeper.keep(connectionId, [record], false)
  }
  const known = await store.authorizations.get(id)
  if (!known) throw new Failed({ kind: 'notFound' })
  const { row, record, facts, asOf } = known
  const { connectionId, username, host } = row
  const [latest] = await store.authorizations.sameLogIn({ connectionId, username, host })
  const value = {
    ...row,
    errors: record.errors,
    hasPassword: record.hasPassword,
    utilityAccounts: record.accounts?.map((one) => ({ ...one, ours: facts.ours[one.id] ?? null })) ?? null,
    attempts: await store.authorizations.attempts(id),
    coolDownUntil: coolDownUntil(latest),
  }
  return { value, source: fresh ? 'live' : 'cache', asOf }
}
