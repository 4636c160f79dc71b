import type { TariffSession } from '@shared/tariff'
import type { TFunction } from 'i18next'

/** The upstream's codes that have words of ours, and the field of the page that each is about. */
export const refusals = {
  address_line1_missing: 'line1',
  city_missing: 'city',
  post_code_missing: 'postCode',
  country_code_missing: 'countryCode',
  country_code_invalid: 'countryCode',
  timezone_not_found: null,
  provider_id_missing: 'id',
  provider_not_found: 'id',
  provider_id_invalid: 'id',
  provider_name_missing: 'name',
  tariff_id_missing: 'id',
  tariff_not_found: 'id',
  tariff_id_invalid: 'id',
  tariff_name_missing: 'name',
  option_invalid: 'option',
  option_not_supported: 'option',
  cost_value_zero: 'cost',
  cost_value_negative: 'cost',
  valid_from_invalid: 'parts',
  valid_to_invalid: 'parts',
  gap_in_time_period: 'parts',
  incomplete_time_period: 'parts',
  surcharge_percentage_invalid: 'percentage',
  geo_location_not_found: 'region',
  market_region_invalid: 'region',
  date_format_invalid: 'startsOn',
  action_missing: null,
  action_invalid: null,
  data_json_invalid: null,
  token_expired: null,
  account_disabled: null,
  pending_connect: null,
  no_tariff_connected: null,
  no_price_data: null,
  tariff_direction_invalid: null,
  tariff_direction_not_supported: null,
  tariff_type_invalid: null,
} as const
type Code = keyof typeof refusals

const isKnown = (code: string): code is Code => Object.hasOwn(refusals, code)

/** A code in words; one that nobody knows in the upstream's own. */
export function codeWords(code: string, message: string, t: TFunction<'tariffs'>): string {
  if (isKnown(code)) return t(`refusal.${code}`)
  return message ? t('refusal.unknown', { message }) : t('refusal.wordless', { code })
}

export interface Refused {
  /** The words to stand at a field; none where it is not about that one. */
  at(field: string): string | undefined
  /** The words for the page as a whole; null where a field says them. */
  whole: string | null
}

/** Why the last answer was not taken, by field. `fields`: those that the page has. */
export function refusedAt(
  { refusal }: TariffSession,
  fields: readonly string[],
  t: TFunction<'tariffs'>,
): Refused {
  if (!refusal) return { at: () => undefined, whole: null }
  const words = codeWords(refusal.code, refusal.message, t)
  const named = isKnown(refusal.code) ? (refusals[refusal.code] ?? refusal.field) : refusal.field
  const field = named !== null && fields.includes(named) ? named : null
  return { at: (one) => (one === field ? words : undefined), whole: field === null ? words : null }
}
