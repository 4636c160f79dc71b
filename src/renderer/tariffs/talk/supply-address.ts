import type { SupplyAddress } from '@shared/tariff-page'
import { addressLines } from '../../contacts/parts/address'

/** In one line: "Storgatan 1, 211 34 Malmö, Sweden". */
export function writeAddress(address: SupplyAddress, language: string): string {
  const { line1, line2, city, state, postCode, countryCode } = address
  const street = [line1, line2].filter(Boolean).join(', ')
  const place = [city, state].filter(Boolean).join(', ')
  return addressLines(
    { street, postalCode: postCode, city: place, country: countryCode.toUpperCase() },
    language,
  ).join(', ')
}

/** An address of a contact or a location, as Connect wants it; null where there is too little of it to be of use. */
export function supplyAddressOf(known: {
  street: string | null
  postalCode: string | null
  city: string | null
  country: string | null
}): SupplyAddress | null {
  const { street, postalCode, city, country } = known
  if (!street && !postalCode && !city) return null
  const code = (country ?? '').trim().toUpperCase()
  return {
    line1: (street ?? '').slice(0, 200),
    line2: '',
    city: (city ?? '').slice(0, 200),
    state: '',
    postCode: (postalCode ?? '').slice(0, 40),
    countryCode: /^[A-Z]{2}$/.test(code) ? code : '',
  }
}
