import type { Contract } from '@shared/contract'
import { toDecimal } from '../data-layer/amount'
import { localDay } from '../local-day'
import { makeLocalId } from '../local-id'
import { saidFields } from '../said'
import { type HubContract, hubContract } from './contract-schema'

/** A contract as the hub has it. `currency` is null where the hub says none, as usual: the connection's counts then. */
export interface ContractRecord extends Omit<Contract, 'amount'> {
  amount: { decimal: string; currency: string | null } | null
}

/** Those of the hub's contracts that can be told apart, as ours. */
export function toContracts(connectionId: string, things: readonly unknown[]): ContractRecord[] {
  return things.flatMap((thing) => {
    const parsed = hubContract.safeParse(thing)
    return parsed.success ? [toContract(connectionId, parsed.data, thing)] : []
  })
}

function toContract(connectionId: string, theirs: HubContract, thing: unknown): ContractRecord {
  const { id, number, product, status, start, end, organisation, dossier, holder, email, documents } = theirs
  return {
    id: makeLocalId(connectionId, id),
    connectionId,
    number: number || id,
    product,
    status: status.toLowerCase(),
    start: localDay(start),
    end: localDay(end),
    amount: toAmount(theirs),
    organisation,
    dossier,
    holder: holder?.name ?? '',
    email: email ?? holder?.email ?? null,
    documents: documents.map((one) => ({ ...one, name: one.name || one.id })),
    said: saidFields(thing),
  }
}

function toAmount({ amount, currency }: HubContract): ContractRecord['amount'] {
  const decimal = amount === null ? null : toDecimal(amount.value)
  if (decimal === null) return null
  const code = (amount?.currency ?? currency ?? '').toUpperCase()
  return { decimal, currency: /^[A-Z]{3}$/.test(code) ? code : null }
}
