import type { AccountCreation, Contact, ContactFilter, ContactRow } from '@shared/contact'
import { Failed } from '@shared/failure'
import type { Answers } from '../ui/fake-bridge'

const asOf = '2026-03-20T13:02:00.000Z'

/** For tests: a contact like many others, at the hub `h`. */
export function contact(given: Partial<Contact> & { id: string; lastName: string }): Contact {
  const first = given.firstName ?? 'Anna'
  return {
    connectionId: 'h',
    firstName: first,
    middleName: '',
    companyName: '',
    displayName: [first, given.middleName, given.lastName].filter(Boolean).join(' '),
    email: `${given.id.slice(2)}@example.org`,
    phone: '+31 60 000 0001',
    address: { street: 'Prinsengracht 1', postalCode: '1015 DK', city: 'Amsterdam', country: 'NL' },
    dossiers: [{ organisationId: 'o1', organisationName: 'Polderstroom', number: '0004500' }],
    account: { state: 'none', username: null, invitedTo: null, createdAt: null },
    ...given,
  }
}

export const anna = contact({ id: 'h/anna', lastName: 'Berg', middleName: 'van den' })
export const bengt = contact({
  id: 'h/bengt',
  firstName: 'Bengt',
  lastName: 'Åkesson',
  account: { state: 'active', username: 'bengt@example.org', invitedTo: null, createdAt: asOf },
})
export const carla = contact({ id: 'h/carla', firstName: 'Carla', lastName: 'Berends' })

/** For tests: a main with a hub, its contacts, and the right to create accounts. `made`: what creating answers. */
export function hubWith(
  contacts: readonly Contact[],
  made: (email: string) => AccountCreation = (username) => ({
    result: 'created',
    username,
    temporaryPassword: 'canary-Tt4x',
  }),
): Answers {
  const all = new Map(contacts.map((one) => [one.id, one]))
  const drafts = new Map<string, string | null>()
  const found = (filter: ContactFilter) => [...all.values()].filter((one) => fits(one, filter))
  const known = (id: string) => {
    const one = all.get(id)
    if (!one) throw new Failed({ kind: 'notFound', upstream: 'hub' })
    return one
  }
  return {
    'connections.list': () => [
      {
        id: 'h',
        kind: 'hub',
        name: 'Hub Noord',
        baseUrl: 'https://hub.example',
        credential: { kind: 'bearer' },
        secret: 'stored',
      },
    ],
    'console.whoAmI': () => ({ name: 'Marit de Boer', permissions: ['Relatiebeheerder'] }),
    'contacts.page': ({ filter, offset, limit }) => ({
      rows: found(filter)
        .slice(offset, offset + limit)
        .map(rowOf),
      count: found(filter).length,
      of: all.size,
      asOf,
    }),
    'contacts.position': ({ filter, id }) => {
      const index = found(filter).findIndex((one) => one.id === id)
      return { index: index < 0 ? null : index }
    },
    'contacts.initials': ({ letters }) => letters.filter((initial) => found({ initial }).length > 0),
    'contacts.get': ({ id, fresh }) => ({ value: known(id), source: fresh ? 'live' : 'cache', asOf }),
    'contacts.checkEmail': ({ id, email }) => ({
      takenBy: [...all.values()].flatMap((other) => {
        const as = other.account.username === email ? 'username' : other.email === email ? 'email' : null
        return as && other.id !== id ? [{ contactId: other.id, name: other.displayName, as }] : []
      }),
      differsFromContact: known(id).email !== email,
    }),
    'contacts.createAccount': ({ id, email }) => {
      const creation = made(email)
      const { username } = creation
      const state = creation.result === 'invited' ? 'invited' : 'created'
      all.set(id, { ...known(id), account: { state, username, invitedTo: null, createdAt: asOf } })
      return creation
    },
    'contacts.sendAccess': ({ id }) => ({ invitedTo: known(id).account.username ?? '' }),
    'contacts.links': () => ({ links: [], setAside: [] }),
    'contacts.history': () => ({ events: [], count: 0 }),
    'contacts.twins': () => [],
    'contacts.correction': () => null,
    'clipboard.copySecret': () => ({}),
    'drafts.get': ({ key }) => ({ text: drafts.get(key) ?? null }),
    'drafts.save': ({ key, text }) => {
      drafts.set(key, text)
      return {}
    },
  }
}

function fits(one: Contact, { text, initial, accountStates }: ContactFilter) {
  return (
    (!text || one.displayName.toLowerCase().includes(text.toLowerCase())) &&
    (!initial || [one.lastName, one.middleName].some((name) => name[0]?.toUpperCase() === initial)) &&
    (!accountStates || accountStates.includes(one.account.state))
  )
}

const rowOf = (one: Contact): ContactRow => ({
  id: one.id,
  displayName: one.displayName,
  companyName: one.companyName,
  email: one.email,
  phone: one.phone,
  street: one.address?.street ?? '',
  sortName: `${one.lastName}, ${[one.firstName, one.middleName].filter(Boolean).join(' ')}`,
  city: one.address?.city ?? '',
  dossier: one.dossiers.map(({ number }) => number).join(', '),
  accountState: one.account.state,
  correctedEmail: null,
  twins: 0,
})
