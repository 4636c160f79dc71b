import type { Contract } from '@shared/contract'
import { toMinor } from '@shared/money'
import { lowerCase } from './contact-record'
import { searchText } from './search-words'
import { numberSortKey, sortKey } from './sort-key'

/** A contract as the hub has it. `currency` is null where the hub says none: the connection's counts then. */
export interface ContractRecord extends Omit<Contract, 'amount'> {
  amount: { decimal: string; currency: string | null } | null
}

const order = ['active', 'pending', 'ended', 'cancelled']

/** Digits after the point of a kept amount. */
export const amountDigits = 4

/** The columns that are listed, filtered, sorted and searched by. */
export function columnsOf(contract: ContractRecord) {
  const { number, product, status, organisation, dossier, holder, email, start, end } = contract
  const rank = order.indexOf(status)
  const amount = contract.amount && toMinor(contract.amount.decimal, amountDigits)
  return {
    id: contract.id,
    connection_id: contract.connectionId,
    status,
    organisation_id: organisation?.id ?? null,
    organisation: organisation?.name ?? null,
    dossier,
    lower_email: lowerCase(email),
    amount,
    currency: contract.amount?.currency ?? null,
    sort_number: numberSortKey(number),
    sort_holder: sortKey(holder || null),
    sort_product: sortKey(product || null),
    sort_status: rank < 0 ? `9${sortKey(status || null)}` : String(rank),
    sort_organisation: sortKey(organisation?.name ?? organisation?.id ?? null),
    sort_start: start ?? '',
    sort_end: end ?? '9999',
    sort_amount: amount ?? Number.MIN_SAFE_INTEGER,
    search: searchText([number, product, holder, email, organisation?.name ?? null, dossier]),
  }
}
