import { dayNumber } from './calendar.ts'
import type { Location, Service } from './locations/location.ts'
import { type Agreement, makeAgreements } from './locations/make-agreements.ts'
import { makeLocations } from './locations/make-locations.ts'
import { makeProducts } from './locations/make-products.ts'
import type { Product } from './locations/product.ts'
import type { People } from './people/people.ts'
import { type Cost, costs } from './usage/cost.ts'
import { type Measurement, measurements } from './usage/measurements.ts'
import { intervals, type Resolution } from './usage/resolution.ts'
import type { Roster } from './users/roster.ts'
import type { UserRole } from './users/user.ts'

/** Local days, numbered since 1970; `to` is not included. */
export interface Period {
  readonly from: number
  readonly to: number
  readonly resolution: Resolution
}

/** What customers have, made when asked for. Unknown accounts and services have nothing. */
export interface Customers {
  /** Who may see the account, the owner or company first. */
  userRoles(accountId: string): readonly UserRole[]
  locations(accountId: string): readonly Location[]
  /** All services of all locations. */
  services(accountId: string): readonly Service[]
  agreements(service: Service): readonly Agreement[]
  products(service: Service): readonly Product[]
  /** The part of a period in which there is data: not before the service started, nor today or later. */
  within(service: Service, period: Period): Period
  measurements(service: Service, period: Period): Measurement[]
  cost(service: Service, period: Period): Cost[]
}

export function makeCustomers(options: {
  seed: number
  today: string
  people: People
  roster: Roster
}): Customers {
  const { seed, people, roster } = options
  const today = dayNumber(options.today) ?? 0
  const locations = (accountId: string) => {
    const account = people.account(accountId)
    return account ? makeLocations(seed, today, account) : []
  }
  const products = (service: Service) => makeProducts(seed, today, service)
  const spans = ({ resolution, from, to }: Period) => intervals(resolution, from, to)
  const within = (service: Service, { from, to, resolution }: Period): Period => {
    const first = Math.max(from, dayNumber(service.startDate) ?? from)
    const last = Math.min(to, dayNumber(service.endDate ?? '') ?? to, today)
    return { from: Math.min(first, to), to: Math.max(last, Math.min(first, to)), resolution }
  }
  const cost = (service: Service, period: Period) => {
    const prices = products(service).flatMap((product) => product.prices)
    return costs(seed, service, prices, spans(within(service, period)))
  }
  return {
    userRoles: (accountId) => {
      const account = people.account(accountId)
      return account ? roster.of(account) : []
    },
    locations,
    services: (accountId) => locations(accountId).flatMap(({ services }) => services),
    agreements: (service) => makeAgreements(seed, today, service),
    products,
    within,
    measurements: (service, period) => {
      const list = measurements(seed, service, spans(within(service, period)))
      if (!service.tellsCost) return list
      const byDate = new Map(cost(service, period).map((one) => [one.date, one.cost]))
      return list.map((one) => ({ ...one, cost: byDate.get(one.date) ?? 0 }))
    },
    cost,
  }
}
