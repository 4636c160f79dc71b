import type { Agreement } from '@shared/agreement'
import type { CustomerAccount } from '@shared/customer'
import type { Location } from '@shared/location'
import type { Product } from '@shared/product'
import type { UserRole } from '@shared/user-role'
import { useAnswer } from '../app/query'
import { useReachable } from '../contacts/use-reachable'
import { freshly, newest, type SeenAnswer } from '../contacts/use-seen'
import { usePerService } from './use-per-service'

/** Everything of a customer that is asked when the page opens, each by itself: as kept here, then as the data layer says. */
export interface Customer {
  account: SeenAnswer<CustomerAccount>
  userRoles: SeenAnswer<UserRole[]>
  locations: SeenAnswer<Location[]>
  /** By service id. */
  agreements: ReadonlyMap<string, SeenAnswer<Agreement[]>>
  products: ReadonlyMap<string, SeenAnswer<Product[]>>
}

export function useCustomer(id: string): Customer {
  const asKept = { id, fresh: false }
  const asNow = { id, fresh: true }
  const account = useAnswer('customers.account', asKept)
  const { yes } = useReachable(account.data?.value.connectionId)
  const now = freshly(yes)
  const accountNow = useAnswer('customers.account', asNow, now)
  const roles = useAnswer('customers.userRoles', asKept)
  const rolesNow = useAnswer('customers.userRoles', asNow, now)
  const places = useAnswer('customers.locations', asKept)
  const placesNow = useAnswer('customers.locations', asNow, now)

  const locations = newest(places, placesNow, yes)
  const serviceIds = [
    ...new Set(locations.seen?.value.flatMap(({ services }) => services.map((service) => service.id))),
  ]
  return {
    account: newest(account, accountNow, yes),
    userRoles: newest(roles, rolesNow, yes),
    locations,
    agreements: usePerService('customers.agreements', id, serviceIds, yes),
    products: usePerService('customers.products', id, serviceIds, yes),
  }
}
