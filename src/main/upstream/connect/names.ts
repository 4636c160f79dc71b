import type { TariffPage } from '@shared/tariff-page'

// Every name of this generation stands here and nowhere else: a later one renames routes and fields.

export const version = { 'Flatpeak-Version': '2024-08-24.zero' }

export const restoreRoute = 'session_restore'

/** Their route → what the page is by meaning. However it is spelled; any other is `unknown`. */
export const routes: Readonly<Record<string, Exclude<TariffPage['kind'], 'unknown'>>> = {
  postal_address_capture: 'address',
  provider_select: 'provider',
  provider_name_capture: 'providerName',
  tariff_select: 'tariff',
  tariff_structure_select: 'structure',
  rate_fixed_capture: 'fixedRate',
  rate_tod_capture: 'timeOfDay',
  market_surcharge_capture: 'surcharge',
  tariff_name_capture: 'tariffName',
  contract_term_capture: 'term',
  summary_fixed_confirm: 'fixedSummary',
  summary_tou_confirm: 'ratesSummary',
  summary_tariff_inprogress: 'inProgress',
  summary_tariff_failed: 'failed',
  session_redirect: 'logIn',
  session_complete: 'done',
}

/** The actions that end a conversation, and what with. */
export const endings = { SAVE: 'saved', DISCONNECT: 'disconnected' } as const
export const submit = { type: 'submit' }

/** Ours → theirs, the first in use; our own name counts too. */
export const names = {
  logIn: { bearer: ['bearer_token'], seconds: ['expires_in'], live: ['live_mode'] },
  token: { token: ['connect_token'], seconds: ['expires_in'], live: ['live_mode'] },
  turn: {
    token: ['connect_token'],
    route: [],
    live: ['live_mode'],
    actions: [],
    data: [],
    object: [],
    code: [],
    message: [],
  },
  address: {
    line1: ['address_line1'],
    line2: ['address_line2'],
    city: [],
    state: [],
    postCode: ['post_code'],
    countryCode: ['country_code'],
  },
  page: {
    address: ['postal_address'],
    provider: [],
    providers: [],
    tariff: [],
    tariffs: [],
    options: [],
    currency: ['currency_code'],
    cost: [],
    hours: [],
    surcharge: [],
    regions: [],
    region: [],
    startsOn: ['contract_start_date'],
    endsOn: ['contract_end_date'],
    rates: [],
    connectionType: ['connection_type'],
    redirect: ['redirect_url', 'redirect_uri'],
    callback: ['callback_uri', 'callback_url'],
  },
  choice: { id: [], name: ['display_name'], description: [], logo: ['logo_url'] },
  tariff: {
    name: ['display_name'],
    structure: ['structure_type'],
    contractEndsOn: ['contract_end_date'],
    reconnectRequired: ['reconnect_required'],
    tiered: [],
  },
  span: { from: ['valid_from'], to: ['valid_to'], cost: [], tariff: [] },
  price: { cost: ['rate'], confidence: [] },
  surcharge: { fixed: [], percentage: [] },
  days: { yesterday: [], today: [], tomorrow: [] },
  exchange: {
    token: ['id', 'connect_token'],
    locationId: ['location_id'],
    customerId: ['customer_id'],
    isProcessed: ['is_tariff_processed'],
    action: ['complete_action'],
  },
  element: {
    name: ['display_name'],
    direction: [],
    contractEndsOn: ['contract_end_date'],
    schedule: ['data'],
  },
  months: { months: [], days: ['days_and_hours'] },
  days_and_hours: { days: [], hours: [] },
  hours: { from: ['valid_from'], to: ['valid_to'], rate: [] },
  step: {
    cost: ['fixed', 'value'],
    upTo: ['to_kwh'],
    surchargeFixed: ['surcharge_fixed'],
    surchargeFraction: ['surcharge_percentage'],
  },
  rates: { data: [], currency: ['currency_code'], nextUpdate: ['next_update'] },
  status: { all: ['tariff_status'] },
  statusOf: { import: ['commodity_import'], export: ['commodity_export'] },
  oneStatus: { status: [], provider: [], tariff: [] },
} as const satisfies Record<string, Record<string, readonly string[]>>

/** Their code of a refusal → the field of the answer that it is about; null: all of it. */
export const refusals: Readonly<Record<string, string | null>> = {
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
}

export const expired = 'token_expired'
/** Elsewhere than in the conversation: the upstream still works on it; there is no tariff. */
export const pending = 'pending_connect'
export const noTariff = 'no_tariff_connected'
/** Words of a location's status after which somebody must act. */
export const failed: readonly string[] = ['ERROR', 'FAILED']
