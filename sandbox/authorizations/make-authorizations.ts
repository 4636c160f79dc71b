import { mix, randomFrom } from '../random.ts'
import type { Authorization, UtilityAccount } from './authorization.ts'
import { type Outcome, outcomes } from './outcomes.ts'

const utilities = [
  { name: 'Ellevio', host: 'minasidor.ellevio.example' },
  { name: 'Vattenfall Eldistribution', host: 'login.vattenfall.example' },
  { name: 'Göteborg Energi', host: 'mitt.goteborgenergi.example' },
  { name: 'Liander', host: 'mijn.liander.example' },
  { name: 'Stedin', host: 'klant.stedin.example' },
  { name: 'Stockholm Exergi', host: 'portal.stockholmexergi.example' },
  { name: 'Vitens', host: 'mijnvitens.example' },
]
const people = [
  'asa.lindqvist',
  'jan.vandenberg',
  'bygg-och-fastighet',
  'noor.dewit',
  'erik.sjoberg',
  'vve.keizersgracht',
  'brf.bjorken',
  'inkoop',
]
const day = 86_400_000
const ways: readonly (
  | Outcome
  | 'pending'
  | 'reading'
  | 'complete'
  | 'active'
  | 'partly'
  | 'none'
  | 'unknown'
)[] = [
  'complete',
  'active',
  'pending',
  'wrong',
  'active',
  'complete',
  'reading',
  'partly',
  'mfa',
  'active',
  'locked',
  'complete',
  'none',
  'active',
  'expired',
  'down',
  'complete',
  'unknown',
  'active',
  'paperless',
  'review',
  'active',
  'question',
  'complete',
  'odd',
  'active',
  'long',
]

interface Making {
  seed: number
  count: number
  /** Milliseconds since 1970. */
  now: number
  /** Between the steps of those that are still on their way. */
  pace: number
}

/** Log-ins in every state, the same for the same seed; the first has two hundred accounts, every seventh is of another company. */
export function makeAuthorizations({ seed, count, now, pace }: Making): Authorization[] {
  return Array.from({ length: count }, (_, place) => make(seed, place + 1, now, pace))
}

function make(seed: number, id: number, now: number, pace: number): Authorization {
  const random = randomFrom(seed, 41, id)
  const way = id === 1 ? 'complete' : (ways[(id - 2) % ways.length] ?? 'complete')
  const { host } = utilityOf(seed, id)
  // Some hand the same log-in over twice.
  const person = id % 19 === 0 ? id - 1 : id
  const createdAt = now - random.between(2, 400) * day - random.between(0, day - 1)
  const updatedAt = createdAt + random.between(60_000, day)
  const found = (number: number) => makeAccounts(seed, { id, at: updatedAt, count: number })
  const accounts = (id === 1 ? found(200) : found(random.between(1, 5))).map((one, place) => {
    const active = way === 'active' || (way === 'partly' && place === 0)
    return active ? { ...one, status: 'Active', dataStartDate: '2024-01-01' } : one
  })
  const base = {
    id,
    companyId: id % 7 === 0 ? 2 : 1,
    username: `${people[person % people.length]}${person > people.length ? person : ''}@${person % 3 === 0 ? 'example.nl' : 'example.se'}`,
    password: `Pw-${mix(seed, id, 5).toString(36)}`,
    url: `https://${utilityOf(seed, person).host ?? host}/login`,
    createdAt,
    updatedAt,
    plan: [] as Authorization['plan'],
    manners: {
      textId: id % 5 === 0,
      wholeSeconds: id % 2 === 0,
      withoutAccounts: id % 23 === 0,
      mask: 5 + (id % 9),
    },
  }
  switch (way) {
    case 'complete':
    case 'active':
    case 'partly':
      return { ...base, status: 'Inventory Complete', errors: null, accounts }
    case 'none':
      return { ...base, status: 'Inventory Complete', errors: null, accounts: [] }
    case 'unknown':
      return { ...base, status: 'Awaiting Utility Callback', errors: null, accounts: null }
    case 'pending':
    case 'reading': {
      // Twenty minutes from now at the earliest, then one after the other.
      const end = now + pace * (60 + (id % 200))
      const plan = [{ at: end, status: 'Inventory Complete', errors: null, accounts: random.between(1, 4) }]
      return {
        ...base,
        createdAt: now - random.between(1, 90) * 3_600_000,
        status: way === 'pending' ? 'Pending' : 'Inventory In Progress',
        errors: null,
        accounts: null,
        plan,
      }
    }
    default:
      return {
        ...base,
        status: way === 'down' || way === 'review' ? 'Pending' : 'Error',
        errors: outcomes[way],
        accounts: null,
      }
  }
}

/** Accounts that a log-in gives access to; numbers with leading zeros among them. */
export function makeAccounts(
  seed: number,
  { id, at, count }: { id: number; at: number; count: number },
): UtilityAccount[] {
  const { name, number } = utilityOf(seed, id)
  return Array.from({ length: count }, (_, place) => ({
    id: id * 1000 + place + 1,
    number: String(mix(seed, id, place)).padStart(12, '0'),
    status: 'Inactive',
    utility: { id: number, name },
    delivery: place % 4 === 3 ? 'Paper' : 'Invoiage Online',
    createdAt: at,
    updatedAt: at,
  }))
}

function utilityOf(seed: number, id: number) {
  const number = mix(seed, id, 3) % utilities.length
  return { number: number + 1, name: utilities[number]?.name ?? '', host: utilities[number]?.host ?? '' }
}
