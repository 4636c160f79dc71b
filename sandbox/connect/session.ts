import type { PostalAddress } from './countries.ts'
import type { Direction, Hours, OfProvider, Structure, Surcharge, Tariff } from './tariff.ts'

export type Kind = 'COMMODITY' | 'NON_COMMODITY'

/** What the customer said on the way to a tariff. Kept when they go back. */
export interface Draft {
  provider?: OfProvider
  structure?: Structure
  cost?: number
  hours?: readonly Hours[]
  surcharge?: Partial<Surcharge>
  region?: string
  name?: string
  /** `YYYY-MM-DD`. */
  start?: string | null
  end?: string | null
}

/** A conversation, known by its connect token. Instants in milliseconds since 1970. */
export interface Session {
  readonly token: string
  readonly live: boolean
  readonly direction: Direction
  readonly type: Kind
  readonly callbackUri: string
  /** Where a provider's log-in returns to. */
  readonly webUri: string | null
  readonly customerId: string
  readonly customerReference: string
  readonly locationId: string
  readonly locationReference: string
  /** Whether the customer came to see what is connected at a location. */
  readonly ofLocation: boolean
  readonly createdAt: number
  expiresAt: number
  address: PostalAddress
  /** The page it is at; a summary shows itself as what its tariff has come to. */
  page: PageName
  readonly draft: Draft
  /** What the summary shows. */
  tariff: Tariff | null
  /** The customer does not want to log in at a provider. */
  dismissesLogIn: boolean
  outcome: 'SAVE' | 'DISCONNECT' | null
  /** How often its ids were handed out after its end. */
  claims: number
}

/** Where somebody is supplied, and what is connected there. */
export interface Location {
  readonly id: string
  readonly live: boolean
  readonly customerId: string
  address: PostalAddress
  /** By `commodity_import` and so on. */
  readonly tariffs: Map<string, Tariff>
  readonly createdAt: number
}

export const elementOf = (type: Kind, direction: Direction) => `${type}_${direction}`.toLowerCase()

export type PageName =
  | 'postal_address_capture'
  | 'provider_select'
  | 'provider_name_capture'
  | 'tariff_select'
  | 'tariff_structure_select'
  | 'rate_fixed_capture'
  | 'rate_tod_capture'
  | 'market_surcharge_capture'
  | 'tariff_name_capture'
  | 'contract_term_capture'
  | 'summary'
  | 'session_redirect'
  | 'session_complete'
