import type { Agreement } from '@shared/agreement'
import type { CustomerAccount } from '@shared/customer'
import type { Location } from '@shared/location'
import type { Product } from '@shared/product'
import type { UserRole } from '@shared/user-role'
import { useAnswer } from '../app/query'
import { useReachable } from '../ui/use-reachable'
import type { SeenAnswer } from '../ui/use-seen'
import { atOpening, useFresh } from './use-fresh'
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

/** Services at a time: as many as can be seen where they are shown, else few enough not to be in anything's way. */
const atOnce = { shown: 8, aside: 2 }

/** `perService`: whether what is asked of each service is what somebody looks at. */
export function useCustomer(id: string, perService: 'shown' | 'aside'): Customer {
  const asKept = { id, fresh: false }
  const asNow = { id, fresh: true }
  const account = useAnswer('customers.account', asKept, atOpening)
  const { yes } = useReachable(account.data?.value.connectionId)
  const { after, both } = useFresh(yes)
  const accountNow = useAnswer('customers.account', asNow, after(account))
  const roles = useAnswer('customers.userRoles', asKept, atOpening)
  const rolesNow = useAnswer('customers.userRoles', asNow, after(roles))
  const places = useAnswer('customers.locations', asKept, atOpening)
  const placesNow = useAnswer('customers.locations', asNow, after(places))

  const locations = both(places, placesNow)
  const serviceIds = [
    ...new Set(locations.seen?.value.flatMap(({ services }) => services.map((service) => service.id))),
  ]
  const asking = { serviceIds, atOnce: atOnce[perService], reachable: yes }
  return {
    account: both(account, accountNow),
    userRoles: both(roles, rolesNow),
    locations,
    agreements: usePerService('customers.agreements', id, asking),
    products: usePerService('customers.products', id, asking),
  }
}
