import type { TariffPage } from '@shared/tariff-page'

type Refusals = Partial<Record<TariffPage['kind'], Record<string, string | null>>>

/** For tests: by page, every documented code → the words of the field that it stands at; null: at the page as a whole. */
export const refusals: Refusals = {
  address: {
    address_line1_missing: 'address.line1',
    city_missing: 'address.city',
    post_code_missing: 'address.postCode',
    country_code_missing: 'address.countryCode',
    country_code_invalid: 'address.countryCode',
    timezone_not_found: null,
  },
  provider: {
    provider_id_missing: 'provider.label',
    provider_not_found: 'provider.label',
    provider_id_invalid: 'provider.label',
  },
  providerName: { provider_name_missing: 'providerName.label' },
  tariff: {
    tariff_id_missing: 'tariff.label',
    tariff_not_found: 'tariff.label',
    tariff_id_invalid: 'tariff.label',
  },
  structure: { option_invalid: 'structure.label', option_not_supported: 'structure.label' },
  fixedRate: { cost_value_zero: 'fixedRate.label', cost_value_negative: 'fixedRate.label' },
  timeOfDay: {
    cost_value_zero: null,
    cost_value_negative: null,
    valid_from_invalid: null,
    valid_to_invalid: null,
    gap_in_time_period: null,
    incomplete_time_period: null,
  },
  surcharge: {
    surcharge_percentage_invalid: 'surcharge.percentage',
    geo_location_not_found: 'surcharge.region',
    market_region_invalid: 'surcharge.region',
  },
  tariffName: { tariff_name_missing: 'tariffName.label' },
  term: { date_format_invalid: 'term.startsOn', data_json_invalid: null },
  fixedSummary: { action_missing: null, action_invalid: null, account_disabled: null },
}
