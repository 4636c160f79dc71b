import { randomFrom } from '../random.ts'
import type { Account } from './account.ts'
import type { Contact } from './contact.ts'
import { makeAddress } from './make-address.ts'
import { phoneNumber } from './make-contact.ts'
import { dutchPersonalNumber, swedishPersonalNumber } from './numbers.ts'

/** The place of the account that very many guests may see. */
const crowded = 13

/** The accounts of contact number `n`; the first contact always has one. `firstIndex` is the place of the first. */
export function makeAccounts(seed: number, n: number, contact: Contact, firstIndex: number): Account[] {
  const random = randomFrom(seed, 3, n)
  const chance = random.next()
  const count = chance < 0.06 && n > 0 ? 0 : chance < 0.8 ? 1 : chance < 0.95 ? 2 : 3
  const country = contact.address.country
  const company = contact.companyName !== null
  const spelling = random.pick(['plain', 'id', 'accountId'] as const)
  const personalNumber = country === 'NL' ? dutchPersonalNumber : swedishPersonalNumber
  return Array.from({ length: count }, (_, i) => ({
    id: `A${(Math.imul(firstIndex + i + 1, 0x9e3779b1) >>> 0).toString(16).padStart(8, '0')}`,
    index: firstIndex + i,
    contactId: contact.id,
    country,
    role: company ? 'company' : 'owner',
    name:
      contact.companyName ??
      [contact.firstName, contact.middleName, contact.lastName].filter((part) => part !== null).join(' '),
    firstName: contact.firstName,
    // The data layer knows no tussenvoegsel: it is part of the surname there.
    lastName: contact.middleName ? `${contact.middleName} ${contact.lastName}` : contact.lastName,
    ssn: company ? null : personalNumber(n),
    orgNumber: contact.orgNumber,
    email: contact.email?.toLowerCase() ?? null,
    phoneNumber: phoneNumber(country, n),
    // Whoever has another account has it somewhere else.
    address: i === 0 ? contact.address : makeAddress(randomFrom(seed, 14, n, i), country),
    guests:
      firstIndex + i === crowded
        ? 10_000
        : random.chance(0.002)
          ? 240
          : random.chance(0.25)
            ? random.between(1, 3)
            : 0,
    spelling,
  }))
}
