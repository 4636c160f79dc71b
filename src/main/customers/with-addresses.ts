import type { CustomerAccount } from '@shared/customer'
import type { Location } from '@shared/location'
import type { Office } from '../office'
import { placeLine } from '../upstream/data-layer/place'
import { keptLocations } from './page-parts'

/** Accounts of one person differ by where they are: the first location that is kept here, else what the account itself says. */
export function withAddresses(
  parts: Pick<Office, 'store'>,
  accounts: readonly CustomerAccount[],
): Promise<CustomerAccount[]> {
  return Promise.all(
    accounts.map(async (account) => {
      const line = firstLine(await keptLocations(parts, account.id))
      return line === null ? account : { ...account, address: line }
    }),
  )
}

function firstLine(locations: readonly Location[]): string | null {
  for (const location of locations) {
    const line = placeLine(location)
    if (line !== null) return line
  }
  return null
}
