import type { Contact } from '@shared/contact'

type Address = NonNullable<Contact['address']>

/** Street, postal code and city, country: those that are known, the country by its name in the language. */
export function addressLines({ street, postalCode, city, country }: Address, language: string): string[] {
  const place = [postalCode, city].filter(Boolean).join(' ')
  return [street, place, countryName(country, language)].filter(Boolean)
}

function countryName(country: string, language: string): string {
  if (!/^[A-Z]{2}$/.test(country)) return country
  return new Intl.DisplayNames(language, { type: 'region' }).of(country) ?? country
}
