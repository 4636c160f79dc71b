import { access } from 'node:fs/promises'
import { join } from 'node:path'
import type { EventName, Payload } from '@shared/events'
import { Failed } from '@shared/failure'
import { type Language, languageOf } from '@shared/language'
import { type AuthorizationDesk, createAuthorizationDesk } from './authorizations/desk'
import type { News } from './authorizations/keeper'
import { type Connections, createConnections } from './connections/connections'
import { createEndpoints, type Endpoints } from './connections/endpoints'
import { takeProvision } from './connections/provision'
import { askHubs, createRoles, type Roles } from './connections/roles'
import { createUpstreams, type Upstreams } from './connections/upstreams'
import { databaseKey } from './console/database-key'
import { type Corrections, createCorrections } from './contacts/corrections'
import { createReports, type Reports } from './customers/reports'
import { createExports, type Exports } from './exports/exports'
import { openPages } from './exports/merged/open-pages'
import { invoicePdf } from './invoices/pdf'
import type { SecretStore } from './keychain'
import { log, logCall } from './log'
import { createNetwork, type Network } from './network/network'
import { createUpkeep, type Upkeep } from './offline/upkeep'
import { accountsOf } from './sign-in/accounts-of'
import { createIdentifications, type Identifications } from './sign-in/identifications'
import { createSignIns, type SignIns } from './sign-in/sign-ins'
import type { Activity } from './store/activity'
import { openStore, type Store } from './store/open'
import { createSync, type Sync } from './sync/sync'
import { createTariffDesk, type TariffDesk } from './tariffs/desk'
import type { OpenLogIn } from './tariffs/log-ins'
import type { HttpParts } from './upstream/http'
import { probe } from './upstream/probe'
import { redeem } from './upstream/tokens-access'
import { tryEndpoint } from './upstream/trial'

/** Everything that is there once the keychain and the data are open. */
export interface Office {
  store: Store
  connections: Connections
  endpoints: Endpoints
  upstreams: Upstreams
  roles: Roles
  network: Network
  sync: Sync
  authorizations: AuthorizationDesk
  tariffs: TariffDesk
  corrections: Corrections
  reports: Reports
  upkeep: Upkeep
  exports: Exports
  signIns: SignIns
  identifications: Identifications
  tell: Tell
  /** Writes into the activity log: who did what to which record of ours, and how it ended. Never the data itself. */
  record(what: string, record: string | null, outcome: string): Promise<void>
  cacheRebuilt: boolean
  /** The first round of fetching, once; it begins by itself where no page says that it is drawn. */
  begin(): void
  close(): Promise<void>
}

/** Gets the open office, or throws why it is not open. */
export type At = () => Promise<Office>

/** Tells all windows. */
export type Tell = <N extends EventName>(event: N, payload: Payload<N>) => void

interface Parts {
  folder: string
  keychain: SecretStore
  fetch: HttpParts['fetch']
  isOnline(): boolean
  /** Hands an address to the system. */
  open(address: string): Promise<void>
  /** BCP 47, the preferred one first. */
  systemLanguages(): string[]
  /** A file with connections that an administrator laid ready; empty for none. */
  provisionFile: string
  tell: Tell
  /** Shows a provider's log-in in a window of its own. */
  openLogIn: OpenLogIn
  /** Shows a notification of the system. */
  notify(news: News, language: Language): void
}

