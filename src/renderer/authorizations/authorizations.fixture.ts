import type { ActivationRun, RunRow } from '@shared/activation-run'
import type {
  Authorization,
  AuthorizationFilter,
  AuthorizationRow,
  AuthorizationView,
  UtilityAccount,
} from '@shared/authorization'
import { authorizationRow, authorizationViews, noNotes } from '@shared/authorization'
import type { AuthorizationState } from '@shared/authorization-state'
import type { Connection } from '@shared/connection'
import { Failed } from '@shared/failure'
import type { Answers } from '../ui/fake-bridge'

export const asOf = '2026-03-20T13:02:00.000Z'
export const connection: Connection = {
  id: 'a',
  kind: 'authorizations',
  name: 'EnergyPrint',
  baseUrl: 'https://api.example',
  credential: { kind: 'bearer' },
  secret: 'stored',
}

const states = {
  pending: { status: 'Pending', reason: null, whoActs: 'nobody', next: 'waitForInventory', stage: 'waiting' },
  bad: {
    status: 'Error',
    reason: 'badLogIn',
    whoActs: 'customer',
    next: 'askNewLogIn',
    stage: 'needsAction',
  },
  ready: {
    status: 'Inventory Complete',
    reason: null,
    whoActs: 'us',
    next: 'activateAccounts',
    stage: 'ready',
  },
  active: { status: 'Inventory Complete', reason: null, whoActs: 'nobody', next: 'nothing', stage: 'active' },
} satisfies Record<string, AuthorizationState>

export function account(id: string, given: Partial<UtilityAccount> = {}): UtilityAccount {
  return {
    id,
    number: `00${id}`,
    status: 'Inactive',
    utility: 'Noord Energie',
    delivery: 'Invoiage Online',
    createdAt: asOf,
    updatedAt: asOf,
    ours: null,
    ...given,
  }
}

/** For tests: an authorization like many others, at the connection `a`. */
export function authorization(
  id: string,
  of: keyof typeof states,
  given: Partial<Authorization> = {},
): Authorization {
  const utilityAccounts = given.utilityAccounts ?? null
  const active = utilityAccounts?.filter(({ status }) => status === 'Active').length ?? 0
  return {
    id: `a/${id}`,
    connectionId: 'a',
    companyId: null,
    username: `${id}@example.org`,
    url: 'https://login.noord.example/start',
    host: 'login.noord.example',
    state: states[of],
    errors: of === 'bad' ? 'Invalid credentials' : null,
    createdAt: asOf,
    updatedAt: asOf,
    firstSeenAt: asOf,
    statusSince: asOf,
    accounts: utilityAccounts && {
      total: utilityAccounts.length,
      active,
      inactive: utilityAccounts.length - active,
    },
    utilities: [],
    notes: noNotes,
    supersededBy: null,
    duplicates: 0,
    listed: true,
    hasPassword: true,
    utilityAccounts,
    attempts: [],
    coolDownUntil: null,
    ...given,
  }
}

export const run = (id: string, given: Partial<ActivationRun> = {}): ActivationRun => ({
  id,
  kind: 'activate',
  dataStartDate: '2024-03-20',
  who: 'Marit de Boer',
  createdAt: asOf,
  finishedAt: null,
  state: 'running',
  failure: null,
  waitingUntil: null,
  counts: { total: 3, waiting: 1, unsure: 0, done: 1, already: 0, failed: 1, cancelled: 0 },
  ...given,
})

/** For tests: a main with these authorizations and one connection to their system. */
export function queueWith(given: readonly Authorization[]): Answers {
  const all = new Map(given.map((one) => [one.id, one]))
  const known = (id: string) => {
    const one = all.get(id)
    if (!one) throw new Failed({ kind: 'notFound', upstream: 'authorizations' })
    return one
  }
  const found = (filter: AuthorizationFilter) => [...all.values()].filter((one) => fits(one, filter))
  return {
    'connections.list': () => [connection],
    'authorizations.page': ({ filter, offset, limit }) => ({
      rows: found(filter)
        .slice(offset, offset + limit)
        .map((one) => authorizationRow.parse(one)),
      count: found(filter).length,
      of: all.size,
      views: countsOf((view) => found({ ...filter, view }).length),
      asOf,
    }),
    'authorizations.position': ({ filter, id }) => {
      const index = found(filter).findIndex((one) => one.id === id)
      return { index: index < 0 ? null : index }
    },
    'authorizations.choices': () => ({
      statuses: ['Error', 'Inventory Complete', 'Pending'],
      owners: ['Marit', 'Sven'],
      tags: ['horeca'],
      companyIds: [],
      utilities: [],
    }),
    'authorizations.get': ({ id, fresh }) => ({ value: known(id), source: fresh ? 'live' : 'cache', asOf }),
    'authorizations.history': () => [
      { at: asOf, kind: 'firstSeen', account: null, before: null, after: 'Pending', who: null },
    ],
    'authorizations.coverage': ({ accountId }) => ({
      accountId,
      bills: 12,
      from: '2025-01-01',
      to: '2026-01-01',
      lastBillOn: '2026-01-03',
      gaps: [{ from: '2025-06-01', to: '2025-07-01' }],
      usualDays: 30,
      stale: true,
    }),
    'authorizations.saveNotes': ({ ids, notes }) => {
      const said = Object.entries(notes).filter(([, value]) => value !== undefined)
      const before = ids.map((id) => {
        const one = known(id)
        all.set(id, { ...one, notes: { ...one.notes, ...Object.fromEntries(said) } })
        const was = Object.entries(one.notes).filter(([key]) => key in notes)
        return { ids: [id], notes: Object.fromEntries(was) }
      })
      return { before }
    },
    'authorizations.polling': () => ({
      state: 'waiting',
      stoppedBy: null,
      quick: false,
      asOf,
      nextAt: null,
      failures: [],
    }),
    'authorizations.runs': () => [],
    'authorizations.revealing': () => ({ allowed: false }),
    'authorizations.suggestions': () => [],
    'authorizations.sends': () => [],
  }
}

export const runRow = (number: number, given: Partial<RunRow> = {}): RunRow => ({
  number,
  authorizationId: 'a/anna',
  accountId: String(number),
  accountNumber: `00${number}`,
  utility: 'Noord Energie',
  username: 'anna@example.org',
  host: 'login.noord.example',
  status: 'Inactive',
  state: 'done',
  failure: null,
  tries: 1,
  at: asOf,
  ...given,
})

function countsOf(count: (view: AuthorizationView) => number): Record<AuthorizationView, number> {
  const counts = { all: 0, needsAction: 0, waiting: 0, ready: 0, active: 0, duplicates: 0 }
  for (const view of authorizationViews) counts[view] = count(view)
  return counts
}

function fits(one: AuthorizationRow, filter: AuthorizationFilter) {
  const { view, text, whoActs, archived } = filter
  return (
    (view === 'all' || (view === 'duplicates' ? one.duplicates > 0 : one.state.stage === view)) &&
    (!text || `${one.username} ${one.host}`.toLowerCase().includes(text.toLowerCase())) &&
    (!whoActs || whoActs.includes(one.state.whoActs)) &&
    (archived === 'also' || one.notes.archived === (archived === 'only'))
  )
}
