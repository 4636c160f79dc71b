import { countryOf } from '../countries.ts'
import { dataInvalid, invalid } from '../error.ts'
import { amount, fields, text } from '../read.ts'
import { type Hours, inOrder, secondsOf, wholeDay } from '../tariff.ts'
import { type Page, providerShown, type Surroundings } from './page.ts'

type Session = Parameters<Page['show']>[0]

export const currencyOf = ({ address }: Pick<Session, 'address'>) => countryOf(address)?.currency ?? 'EUR'
const head = (session: Session, around: Surroundings) => ({
  currency_code: currencyOf(session),
  provider: providerShown(session, around),
})

function readCost(value: unknown): number {
  const cost = amount('cost', value)
  if (cost === 0) throw invalid('cost_value_zero', 'Tariff rate (cost) cannot be zero')
  if (cost < 0) throw invalid('cost_value_negative', 'Tariff rate (cost) must be greater than zero')
  return cost
}

export const fixedRate: Page = {
  show: (session, around) => ({ ...head(session, around), cost: session.draft.cost ?? 0 }),
  take(session, data) {
    session.draft.cost = readCost(fields('data', data, ['cost']).cost)
    return 'tariff_name_capture'
  },
}

const untold = [{ cost: 0, valid_from: '00:00:00', valid_to: '00:00:00' }]

export const timeOfDay: Page = {
  show: (session, around) => ({ ...head(session, around), hours: session.draft.hours ?? untold }),
  take(session, data) {
    const { hours } = fields('data', data, ['hours'])
    if (!Array.isArray(hours) || hours.length === 0) throw dataInvalid('hours must be a list')
    const parts = inOrder(hours.map(readHours))
    checkDay(parts)
    session.draft.hours = parts.map(({ hours }) => hours)
    return 'tariff_name_capture'
  },
}

function readHours(value: unknown): Hours {
  const { cost, valid_from: from, valid_to: to } = fields('hours', value, ['cost', 'valid_from', 'valid_to'])
  const [start, end] = [secondsOf(from), secondsOf(to)]
  if (start === undefined) throw invalid('valid_from_invalid', 'Time period start must be in format HH:mm:ss')
  // The same instant is no period, but midnight to midnight is the day.
  if (end === undefined || (start === end && end !== 0))
    throw invalid('valid_to_invalid', 'Time period end must be in format HH:mm:ss')
  return { cost: readCost(cost), valid_from: String(from), valid_to: String(to) }
}

function checkDay(parts: ReturnType<typeof inOrder>): void {
  for (const [index, { from, hours }] of parts.entries()) {
    const before = parts[index - 1]
    if (before && from > before.to)
      throw invalid(
        'gap_in_time_period',
        `Gap between ${before.hours.valid_to} and ${hours.valid_from} is found in the time period`,
      )
    if (before && from < before.to) throw invalid('valid_from_invalid', 'Time periods overlap')
  }
  if (parts[0]?.from !== 0 || parts.at(-1)?.to !== wholeDay)
    throw invalid('incomplete_time_period', 'Time period must cover the full 24 hours')
}

const regionsOf = ({ address }: Session) => countryOf(address)?.regions ?? []

export const surcharge: Page = {
  show(session, around) {
    const { surcharge, region } = session.draft
    const regions = regionsOf(session)
    return {
      ...head(session, around),
      surcharge: { fixed: surcharge?.fixed ?? 0, percentage: surcharge?.percentage ?? 0 },
      ...(regions.length > 1 && { regions, ...(region && { region }) }),
    }
  },
  take(session, data) {
    const given = fields('data', data, ['surcharge', 'region'])
    const { fixed, percentage } = fields('surcharge', given.surcharge, ['fixed', 'percentage'])
    const read = {
      ...(fixed !== undefined && { fixed: amount('surcharge.fixed', fixed) }),
      ...(percentage !== undefined && { percentage: amount('surcharge.percentage', percentage) }),
    }
    if ((read.percentage ?? 0) < 0)
      throw invalid('surcharge_percentage_invalid', 'Surcharge percentage must be larger than zero')
    const regions = regionsOf(session)
    if (regions.length === 0)
      throw invalid('geo_location_not_found', 'Unable to find market rates region using geolocation data')
    const said = text('region', given.region)
    const region = said ?? (regions.length === 1 ? regions[0] : undefined)
    if (!region || !regions.includes(region))
      throw invalid('market_region_invalid', 'Specified region is invalid')
    Object.assign(session.draft, { surcharge: read, region })
    return 'tariff_name_capture'
  },
}
