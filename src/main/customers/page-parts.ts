import { agreement } from '@shared/agreement'
import { type Location, location } from '@shared/location'
import { product } from '@shared/product'
import { userRole } from '@shared/user-role'
import { z } from 'zod'
import type { Office } from '../office'
import { look, partsOf } from './look'

type Parts = Pick<Office, 'store' | 'upstreams'>
interface OfAccount {
  id: string
  fresh: boolean
}
interface OfService extends OfAccount {
  serviceId: string
}

const userRoles = z.array(userRole)
const locations = z.array(location)
const agreements = z.array(agreement)
const products = z.array(product)

/** All who may see the account. */
export const userRolesOf = (parts: Parts, { id, fresh }: OfAccount) =>
  look(parts, {
    id,
    fresh,
    what: 'userRoles',
    shape: userRoles,
    ask: (client, account) => client.userRoles(account),
  })

export const locationsOf = (parts: Parts, { id, fresh }: OfAccount) =>
  look(parts, {
    id,
    fresh,
    what: 'locations',
    shape: locations,
    ask: (client, account) => client.locations(account),
  })

/** As somebody last looked at them; none where nobody did. */
export async function keptLocations({ store }: Pick<Parts, 'store'>, id: string): Promise<Location[]> {
  const kept = await store.lookedAt.get({ accountId: id, what: 'locations', which: '' })
  return locations.safeParse(kept?.value).data ?? []
}

export const agreementsOf = (parts: Parts, { id, fresh, serviceId }: OfService) =>
  look(parts, {
    ...{ id, fresh, what: 'agreements', which: serviceId, shape: agreements },
    ask: (client, account) => client.agreements(account, serviceId),
  })

/** Prices that name no currency are in that of the account's invoices. */
export const productsOf = (parts: Parts, { id, fresh, serviceId }: OfService) =>
  look(parts, {
    ...{ id, fresh, what: 'products', which: serviceId, shape: products },
    async ask(client, account) {
      const found = await client.products(account, serviceId)
      const usual = await parts.store.accounts.currency({ id, connectionId: partsOf(id).connectionId })
      return found.map((one) => ({
        ...one,
        prices: one.prices.map((price) => ({ ...price, currency: price.currency ?? usual })),
      }))
    },
  })
