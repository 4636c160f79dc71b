import type { CustomerAccount } from '@shared/customer'
import { Failed } from '@shared/failure'
import type { Office } from '../office'
import { withAddresses } from './with-addresses'

/** The accounts that were found together with this one, itself among them, without those of somebody else. */
export async function siblingsOf({ store }: Pick<Office, 'store'>, id: string): Promise<CustomerAccount[]> {
  const all = await store.accounts.foundWith(id)
  const itself = all.find((one) => one.id === id)
  if (!itself) throw new Failed({ kind: 'notFound' })
  const own = all.filter((one) => !isAnothers(itself, one))
  return withAddresses({ store }, own)
}

// Two people can share an e-mail or telephone. Where the numbers say nothing, whoever led to both is the same.
function isAnothers(one: CustomerAccount, other: CustomerAccount): boolean {
  return differ(birth(one), birth(other)) || differ(digits(one.orgNumber), digits(other.orgNumber))
}

const differ = (one: string | null, other: string | null) => one !== null && other !== null && one !== other
/** "850101" of "19850101-••••": what a mask leaves, however it was written. */
const birth = ({ maskedPersonalNumber }: CustomerAccount) =>
  /(\d{6})-/.exec(maskedPersonalNumber ?? '')?.[1] ?? null
const digits = (number: string | null) => number?.replaceAll(/\D/g, '').slice(-10) || null
