import { z } from 'zod'
import { text, textOrNull } from '../fields'
import { spelled } from '../spelling'

/** An address, in a record of its own or beside everything else. */
export const dataLayerPlace = spelled(
  {
    street: ['streetAddress', 'streetName', 'addressLine1'],
    houseNumber: ['streetNumber'],
    postalCode: ['postcode', 'zip', 'zipCode'],
    city: ['town', 'postalCity'],
    country: ['countryCode'],
  },
  z
    .object({
      street: text,
      houseNumber: text,
      postalCode: textOrNull,
      city: textOrNull,
      country: textOrNull,
    })
    .transform(({ street, houseNumber, ...rest }) => ({
      street: [street, houseNumber].filter(Boolean).join(' ') || null,
      ...rest,
    })),
)

/** "Storgatan 1, Lund"; null where neither is known. */
export function placeLine({ street, city }: { street: string | null; city: string | null }): string | null {
  return [street, city].filter(Boolean).join(', ') || null
}