/** Opens keychain and data, and sets everything to work. Throws `Failed`; then nothing is open and nothing was written. */
export async function openOffice({
  folder,
  keychain,
  fetch,
  isOnline,
  open,
  systemLanguages,
  provisionFile,
  tell,
  openLogIn,
  notify,
}: Parts): Promise<Office> {
  const key = databaseKey(keychain, () => exists(join(folder, 'desk.db')))
  const store = await openStore(key.then((bytes) => ({ folder, key: bytes })))
  const spoken = async () => languageOf((await store.settings.get()).language, systemLanguages())
  let atWork = false
  const settled = (connectionId: string) => {
    upstreams.forget(connectionId)
    network.forget(connectionId)
    signIns.remove(connectionId)
    reports.forget(connectionId)
    tell('connections.changed', {})
    if (atWork) void refresh()
  }
  const connections = createConnections({
    store,
    keychain,
    probe: (connection, secret) =>
      probe(connection, upstreams.access(connection, secret), fetch, endpoints.of(connection.id)),
    redeem: (connection, secret, code) =>
      redeem(connection, secret, code, fetch, endpoints.of(connection.id)),
    onChange: settled,
  })
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
    onCall: logCall,
  })
  const network = createNetwork({
    isOnline,
    connections: () => connections.records(),
    knock: async (id) => void (await (await upstreams.http(id)).knock()),
    onChange: (status) => tell('network.changed', status),
    onBack: () => void refresh(),
  })
  const roles = createRoles({
    store,
    ask: () => askHubs(upstreams),
    onChange: () => tell('roles.changed', {}),
  })
  const syncedBefore = await store.sync.finishedAt()
  const signIns = createSignIns({
    onChange(connectionId) {
      tell('signIn.changed', { connectionId })
      if (atWork && signIns.of(connectionId)) void refresh()
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
      if (atWork) void refresh()
    },
    fetch,
    open,
    language: spoken,
    onProgress: (now) => tell('identification.progress', now),
    record: (what, about, outcome) => record(what, about, outcome),
  })
  const reports = createReports({ store, upstreams })
  const sync = createSync({ store, upstreams, reports, tell }, syncedBefore)
  const lineOf = async (what: string, record: string | null, outcome: string): Promise<Activity> => {
    const { name } = await roles.whoAmI()
    return { at: new Date().toISOString(), who: name ?? '', what, record, outcome }
  }
  const record: Office['record'] = async (what, record, outcome) => {
    await store.activity.append(await lineOf(what, record, outcome))
    tell('activity.changed', { record })
  }
  const upkeep = createUpkeep({ store, sync, tell, record })
  const authorizations = createAuthorizationDesk({
    ...{ store, upstreams, tell, record, isOnline },
    who: async () => (await roles.whoAmI()).name ?? '',
    notify: async (news) => notify(news, await spoken()),
    asOf: await store.authorizations.asOf(),
  })
  const tariffs = createTariffDesk({ store, upstreams, tell, record, lineOf, openLogIn })
  const corrections = createCorrections({
    ...{ store, tell },
    who: async () => (await roles.whoAmI()).name ?? '',
  })
  const exports = createExports({
    ...{ store, tell, openPages },
    pdf: (id, signal) => invoicePdf({ store, upstreams, tell }, id, { signal, keep: false }),
  })
  const refresh = async () => {
    exports.wake()
    authorizations.wake()
    tariffs.wake()
    reports.flush()
    try {
      await roles.refresh()
      const { paused } = await store.plan.get()
      if (!paused && (await connections.records()).length > 0) sync.start()
    } catch (error) {
      // Nobody waits for it; the next round tries again.
      log('refresh', { failure: error instanceof Failed ? error.failure.kind : 'internal' })
    }
  }
  let begun = false
  const begin = () => {
    if (!begun) {
      void refresh()
      // What is left of it is tried again before the next export.
      exports.tidy().catch(() => undefined)
    }
    begun = true
  }
  const rounds = setInterval(() => void refresh(), betweenRounds)
  const office: Office = {
    store,
    connections,
    endpoints,
    upstreams,
    roles,
    network,
    sync,
    authorizations,
    tariffs,
    corrections,
    reports,
    upkeep,
    exports,
    signIns,
    identifications,
    tell,
    cacheRebuilt: store.cacheRebuilt,
    record,
    begin,
    async close() {
      begun = true
      clearInterval(rounds)
      clearTimeout(atLatest)
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
        exports.close(),
        authorizations.close(),
        tariffs.close(),
      ])
      await store.close()
    },
  }
  if (provisionFile)
    await takeProvision(provisionFile, connections, roles.limit).catch(() =>
      log('provision', { failure: 'notUnderstood' }),
    )
  atWork = true
  // Where there is something to read already, it is drawn before anything is fetched.
  const atLatest = setTimeout(begin, syncedBefore ? withoutPage : 0)
  return office
}

/** So long a page is waited for (ms): it may never come. */
const withoutPage = 10_000

/** What changed at the upstreams is fetched this often (ms). */
const betweenRounds = 15 * 60 * 1000

const exists = (file: string) =>
  access(file).then(
    () => true,
    () => false,
  )
