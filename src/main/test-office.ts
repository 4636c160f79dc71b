import type { ConnectionDraft } from '@shared/connection'
import type { SyncStatus } from '@shared/sync'
import { createAuthorizationDesk } from './authorizations/desk'
import type { News } from './authorizations/keeper'
import { createConnections } from './connections/connections'
import { createEndpoints } from './connections/endpoints'
import { askHubs, createRoles } from './connections/roles'
import { createUpstreams } from './connections/upstreams'
import { createCorrections } from './contacts/corrections'
import { createReports } from './customers/reports'
import { createExports } from './exports/exports'
import { takePages } from './exports/merged/take-pages'
import { invoicePdf } from './invoices/pdf'
import type { SecretStore } from './keychain'
import { createNetwork } from './network/network'
import type { Office, Tell } from './office'
import { createUpkeep } from './offline/upkeep'
import { accountsOf } from './sign-in/accounts-of'
import type { BankIdPace } from './sign-in/bankid'
import { createIdentifications } from './sign-in/identifications'
import { createSignIns } from './sign-in/sign-ins'
import type { Place } from './store/files'
import { openStoreInProcess } from './store/in-process'
import { newPlace } from './store/samples'
import type { Store } from './store/store'
import { createSync } from './sync/sync'
import { createTariffDesk } from './tariffs/desk'
import type { OpenLogIn } from './tariffs/log-ins'
import type { HttpParts } from './upstream/http'
import { probe } from './upstream/probe'
import { redeem } from './upstream/tokens-access'
import { tryEndpoint } from './upstream/trial'

export interface TestOffice extends Office {
  place: Place
  hubId: string
  dataLayerId: string
  told: { event: string; payload: unknown }[]
  /** Addresses that were handed to the system. */
  opened: string[]
  /** What the person was notified of. */
  notified: News[]
  /** Runs a sync to its end, however it ends. */
  synced(accountIds?: string[], whole?: boolean): Promise<SyncStatus>
}

interface Setting {
  place?: Place
  /** What is in the keychain. */
  entries?: Map<string, string>
  limits?: NonNullable<HttpParts['limits']>
  pace?: BankIdPace
  patience?: number
  /** How the data is opened; without threads unless told. */
  open?: (place: Place) => Promise<Store>
  openLogIn?: OpenLogIn
  /** Between looks at a tariff that the upstream works on (ms). */
  between?: number
}

/** A keychain that forgets with the test. */
export function keychainInMemory(entries = new Map<string, string>()): SecretStore {
  return {
    get: async (name) => entries.get(name) ?? null,
    set: async (name, secret) => void entries.set(name, secret),
    remove: async (name) => void entries.delete(name),
  }
}

