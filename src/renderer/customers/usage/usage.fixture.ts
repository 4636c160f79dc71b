import type { CustomerAccount } from '@shared/customer'
import type { Location, Service } from '@shared/location'
import type { Resolution } from '@shared/usage'
import type { Answers } from '../../ui/fake-bridge'
import { costOf, usageOf } from './chart/chart.fixture'

export const asOf = '2026-11-22T13:02:00.000Z'

/** For tests: a service that is measured and costs, at the data layer `d`. */
export function service(id: string, finest: Resolution | null, more: Partial<Service> = {}): Service {
  return {
    id,
    type: 'consumption_grid',
    status: 'active',
    name: null,
    startsOn: '2020-01-01',
    endsOn: null,
    measurement: finest && { id: `measured-${id}`, finest },
    cost: finest && { id: `cost-${id}`, finest },
    showsSpotPrice: false,
    showsCost: true,
    isRealtime: false,
    ...more,
  }
}

/** For tests: where those services are. */
export function home(...services: Service[]): Location {
  return {
    id: 'd/home',
    name: null,
    street: 'Kungsgatan 1',
    postalCode: '111 43',
    city: 'Stockholm',
    country: 'SE',
    priceArea: 'SE3',
    services,
  }
}

const account: CustomerAccount = {
  id: 'd/anna',
  connectionId: 'd',
  number: 'anna',
  name: 'Anna van den Berg',
  email: null,
  phone: null,
  orgNumber: null,
  maskedPersonalNumber: null,
  address: null,
  contactId: null,
}

/** For tests: a main that has what every service used and cost, in every period. */
export const metered: Answers = {
  'customers.get': ({ id }) => ({ ...account, id }),
  'customers.usage': ({ from, to, resolution, fresh }) => ({
    value: usageOf([from, to, resolution]),
    source: fresh ? 'live' : 'cache',
    asOf,
  }),
  'customers.cost': ({ from, to, resolution, fresh }) => ({
    value: costOf([from, to, resolution]),
    source: fresh ? 'live' : 'cache',
    asOf,
  }),
  'files.save': ({ suggestedName }) => ({ path: `/home/marit/${suggestedName}` }),
}
