import { zoneOf } from './countries.ts'
import { invalid } from './error.ts'
import { midnight } from './pages/page.ts'
import { currencyOf } from './pages/rate.ts'
import { marketTells, type Rate, ratesBetween } from './rates.ts'
import { elementOf, type Kind, type Location } from './session.ts'
import { type Direction, isProcessed, type Tariff, type Terms } from './tariff.ts'
import { dayOf, instantOf, inUtc, withOffset } from './zone.ts'

const elements = ['commodity_import', 'commodity_export', 'non_commodity_import', 'non_commodity_export']

/** The states of all that may be connected at a location. */
export function statusAnswer(location: Location, url: string) {
  const status = elements.map((element) => {
    const tariff = location.tariffs.get(element)
    return [element, tariff ? statusOf(element, tariff, url) : { status: 'NOT_CONNECTED' }] as const
  })
  return {
    ...{ id: location.id, object: 'location_status', live_mode: location.live },
    tariff_status: Object.fromEntries(status),
    time_created: inUtc(location.createdAt),
  }
}

const states = { pending: 'PENDING', connected: 'CONNECTED', failed: 'ERROR' } as const

function statusOf(element: string, tariff: Tariff, url: string) {
  const { id, display_name, logo_url } = tariff.provider
  return {
    // As it was seen: what is exported has a space behind it.
    status: states[tariff.state] + (element.endsWith('export') ? ' ' : ''),
    connection_type: tariff.connection,
    provider: { ...(id && { id }), display_name, logo_url: logo_url && url + logo_url },
    tariff: {
      ...{ id: tariff.id, display_name: tariff.name, structure_type: tariff.terms.structure },
      contract_end_date: midnight(tariff.end),
    },
  }
}

/** The elements of a location's tariffs; percent is a fraction here. */
export function elementsAnswer(location: Location, asked: { direction?: Direction; type?: Kind }) {
  const found = [...location.tariffs].filter(
    ([element]) =>
      (!asked.direction || element.endsWith(`_${asked.direction.toLowerCase()}`)) &&
      (!asked.type || element.startsWith(`${asked.type.toLowerCase()}_`)),
  )
  return {
    ...{ object: 'list', url: '/tariffs', has_more: false },
    data: found.map(([element, tariff]) => elementAnswer(element, tariff, location)),
  }
}

function elementAnswer(element: string, tariff: Tariff, { id, live, address }: Location) {
  return {
    ...{ id: tariff.id, object: 'tariff', location_id: id, live_mode: live },
    is_linked: tariff.connection !== 'MANUAL',
    connection_type: tariff.connection,
    direction: element.endsWith('export') ? 'EXPORT' : 'IMPORT',
    type: element.startsWith('non_') ? 'NON_COMMODITY' : 'COMMODITY',
    status: states[tariff.state],
    timezone: zoneOf(address) ?? 'UTC',
    display_name: tariff.name,
    ...(tariff.provider.id && { provider_id: tariff.provider.id }),
    market_rates: tariff.terms.structure === 'MARKET',
    contract_start_date: midnight(tariff.start),
    contract_end_date: midnight(tariff.end),
    schedule: [{ months: ['All'], days_and_hours: [{ days: ['All'], hours: scheduleOf(tariff.terms) }] }],
    time_created: inUtc(tariff.createdAt),
  }
}

function scheduleOf(terms: Terms) {
  const allDay = { valid_from: '00:00:00', valid_to: '00:00:00' }
  if (terms.structure === 'FIXED') {
    const { cost, above } = terms
    const rate = above ? [{ fixed: cost, to_kwh: above.kwh }, { fixed: above.cost }] : [{ fixed: cost }]
    return [{ ...allDay, rate }]
  }
  if (terms.structure === 'TIME_OF_DAY')
    return terms.hours.map(({ cost, ...hours }) => ({ ...hours, rate: [{ fixed: cost }] }))
  const { fixed, percentage } = terms.surcharge
  const rate = { surcharge_fixed: fixed, surcharge_percentage: Math.round(percentage * 1e5) / 1e7 }
  return [{ ...allDay, rate: [rate] }]
}

/** The rates of a location's tariff over a time; in the spelling of instants in which it was asked. */
export function ratesAnswer(
  location: Location,
  asked: { direction: Direction; start: number; end: number; now: number; inUtc: boolean },
) {
  const { direction, start, end, now } = asked
  const tariff = location.tariffs.get(elementOf('COMMODITY', direction))
  if (!tariff) throw invalid('no_tariff_connected', 'No tariff is connected at this location')
  if (tariff.state === 'failed') throw invalid('no_price_data', 'No price data for this tariff')
  if (!isProcessed(tariff, now)) throw invalid('pending_connect', 'The connection of this tariff is pending')
  const zone = zoneOf(location.address) ?? 'UTC'
  const written = (at: number) => (asked.inUtc ? inUtc(at) : withOffset(zone, at))
  const row = ({ from, to, cost, confidence }: Rate) => ({
    ...{ valid_from: written(from), valid_to: written(to) },
    tariff: { rate: cost, confidence },
  })
  return {
    ...{ object: 'tariff_rate', live_mode: location.live, location_id: location.id },
    ...{ location_timezone: zone, currency_code: currencyOf(location), direction },
    last_updated: written(now),
    next_update: written(nextUpdate(zone, now)),
    request: { direction, start_time: written(start), end_time: written(end) },
    data: ratesBetween(tariff, { zone, start, end, now }).map(row),
    time_created: inUtc(now),
  }
}

/** When the market tells the next prices. */
function nextUpdate(zone: string, now: number): number {
  const [today, tomorrow] = [0, 1].map((further) =>
    instantOf(zone, dayOf(zone, now, further), marketTells * 3600),
  )
  return today !== undefined && today > now ? today : (tomorrow ?? now)
}
