import type { Account } from '../people/account.ts'
import { phoneNumber } from '../people/make-contact.ts'
import { swedish } from '../people/swedish.ts'
import { randomFrom } from '../random.ts'

/** An account in a list of found ones: plain id or one of the two kinds of object. */
export function foundAccount({ id, spelling }: Account): unknown {
  return spelling === 'plain' ? id : spelling === 'id' ? { id } : { accountId: id }
}

/** One account; the fields are spelled in either documented way. */
export function accountAnswer(account: Account): object {
  const { id, name, ssn, orgNumber, email, phoneNumber, address, country, spelling } = account
  const rest = { name, email, address: { ...address, country } }
  return spelling === 'accountId'
    ? { accountId: id, personalId: ssn, orgnumber: orgNumber, phonenumber: phoneNumber, ...rest }
    : { id, ssn, orgNumber, phoneNumber, ...rest }
}

/** User roles from number `start`, at most `size`: the owner or company first, then the guests. */
export function userRoles(seed: number, account: Account, start: number, size: number): object[] {
  const end = Math.min(start + size, account.guests + 1)
  return Array.from({ length: Math.max(0, end - start) }, (_, i) =>
    start + i === 0 ? { role: account.role, user: ownerOf(account) } : guest(seed, account, start + i),
  )
}

function ownerOf({ id, firstName, lastName, email, phoneNumber, country, ssn, orgNumber }: Account): object {
  const language = country === 'SE' ? 'sv' : null
  return { id: `${id}-0`, firstName, lastName, email, phoneNumber, language, username: email, ssn, orgNumber }
}

function guest(seed: number, account: Account, n: number): object {
  const random = randomFrom(seed, 13, account.index, n)
  const user = {
    id: `${account.id}-${n}`,
    firstName: random.pick(swedish.firstNames),
    lastName: random.pick(swedish.lastNames)[1],
    email: `guest${account.index}.${n}@example.net`,
    phoneNumber: phoneNumber('SE', 500_000 + ((account.index * 7 + n) % 500_000)),
    language: random.pick(['sv', 'en', 'fi', 'nb', 'nn', null]),
    username: null,
    ssn: null,
    orgNumber: null,
  }
  return { role: 'guest', user }
}
