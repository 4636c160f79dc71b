import type { Contract } from '@shared/contract'
import type { Seen } from '@shared/seen'
import type { Office } from '../office'
import { splitLocalId } from '../upstream/local-id'
import { currenciesOf, withCurrency } from './with-currency'

type Parts = Pick<Office, 'store' | 'upstreams' | 'connections' | 'tell'>

/** What the cache knows; asks the hub only when it knows nothing. */
export async function knownContract(parts: Parts, id: string): Promise<Seen<Contract>> {
  const known = await parts.store.contracts.get(id)
  if (!known) return freshContract(parts, id)
  return { value: withCurrency(known.contract, await currenciesOf(parts)), source: 'cache', asOf: known.asOf }
}

/** Asks the hub, and keeps what it says. */
export async function freshContract(parts: Parts, id: string): Promise<Seen<Contract>> {
  const { store, upstreams, tell } = parts
  const { connectionId, upstreamId } = splitLocalId(id)
  const contract = await (await upstreams.hub(connectionId)).contract(upstreamId)
  const asOf = new Date().toISOString()
  const before = await store.contracts.get(id)
  await store.contracts.put({ contract, asOf })
  if (JSON.stringify(before?.contract) !== JSON.stringify(contract)) tell('contracts.changed', { id })
  return { value: withCurrency(contract, await currenciesOf(parts)), source: 'live', asOf }
}
