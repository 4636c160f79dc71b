import { dayName, dayNumber } from '../calendar.ts'
import type { Contact } from '../people/contact.ts'
import { organizations } from '../people/organizations.ts'
import { randomFrom } from '../random.ts'
import type { Contract, ContractDocument } from './contract.ts'

const products: Record<string, readonly string[]> = {
  '101': [
    'Stroom Vast 1 jaar',
    'Stroom Vast 3 jaar',
    'Stroom & Gas Variabel',
    'Gas Vast 1 jaar',
    'Zonnestroom',
  ],
  '102': ['Elavtal Rörligt', 'Elavtal Fast 2 år', 'Elnät Säkring 20 A', 'Solel Tillbaka'],
  '103': ['Stadswarmte Basis', 'Stadswarmte met onderhoud voor appartementen en kleine bedrijven'],
}
const months: readonly (number | null)[] = [12, 12, 24, 36, null]

/** The contracts of every contact at each organisation that they belong to; the first has several at once. */
export function makeContracts(seed: number, contacts: readonly Contact[], today: string): Contract[] {
  const now = dayNumber(today) ?? 0
  return contacts.flatMap((contact, n) =>
    Object.entries(contact.dossiers).flatMap(([organisationId, dossier], m) => {
      const random = randomFrom(seed, 31, n, m)
      const count = n === 0 ? 4 : random.chance(0.15) ? 0 : random.chance(0.35) ? 2 : 1
      return Array.from({ length: count }, (_, i) =>
        makeContract({ seed, now, contact, organisationId, dossier, n, place: m * 10 + i }),
      )
    }),
  )
}

interface Making {
  seed: number
  now: number
  contact: Contact
  organisationId: string
  dossier: string | number
  n: number
  place: number
}

function makeContract({ seed, now, contact, organisationId, dossier, n, place }: Making): Contract {
  const random = randomFrom(seed, 32, n, place)
  const { id, name } = organizations.find((one) => one.id === organisationId) ?? {
    id: organisationId,
    name: '',
  }
  const start = now - random.between(-40, 1400)
  const length = random.pick(months)
  const end = length === null ? null : start + Math.round(length * 30.44)
  const cancelled = random.chance(0.06)
  const number = 200_000 + n * 40 + place
  const amount = random.between(1_500, 42_000) / 100
  return {
    // One organisation counts its contracts, the others name them.
    id: id === '102' ? number : `C-${number}`,
    number: id === '102' ? `NE${number}` : `PS-${number}`,
    product: random.pick(products[id] ?? ['Energie']),
    status: cancelled
      ? 'cancelled'
      : start > now
        ? 'pending'
        : end !== null && end < now
          ? 'ended'
          : 'active',
    start: dayName(start),
    end: end === null ? null : dayName(end),
    amount: random.chance(0.04) ? null : id === '103' ? amount.toFixed(2).replace('.', ',') : amount,
    organization: { id, name },
    dossier,
    customer: { name: nameOf(contact), email: contact.email },
    documents: documentsOf(number, id, random.chance(0.3)),
    ...(id === '101' && {
      greenEnergy: random.chance(0.6),
      meter: { ean: `8716${String(number).padStart(14, '0')}` },
    }),
    ...(id === '102' && {
      'anläggnings-id': `7359${String(number).padStart(14, '0')}`,
      uppsägningstid: '3 månader',
    }),
  }
}

function documentsOf(number: number, organisationId: string, hasTerms: boolean): ContractDocument[] {
  const names = organisationId === '102' ? ['Avtal', 'Villkor'] : ['Overeenkomst', 'Voorwaarden']
  const all = names.map((name, i) => ({
    id: `D${number}-${i + 1}`,
    name: `${name} ${number}`,
    type: 'application/pdf',
  }))
  return all.slice(0, hasTerms ? 2 : 1)
}

const nameOf = ({ companyName, firstName, middleName, lastName }: Contact) =>
  companyName ?? [firstName, middleName, lastName].filter((part) => part !== null).join(' ')
