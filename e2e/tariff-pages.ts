import { expect, type Page } from '@playwright/test'
import { connectConnection, type Sandbox } from '../sandbox/index.ts'
import { call } from './bridge.ts'
import { layerId } from './customer-page.ts'
import { open, rows } from './screens.ts'

type Shown = { page: Page; sandbox: Sandbox }
type Answer = { kind: string; [field: string]: unknown }
type Session = { id: string; route: string; page: { kind: string } }

const none = { line1: '', line2: '', city: '', state: '', postCode: '', countryCode: '' }
const dutch = { ...none, line1: 'Kerkstraat 4', city: 'Utrecht', postCode: '3511 AA', countryCode: 'NL' }
const swedish = { ...none, line1: 'Storgatan 1', city: 'Malmö', postCode: '211 34', countryCode: 'SE' }

const act = (action: string): Answer => ({ kind: 'action', action })
const manual = [act('PROVIDER_MISSING'), { kind: 'providerName', name: 'Dorpsstroom' }]
const structure = (option: string): Answer => ({ kind: 'structure', option })
const fixed = [...manual, structure('FIXED'), { kind: 'fixedRate', cost: '0.28435' }]
const named = [...fixed, { kind: 'tariffName', name: 'Stroom voor altijd' }]

/** What is said until each of the pages is there; `place` in the library of the first provider: of its tariffs. */
const walks: Record<string, { address?: object | null; provider?: number; place?: number; say?: Answer[] }> =
  {
    address: { address: null },
    provider: {},
    providerName: { say: [act('PROVIDER_MISSING')] },
    tariff: { provider: 0 },
    structure: { say: manual },
    fixedRate: { say: [...manual, structure('FIXED')] },
    timeOfDay: { say: [...manual, structure('TIME_OF_DAY')] },
    surcharge: { address: swedish, say: [...manual, structure('MARKET')] },
    tariffName: { say: fixed },
    term: { say: named },
    fixedSummary: { say: [...named, { kind: 'term', startsOn: '2026-03-01', endsOn: '2027-02-28' }] },
    ratesSummary: { provider: 0, place: 1 },
    inProgress: { provider: 0, place: 1 },
    failed: { provider: 0, place: 1 },
    logIn: { provider: 1 },
    done: { provider: 0, place: 1, say: [act('SAVE')] },
  }
export const tariffPageKinds = Object.keys(walks)

async function value<T>(page: Page, operation: string, input?: object): Promise<T> {
  const { value, failure } = await call(page, operation, input)
  if (failure) throw new Error(`${operation}: ${failure.kind} ${failure.code}`)
  return value as T
}

async function connectId({ page, sandbox }: Shown): Promise<string> {
  const all = await value<{ id: string; kind: string }[]>(page, 'connections.list')
  const found = all.find(({ kind }) => kind === 'connect')
  if (found) return found.id
  const { secret, ...draft } = connectConnection(sandbox)
  return (await value<{ id: string }>(page, 'connections.save', { draft, secret })).id
}

/** A conversation that is at a page of this kind, with somebody of that name; answers its id. */
export async function walkTo(
  shown: Shown,
  kind: string,
  { accountId = null as string | null, name = 'Jan van den Berg' } = {},
): Promise<string> {
  const { page, sandbox } = shown
  const { address = dutch, provider, place, say = [] } = walks[kind] ?? {}
  const subject = { accountId, contactId: null, name }
  const start = {
    connectionId: await connectId(shown),
    subject,
    direction: 'import',
    address,
    locationId: null,
  }
  let session = await value<Session>(page, 'tariffs.start', start)
  const library = sandbox.connect.providers.filter(({ country }) => country === 'NL')[provider ?? 0]
  const answers: Answer[] = [
    ...(provider === undefined ? [] : [{ kind: 'provider', id: library?.id }]),
    ...(place === undefined ? [] : [{ kind: 'tariff', id: library?.offers.IMPORT[place]?.id }]),
    ...say,
  ]
  for (const answer of answers)
    session = await value<Session>(page, 'tariffs.answer', { id: session.id, route: session.route, answer })
  const { id } = session
  const token = [...sandbox.connect.sessions.keys()].at(-1) ?? ''
  if (kind === 'failed') sandbox.connect.settle(token, 'failed')
  const tariff = sandbox.connect.sessions.get(token)?.tariff
  const later = { at: Date.now() + 3_600_000, state: 'connected' }
  if (kind === 'inProgress' && tariff) Object.assign(tariff, { state: 'pending', next: later })
  // Main does not ask the upstream twice in a moment.
  await expect
    .poll(async () => (await value<{ value: Session }>(page, 'tariffs.session', { id })).value.page.kind)
    .toBe(kind)
  return id
}

/** A page of a conversation, with what belongs to it. */
export async function openTariffPage(shown: Shown, kind: string) {
  const id = await walkTo(shown, kind)
  await open(shown.page, `/tariffs/${id}`)
  await expect(shown.page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible()
}

export async function openConversations(shown: Shown) {
  await walkTo(shown, 'term')
  await open(shown.page, '/tariffs')
  await expect(rows(shown.page).first()).toBeVisible()
}

export async function openTariffStart(shown: Shown) {
  await connectId(shown)
  await open(shown.page, '/tariffs/new')
  await expect(shown.page.getByRole('main').getByRole('textbox')).toBeFocused()
}

/** A customer whose tariff is connected. */
export async function openConnected(shown: Shown) {
  const { page, sandbox } = shown
  const [account] = sandbox.people.accounts
  const accountId = `${await layerId(page)}/${account?.id}`
  await walkTo(shown, 'done', { accountId })
  await open(page, `/customers/${encodeURIComponent(accountId)}/tariffs`)
  await expect(page.getByRole('main').getByRole('application').first()).toBeVisible()
}
