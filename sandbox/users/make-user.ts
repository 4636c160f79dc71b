import type { Account } from '../people/account.ts'
import { phoneNumber } from '../people/make-contact.ts'
import { swedish } from '../people/swedish.ts'
import { randomFrom } from '../random.ts'
import type { User } from './user.ts'

/** The owner, or the company, as the account itself has them. */
export function ownerOf(account: Account): User {
  const { id, firstName, lastName, email, phoneNumber, country, ssn, orgNumber } = account
  const language = country === 'SE' ? 'sv' : null
  return { id: `${id}-0`, firstName, lastName, email, phoneNumber, language, username: email, ssn, orgNumber }
}

/** Guest number `n` of an account, from 1. */
export function makeGuest(seed: number, account: Account, n: number): User {
  const random = randomFrom(seed, 13, account.index, n)
  return {
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
}
