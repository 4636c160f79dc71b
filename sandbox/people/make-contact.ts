import { mix, randomFrom } from '../random.ts'
import type { Contact, Country, CustomerAccount } from './contact.ts'
import { dutch } from './dutch.ts'
import { organisationNumber } from './numbers.ts'
import { organizations } from './organizations.ts'
import { swedish } from './swedish.ts'

const mailDomains = ['example.com', 'example.org', 'post.example', 'mejl.example']

/** Contact number `n` of this seed. `takenEmails` (lower case) keeps addresses apart; a partner shares one on purpose. */
export function makeContact(
  seed: number,
  n: number,
  today: number,
  previous: Contact | undefined,
  takenEmails: Set<string>,
): Contact {
  const random = randomFrom(seed, 1, n)
  const partnerOf = previous?.companyName === null && n % 33 === 7 ? previous : undefined
  const country: Country = partnerOf?.address.country ?? (random.chance(0.5) ? 'NL' : 'SE')
  const words = country === 'NL' ? dutch : swedish
  const company = !partnerOf && random.chance(0.12)
  const [middle, last] = random.pick<readonly [string, string]>(words.lastNames)
  const firstName =
    random.pick(words.firstNames) + (random.chance(0.08) ? ` ${random.pick(words.firstNames)}` : '')
  const middleName = partnerOf ? partnerOf.middleName : middle || null
  const lastName = partnerOf?.lastName ?? last
  const trade = random.pick(words.trades)
  const email =
    partnerOf?.email ??
    (random.chance(0.06) ? null : newEmail([firstName, middleName, lastName], n, takenEmails))
  const updated = new Date((today - random.between(0, 900)) * 86_400_000 + random.between(0, 86_399) * 1000)
  const memberships =
    country === 'NL' ? (random.chance(0.15) ? [0, 2] : [0]) : random.chance(0.05) ? [1, 2] : [1]
  const personless = company && random.chance(0.5)
  return {
    id: String(100_003 + n * 7).padStart(9, '0'),
    firstName: personless ? null : firstName,
    middleName: personless ? null : middleName,
    lastName: personless ? null : lastName,
    companyName: company
      ? `${trade} ${middle ? `${middle} ` : ''}${last} ${country === 'NL' ? 'B.V.' : 'AB'}`
      : null,
    orgNumber: company ? organisationNumber(country, n) : null,
    email: email !== null && !partnerOf && random.chance(0.06) ? capitalised(email) : email,
    phone: random.chance(0.05) ? null : spaced(phoneNumber(country, n)),
    address: partnerOf?.address ?? {
      street: `${random.pick(words.streets)} ${random.between(1, 240)}${random.chance(0.1) ? ' B' : ''}`,
      postalCode:
        country === 'NL'
          ? `${random.between(1011, 9999)} ${random.pick(['AB', 'HX', 'KD', 'ZN'])}`
          : `${random.between(100, 984)} ${random.between(10, 99)}`,
      city: random.pick(words.cities),
      country,
    },
    dossiers: Object.fromEntries(
      memberships.map((m) => [
        organizations[m]?.id ?? '',
        m === 1 ? 40_000 + n : String(4500 + n).padStart(8, '0'),
      ]),
    ),
    organizations: memberships.flatMap((m) => organizations[m] ?? []).map(({ id, name }) => ({ id, name })),
    account: partnerOf || !email ? null : firstAccount(seed, n, email, updated.toISOString()),
    updatedAt: updated.toISOString(),
  }
}

/** E.164, different for every contact and outside the ranges that are handed out. */
export function phoneNumber(country: Country, n: number): string {
  return country === 'NL' ? `+3160${String(n).padStart(7, '0')}` : `+46700${String(n).padStart(6, '0')}`
}

function firstAccount(seed: number, n: number, username: string, createdAt: string): CustomerAccount | null {
  const random = randomFrom(seed, 2, n)
  if (random.chance(0.45)) return null
  const status = random.pick([
    'created',
    'invited',
    'active',
    'active',
    'active',
    'active',
    'blocked',
  ] as const)
  const account: CustomerAccount = { id: `u-${mix(seed, n).toString(36)}-${n}`, username, status, createdAt }
  return status === 'invited' ? { ...account, invitedTo: username, invitedAt: createdAt } : account
}

function newEmail(names: (string | null)[], n: number, taken: Set<string>): string {
  const local = names
    .filter((name) => name !== null)
    .map((name) => plainLetters(name).replace(/[^a-z]/g, ''))
    .join('.')
    .slice(0, 56)
  const domain = mailDomains[n % mailDomains.length]
  let email = `${local}@${domain}`
  if (taken.has(email)) email = `${local}${n}@${domain}`
  taken.add(email)
  return email
}

/** Lower case without diacritics: `Åsa` becomes `asa`. */
export function plainLetters(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}

const capitalised = (email: string) =>
  email.replace(/(^|[.@])([a-z])/g, (_, mark, letter) => mark + letter.toUpperCase())
const spaced = (phone: string) =>
  `${phone.slice(0, 3)} ${phone.slice(3, 5)} ${phone.slice(5, 8)} ${phone.slice(8)}`
