import type { ConnectedTariff, TariffSession, TariffSessionRow } from '@shared/tariff'
import type { Rate, TariffAnswer, TariffPage } from '@shared/tariff-page'
import type { Answers } from '../ui/fake-bridge'

const later = '2026-03-21T09:00:00.000Z'
export const asOf = '2026-03-20T13:02:00.000Z'

/** For tests: a conversation with Ada that is at this page. */
export function talk(page: TariffPage, given: Partial<TariffSession> = {}): TariffSession {
  return {
    id: 's1',
    connectionId: 'c',
    subject: { accountId: 'd/ada', contactId: null, name: 'Ada Lindström' },
    direction: 'import',
    live: false,
    state: page.kind === 'done' ? page.outcome : 'open',
    pageKind: page.kind,
    provider: 'provider' in page ? page.provider : null,
    createdAt: asOf,
    updatedAt: asOf,
    expiresAt: later,
    locationId: null,
    page,
    actions: [],
    route: `route_of_${page.kind}`,
    refusal: null,
    ...given,
  }
}

export const home = {
  line1: 'Storgatan 1',
  line2: '',
  city: 'Malmö',
  state: '',
  postCode: '211 34',
  countryCode: 'SE',
}
const green = {
  name: 'Grön el 2 år',
  structure: 'TIME_OF_DAY',
  contractEndsOn: '2027-12-31',
  reconnectRequired: false,
  tiered: false,
}
export const noord = { provider: 'Noord Energi', currency: 'SEK' }

/** Hour by hour from a local midnight on. */
export function hours(day: number, estimate = false): Rate[] {
  const midnight = new Date()
  midnight.setHours(0, 0, 0, 0)
  midnight.setDate(midnight.getDate() + day)
  return Array.from({ length: 24 }, (_, hour) => ({
    from: new Date(midnight.getTime() + hour * 3_600_000).toISOString(),
    to: new Date(midnight.getTime() + (hour + 1) * 3_600_000).toISOString(),
    cost: (0.9 + 0.6 * Math.sin((hour - 4) / 3.5) + day * 0.1).toFixed(5),
    confidence: estimate && hour > 15 ? 0.7 : 1,
  }))
}

/** For tests: a page of every kind. */
export const pages = {
  address: { kind: 'address', address: home },
  provider: {
    kind: 'provider',
    address: home,
    providers: ['Åre Kraft', 'Noord Energi', 'Bixia', 'Fortum', 'Göta El', 'Tibber', 'Vattenfall'].map(
      (name) => ({
        id: `p-${name}`,
        name,
        logo: null,
      }),
    ),
  },
  providerName: { kind: 'providerName', address: home, name: '' },
  tariff: {
    kind: 'tariff',
    provider: 'Noord Energi',
    tariffs: [
      { id: 't1', name: 'Grön el 2 år', description: 'Vind och vatten' },
      { id: 't2', name: 'Rörligt', description: null },
    ],
  },
  structure: {
    kind: 'structure',
    provider: 'Noord Energi',
    options: ['FIXED', 'TIME_OF_DAY', 'MARKET', 'SEASONAL'],
  },
  fixedRate: { kind: 'fixedRate', ...noord, cost: null },
  timeOfDay: { kind: 'timeOfDay', ...noord, parts: [] },
  surcharge: {
    kind: 'surcharge',
    ...noord,
    fixed: null,
    percentage: null,
    regions: ['SE1', 'SE2', 'SE3', 'SE4'].map((id) => ({ id, name: id, description: null })),
    region: null,
  },
  tariffName: { kind: 'tariffName', provider: 'Noord Energi', name: '' },
  term: { kind: 'term', provider: 'Noord Energi', startsOn: null, endsOn: null },
  fixedSummary: { kind: 'fixedSummary', ...noord, cost: '0.89135', tariff: { ...green, structure: 'FIXED' } },
  ratesSummary: {
    kind: 'ratesSummary',
    ...noord,
    cost: null,
    tariff: green,
    rates: { yesterday: hours(-1), today: hours(0, true), tomorrow: [] },
  },
  inProgress: { kind: 'inProgress', provider: 'Noord Energi', connectionType: 'DIRECT' },
  failed: { kind: 'failed', provider: 'Noord Energi', connectionType: 'DIRECT' },
  logIn: { kind: 'logIn', host: 'login.noord.example' },
  done: { kind: 'done', outcome: 'saved' },
  unknown: {
    kind: 'unknown',
    data: [
      { name: 'meter.serial_number', value: '7312 0000 1234' },
      { name: 'meter.kind', value: 'SMART' },
    ],
  },
} as const satisfies { [K in TariffPage['kind']]: TariffPage }

/** For tests: a list of these conversations and no others. */
export const listed = (...rows: TariffSessionRow[]) => ({ rows, count: rows.length, of: rows.length })

/** For tests: a main that has this conversation; it says `next` to every answer. */
export function connectWith(
  first: TariffSession,
  next: (answer: TariffAnswer) => TariffSession = () => first,
): Answers {
  const drafts = new Map<string, string | null>()
  let now = first
  return {
    'connections.list': () => [
      {
        id: 'c',
        kind: 'connect',
        name: 'Connect test',
        baseUrl: 'https://connect.example',
        credential: { kind: 'basic', username: 'acc_1' },
        secret: 'stored',
      },
    ],
    'tariffs.page': () => listed(now),
    'tariffs.session': () => ({ value: now, source: 'live', asOf }),
    'tariffs.answer': ({ answer }) => {
      now = next(answer)
      return now
    },
    'drafts.get': ({ key }) => ({ text: drafts.get(key) ?? null }),
    'drafts.save': ({ key, text }) => {
      drafts.set(key, text)
      return {}
    },
  }
}

/** For tests: a tariff that is connected and well. */
export function connected(given: Partial<ConnectedTariff> = {}): ConnectedTariff {
  return {
    sessionId: 's1',
    connectionId: 'c',
    locationId: 'loc_1',
    live: true,
    subject: { accountId: 'd/ada', contactId: null, name: 'Ada Lindström' },
    provider: 'Noord Energi',
    name: 'Grön el 2 år',
    direction: 'import',
    currency: 'SEK',
    status: 'CONNECTED',
    contractEndsOn: '2999-12-31',
    processing: 'done',
    askAgainAt: null,
    elements: [
      { name: 'Energy', cost: '0.89135', percentage: null, schedule: '07:00–23:00' },
      { name: 'Surcharge', cost: null, percentage: '18.5', schedule: '' },
    ],
    rates: [...hours(-1), ...hours(0), ...hours(1, true)],
    failures: [],
    ...given,
  }
}
