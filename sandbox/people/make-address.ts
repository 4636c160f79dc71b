import type { Random } from '../random.ts'
import type { Account } from './account.ts'
import type { Country } from './contact.ts'
import { dutch } from './dutch.ts'
import { swedish } from './swedish.ts'

/** Somewhere in a country. */
export function makeAddress(random: Random, country: Country): Account['address'] {
  const { streets, cities } = country === 'NL' ? dutch : swedish
  return {
    street: `${random.pick(streets)} ${random.between(1, 240)}`,
    postalCode: country === 'NL' ? `${random.between(1011, 9999)} ZN` : `${random.between(100, 984)} 10`,
    city: random.pick(cities),
  }
}
