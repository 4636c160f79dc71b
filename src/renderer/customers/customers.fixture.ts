import type { CustomerAccount } from '@shared/customer'
import { Failed } from '@shared/failure'
import type { Location, Service } from '@shared/location'
import type { Seen } from '@shared/seen'
import type { UserRole } from '@shared/user-role'
import { officeWith } from '../invoices/invoices.fixture'
import type { Answers } from '../ui/fake-bridge'

export const asOf = '2026-03-20T13:02:00.000Z'
export const kept = <T>(value: T): Seen<T> => ({ value, source: 'cache', asOf })
export const live = <T>(value: T): Seen<T> => ({ value, source: 'live', asOf: '2026-03-21T09:00:00.000Z' })

/** For tests: an account like many others, at the data layer `d`. */
export function account(given: Partial<CustomerAccount> & { id: string; name: string }): CustomerAccount {
  const number = given.id.slice(2)
  return {
    connectionId: 'd',
    number,
    email: `${number}@example.org`,
    phone: '+46701234567',
    orgNumber: null,
    maskedPersonalNumber: '19640823-••••',
    address: null,
    contactId: null,
    ...given,
  }
}

export const ada = account({ id: 'd/ada', name: 'Ada Lindström' })
export const adaToo = account({ id: 'd/cabin', name: 'Ada Lindström', email: 'ada@example.org' })
export const bo = account({ id: 'd/bo', name: 'Bo Åkesson' })

export function role(given: Partial<UserRole> & { userId: string; role: string }): UserRole {
  return {
    name: `User ${given.userId}`,
    email: `${given.userId}@example.org`,
    phone: null,
    language: 'sv',
    username: null,
    orgNumber: null,
    maskedPersonalNumber: null,
    ...given,
  }
}

export function service(given: Partial<Service> & { id: string; type: string }): Service {
  return {
    status: 'active',
    name: null,
    startsOn: '2024-01-01',
    endsOn: null,
    measurement: { id: `m-${given.id}`, finest: 'hour' },
    cost: { id: `c-${given.id}`, finest: 'month' },
    showsSpotPrice: true,
    showsCost: true,
    isRealtime: false,
    ...given,
  }
}

export function location(given: Partial<Location> & { id: string }): Location {
  return {
    name: null,
    street: 'Storgatan 1',
    postalCode: '211 34',
    city: 'Malmö',
    country: 'SE',
    priceArea: 'SE4',
    services: [],
    ...given,
  }
}

/** For tests: a data layer with these accounts; each has an owner and one location that is called after it. */
export function dataLayerWith(accounts: readonly CustomerAccount[]): Answers {
  const known = (id: string) => {
    const one = accounts.find((candidate) => candidate.id === id)
    if (!one) throw new Failed({ kind: 'notFound', upstream: 'data-layer' })
    return one
  }
  const seen = <T>(value: T, fresh: boolean) => (fresh ? live(value) : kept(value))
  const roles = (id: string) => [
    role({ userId: `${id}-0`, role: 'owner', name: known(id).name, email: known(id).email }),
  ]
  return {
    ...officeWith([]),
    'customers.get': ({ id }) => known(id),
    'customers.lookUp': ({ text }) => ({
      accounts: accounts.filter(({ email }) => email === text),
      failures: [],
    }),
    'customers.recent': () => [],
    'customers.siblings': ({ id }) => [known(id)],
    'customers.account': ({ id, fresh }) => seen(known(id), fresh),
    'customers.userRoles': ({ id, fresh }) => seen(roles(id), fresh),
    'customers.locations': ({ id, fresh }) =>
      seen(
        [
          location({
            id: `l-${id}`,
            name: `Home of ${known(id).number}`,
            services: [service({ id: `s-${id}`, type: 'consumption_trade' })],
          }),
        ],
        fresh,
      ),
    'signIn.status': () => ({ needs: 'none', methods: [], signedIn: null }),
    'customers.agreements': ({ fresh }) => seen([], fresh),
    'customers.products': ({ fresh }) => seen([], fresh),
  }
}
