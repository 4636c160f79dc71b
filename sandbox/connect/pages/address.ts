import { countryOf, type PostalAddress, zoneOf } from '../countries.ts'
import { invalid } from '../error.ts'
import { fields, text } from '../read.ts'
import type { Page } from './page.ts'

const lines = ['address_line1', 'address_line2', 'city', 'state', 'post_code', 'country_code'] as const
const needed = ['address_line1', 'city', 'post_code', 'country_code'] as const

/** An address as it is sent; what is left out stays empty. */
export function readAddress(value: unknown): PostalAddress {
  const given = fields('postal_address', value, lines)
  return Object.fromEntries(lines.map((line) => [line, text(line, given[line]) ?? '']))
}

/** Throws what is wrong with where it is. */
export function checkPlace(address: PostalAddress): void {
  if (!address.country_code) throw invalid('country_code_missing', 'Country code is required')
  if (!countryOf(address)) throw invalid('country_code_invalid', 'Country code is not valid')
  if (!zoneOf(address)) throw invalid('timezone_not_found', 'Unable to find the timezone of this address')
}

export const address: Page = {
  show: ({ address }) => ({ postal_address: { ...readAddress({}), ...address } }),
  take(session, data) {
    const given = readAddress(fields('data', data, ['postal_address']).postal_address)
    const missing = needed.find((line) => !given[line])
    if (missing) throw invalid(`${missing}_missing`, `${missing} is required`)
    checkPlace(given)
    session.address = given
    return 'provider_select'
  },
}