/** The real store, clients and synchronisation, with a hub and a data layer. Nothing begins by itself. */
export async function openTestOffice(
  hubAndDataLayer: (ConnectionDraft & { secret?: string })[],
  {
    place = newPlace(),
    entries,
    limits,
    pace = { collect: 5, qr: 5 },
    patience,
    open = openStoreInProcess,
    openLogIn = async () => 'closed',
    between,
  }: Setting = {},
) {
  const store = await open(place)
  const told: TestOffice['told'] = []
  const opened: string[] = []
  const tell: Tell = (event, payload) => void told.push({ event, payload })
  const connections = createConnections({
    store,
    keychain: keychainInMemory(entries),
    probe: (connection, secret) =>
      probe(connection, upstreams.access(connection, secret), fetch, endpoints.of(connection.id)),
    redeem: (connection, secret, code) =>
      redeem(connection, secret, code, fetch, endpoints.of(connection.id)),
    onChange: () => undefined,
  })
  const ids: string[] = []
  const known = await connections.records()
  for (const { secret, ...draft } of hubAndDataLayer)
    ids.push(
      (await connections.save({ id: known.find(({ kind }) => kind === draft.kind)?.id, draft, secret })).id,
    )
  const [hubId = '', dataLayerId = ''] = ids
  const endpoints = createEndpoints({
    store,
    connections,
    tryOut: async (connection, trying) => {
      const access = upstreams.access(connection, await connections.secret(connection.id))
      return tryEndpoint(connection, access, fetch, trying)
    },
    onChange: () => tell('connections.changed', {}),
  })
  const upstreams = createUpstreams({
    connections,
    tokens: store.tokens,
    endpoints,
    demandSignIn: (connection) => signIns.demand(connection),
    fetch,
    onReachable: (id, reachable) => network.heard(id, reachable),
    onCall: () => undefined,
    limits: { retryDelayMs: 1, ...limits },
  })
  const network = createNetwork({
    isOnline: () => true,
    connections: () => connections.records(),
    knock: async (id) => void (await (await upstreams.http(id)).knock()),
    onChange: (status) => tell('network.changed', status),
    onBack: () => undefined,
  })
  const signIns = createSignIns({
    onChange(connectionId) {
      tell('signIn.changed', { connectionId })
    },
  })
  const identifications = createIdentifications({
    connections,
    http: (id) => upstreams.http(id),
    accountsOf: (id, who) => accountsOf({ store, upstreams }, id, who),
    signIns,
    signedIn: async (connectionId, tokens) => {
      await upstreams.signedIn(connectionId, tokens)
      tell('signIn.changed', { connectionId })
    },
    fetch,
    open: async (address) => void opened.push(address),
    language: async () => 'en',
    onProgress: (now) => tell('identification.progress', now),
    record: (what, about, outcome) => record(what, about, outcome),
    pace,
    ...(patience !== undefined && { patience }),
  })
  const reports = createReports({ store, upstreams })
  const sync = createSync({ store, upstreams, reports, tell }, await store.sync.finishedAt())
  const lineOf = async (what: string, record: string | null, outcome: string) => ({
    ...{ at: new Date().toISOString(), who: 'Test', what, record, outcome },
  })
  const record: TestOffice['record'] = async (what, record, outcome) =>
    store.activity.append(await lineOf(what, record, outcome))
  const upkeep = createUpkeep({ store, sync, tell, record })
  const notified: News[] = []
  const authorizations = createAuthorizationDesk({
    ...{ store, upstreams, tell, record },
    who: async () => 'Test',
    isOnline: () => true,
    notify: (news) => void notified.push(news),
    asOf: await store.authorizations.asOf(),
    betweenLooks: 5,
  })
  const tariffs = createTariffDesk({
    ...{ store, upstreams, tell, record, lineOf, openLogIn },
    ...(between !== undefined && { between }),
  })
  const corrections = createCorrections({ store, tell, who: async () => 'Test' })
  const office: TestOffice = {
    ...{
      store,
      connections,
      endpoints,
      upstreams,
      network,
      sync,
      authorizations,
      tariffs,
      corrections,
      notified,
      record,
      reports,
      upkeep,
      exports: createExports({
        ...{ store, tell },
        openPages: () => ({ take: takePages, close: async () => undefined }),
        pdf: (id, signal) => invoicePdf({ store, upstreams, tell }, id, { signal, keep: false }),
      }),
      tell,
      told,
      opened,
      signIns,
      identifications,
      place,
      hubId,
      dataLayerId,
    },
    roles: createRoles({
      store,
      ask: () => askHubs(upstreams),
      onChange: () => tell('roles.changed', {}),
    }),
    cacheRebuilt: store.cacheRebuilt,
    begin: () => undefined,
    async synced(accountIds, whole) {
      sync.start(accountIds, whole)
      await sync.idle()
      return sync.status()
    },
    async close() {
      const identified = identifications.close()
      signIns.close()
      network.close()
      sync.cancel()
      reports.close()
      corrections.closeAll()
      await Promise.all([
        identified,
        sync.idle(),
        reports.idle(),
        upkeep.close(),
        authorizations.close(),
        tariffs.close(),
      ])
      await store.close()
    },
  }
  return office
}
