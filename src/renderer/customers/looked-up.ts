import type { CustomerAccount, CustomerLookUp } from '@shared/customer'
import type { UserRole } from '@shared/user-role'

/** What an account was found by. Of a personal number only the birth date's last six digits stay, of a BSN nothing. */
export interface LookedUp {
  by: CustomerLookUp['by']
  text: string
}
/** Or its owner showed who they are. */
export type FoundBy = LookedUp | { by: 'identification' }

// In memory only, and only as long as the window lives.
const found = new Map<string, FoundBy>()

export function rememberLookUp({ by, text }: CustomerLookUp, accounts: readonly CustomerAccount[]) {
  const kept = by === 'personalNumber' ? (bornOn(text) ?? '') : text
  for (const { id } of accounts) found.set(id, { by, text: kept })
}

export function rememberIdentified(accounts: readonly CustomerAccount[]) {
  for (const { id } of accounts) found.set(id, { by: 'identification' })
}

export const foundBy = (accountId: string): FoundBy | undefined => found.get(accountId)

/** Whose it is that an account was looked up by: its own, one of its users', nobody's; or `unsaid` where nothing is told. */
export type Whose = { whose: 'account' | 'nobody' | 'unsaid' } | { whose: 'user'; user: UserRole }

export function whoseIs(
  { by, text }: LookedUp,
  account: CustomerAccount,
  users: readonly UserRole[] | undefined,
): Whose {
  const same = (theirs: string | null) => theirs !== null && normal(by, theirs) === normal(by, text)
  const asked = normal(by, text)
  if (!asked) return { whose: 'unsaid' }
  if (same(told(by, account))) return { whose: 'account' }
  const user = users?.find((one) => same(told(by, one)))
  if (user) return { whose: 'user', user }
  const all = [account, ...(users ?? [])].map((one) => told(by, one))
  return { whose: all.some((one) => one !== null && normal(by, one)) ? 'nobody' : 'unsaid' }
}

function told(by: LookedUp['by'], one: CustomerAccount | UserRole): string | null {
  switch (by) {
    case 'personalNumber':
      return one.maskedPersonalNumber
    case 'email':
      return one.email
    case 'orgNumber':
      return one.orgNumber
    case 'phone':
      return one.phone
    default:
      return by satisfies never
  }
}

/** How a value is compared: without what people write differently. */
function normal(by: LookedUp['by'], text: string): string {
  if (by === 'email') return text.trim().toLowerCase()
  if (by === 'personalNumber') return bornOn(text) ?? ''
  const digits = text.replaceAll(/\D/g, '')
  // A number abroad and at home: +46 70 …, 0046 70 …, 070 …
  return by === 'phone' ? digits.slice(-8) : digits.slice(-10)
}

/** YYMMDD of "19850101-••••", "850101-1234", "850101" and their like. */
const bornOn = (text: string) => /^(?:\d\d)?(\d{6})(?:[-+\s]?[\d•]{4})?$/.exec(text.trim())?.[1] ?? null
