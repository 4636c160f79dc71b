/** As it is sent; any of it may be missing in what a customer gives. */
export interface PostalAddress {
  address_line1?: string
  address_line2?: string
  city?: string
  state?: string
  post_code?: string
  country_code?: string
}

interface Country {
  readonly currency: string
  readonly zone: string
  /** Where the state decides. */
  readonly zones?: Readonly<Record<string, string>>
  /** What its post codes look like; one that does not is nowhere. */
  readonly postCode?: RegExp
  /** Of the market for power; one is found by the address, of several the customer says which. */
  readonly regions: readonly string[]
}

const countries: Readonly<Record<string, Country>> = {
  NL: { currency: 'EUR', zone: 'Europe/Amsterdam', postCode: /^[1-9]/, regions: ['NL'] },
  SE: {
    currency: 'SEK',
    zone: 'Europe/Stockholm',
    postCode: /^[1-9]/,
    regions: ['SE1', 'SE2', 'SE3', 'SE4'],
  },
  BE: { currency: 'EUR', zone: 'Europe/Brussels', regions: ['BE'] },
  DE: { currency: 'EUR', zone: 'Europe/Berlin', regions: ['DE-LU'] },
  DK: { currency: 'DKK', zone: 'Europe/Copenhagen', regions: ['DK1', 'DK2'] },
  FI: { currency: 'EUR', zone: 'Europe/Helsinki', regions: ['FI'] },
  GB: { currency: 'GBP', zone: 'Europe/London', regions: ['GB'] },
  NZ: { currency: 'NZD', zone: 'Pacific/Auckland', regions: ['NZ'] },
  US: {
    currency: 'USD',
    zone: '',
    zones: { CA: 'America/Los_Angeles', NY: 'America/New_York', TX: 'America/Chicago' },
    regions: [],
  },
}

export const codeOf = ({ country_code: code = '' }: PostalAddress) => code.trim().toUpperCase()

/** Upper or lower case; undefined where nobody supplies. */
export const countryOf = (address: PostalAddress): Country | undefined => countries[codeOf(address)]

/** `Europe/Amsterdam`; undefined where there is no such place. */
export function zoneOf(address: PostalAddress): string | undefined {
  const country = countryOf(address)
  if (!country) return undefined
  if (country.zones) return country.zones[(address.state ?? '').trim().toUpperCase()]
  const code = address.post_code?.trim() ?? ''
  return code !== '' && country.postCode && !country.postCode.test(code) ? undefined : country.zone
}
