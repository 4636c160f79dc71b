import { type TariffPage, tariffPage } from '@shared/tariff-page'
import { z } from 'zod'
import { textOrNull } from '../fields'
import { plainName } from '../spelling'
import { callbackAddress, isAt, isCallbackFor, mayVisit } from './addresses'
import { lines } from './lines'
import { names, routes } from './names'
import {
  address,
  choice,
  dayOrNull,
  dayParts,
  decimalOrNull,
  flag,
  listOf,
  nameOrNull,
  noAddress,
  rates,
  recordOf,
} from './read'

const tariff = recordOf(
  names.tariff,
  z.object({
    name: textOrNull,
    structure: textOrNull,
    contractEndsOn: dayOrNull,
    reconnectRequired: flag,
    tiered: flag,
  }),
)
const option = choice.transform((one) => one.id)
/** What is listed twice is one thing, as it was listed last. */
const choices = listOf(choice).transform((all) => [...new Map(all.map((one) => [one.id, one])).values()])

const pageData = recordOf(
  names.page,
  z.object({
    address: address.nullable().catch(null),
    provider: nameOrNull,
    providers: choices,
    tariff,
    tariffs: choices,
    options: listOf(option).transform((all) => [...new Set(all)]),
    currency: textOrNull,
    cost: decimalOrNull,
    hours: dayParts,
    surcharge: recordOf(names.surcharge, z.object({ fixed: decimalOrNull, percentage: decimalOrNull })),
    regions: choices,
    region: option.nullable().catch(null),
    startsOn: dayOrNull,
    endsOn: dayOrNull,
    rates: recordOf(names.days, z.object({ yesterday: rates, today: rates, tomorrow: rates })),
    connectionType: textOrNull,
    redirect: textOrNull,
    callback: textOrNull,
  }),
)
export type PageData = z.output<typeof pageData>

const kinds = new Map(Object.entries(routes).map(([route, kind]) => [plainName(route), kind]))

/** A page by meaning, and what of its data is not for the page. Never throws: what is not known is `unknown`. */
export function toPage(
  route: string,
  data: unknown,
  token: string,
): { page: TariffPage; logos: Map<string, string>; redirect: string | null } {
  const read = pageData.parse(data)
  const unknown: TariffPage = { kind: 'unknown', data: lines(data, [token]) }
  const kind = kindOf(route, read, token)
  const made = tariffPage.safeParse(kind === 'unknown' ? unknown : pageOf(kind, read))
  const page = made.success ? made.data : unknown
  const logos = page.kind === 'provider' ? read.providers : []
  return {
    page,
    logos: new Map(logos.flatMap((one) => (one.logo ? [[one.id, one.logo] as const] : []))),
    redirect: page.kind === 'logIn' ? read.redirect : null,
  }
}

function kindOf(route: string, { redirect, callback }: PageData, token: string): TariffPage['kind'] {
  const kind = kinds.get(plainName(route)) ?? 'unknown'
  // The same route is used for a provider's log-in and for the way back to us: the path tells them apart.
  const isEnd = kind === 'logIn' && redirect !== null && isAt(redirect, callbackAddress)
  if (isEnd) return isCallbackFor(redirect, token) ? 'done' : 'unknown'
  if (kind === 'logIn') return redirect !== null && mayVisit(redirect) ? kind : 'unknown'
  if (kind === 'done') return callback === null || isCallbackFor(callback, token) ? kind : 'unknown'
  return kind
}

function pageOf(kind: Exclude<TariffPage['kind'], 'unknown'>, read: PageData): TariffPage {
  const { provider, currency, cost } = read
  switch (kind) {
    case 'address':
      return { kind, address: read.address ?? noAddress }
    case 'provider': {
      const providers = read.providers.map(({ id, name }) => ({ id, name, logo: null }))
      return { kind, address: read.address, providers }
    }
    case 'providerName':
      return { kind, address: read.address, name: provider ?? '' }
    case 'tariff':
      return { kind, provider, tariffs: read.tariffs }
    case 'structure':
      return { kind, provider, options: read.options }
    case 'fixedRate':
      return { kind, provider, currency, cost }
    case 'timeOfDay':
      return { kind, provider, currency, parts: read.hours }
    case 'surcharge':
      return { kind, provider, currency, ...read.surcharge, regions: read.regions, region: read.region }
    case 'tariffName':
      return { kind, provider, name: read.tariff.name ?? '' }
    case 'term':
      return { kind, provider, startsOn: read.startsOn, endsOn: read.endsOn }
    case 'fixedSummary':
      return { kind, provider, currency, cost, tariff: read.tariff }
    case 'ratesSummary':
      return { kind, provider, currency, cost, tariff: read.tariff, rates: read.rates }
    case 'inProgress':
    case 'failed':
      return { kind, provider, connectionType: read.connectionType }
    case 'logIn':
      return { kind, host: URL.parse(read.redirect ?? '')?.host ?? '' }
    case 'done':
      return { kind, outcome: 'saved' }
  }
}
