import { type ConnectionKind, isSignedInByPerson } from '@shared/connection'
import { Failed } from '@shared/failure'
import type { ConnectionRecord } from '../store/connections'
import type { Store } from '../store/open'
import { type Authorizations, createAuthorizations } from '../upstream/authorizations/client'
import { type Connect, createConnect } from '../upstream/connect/client'
import { createDataLayer, type DataLayer } from '../upstream/data-layer/client'
import { createHttp, type Http, type HttpParts } from '../upstream/http'
import { createHub, type Hub } from '../upstream/hub/client'
import { type Access, createAccess, inMemory } from '../upstream/tokens-access'
import type { TokenPlace, TokenSet } from '../upstream/tokens-request'
import type { Connections } from './connections'
import type { Endpoints } from './endpoints'
import { createSessions } from './sessions'

export interface Connected<Client> {
  connectionId: string
  client: Client
}

/** The clients of the connected upstreams. Each is made when first needed, and anew when its connection changes. */
export interface Upstreams {
  hubs(): Promise<Connected<Hub>[]>
  dataLayers(): Promise<Connected<DataLayer>[]>
  authorizations(): Promise<Connected<Authorizations>[]>
  /** Throws `Failed` (`notFound`) when the connection is gone. */
  hub(connectionId: string): Promise<Hub>
  dataLayer(connectionId: string): Promise<DataLayer>
  authorizationsAt(connectionId: string): Promise<Authorizations>
  connectAt(connectionId: string): Promise<Connect>
  http(connectionId: string): Promise<Http>
  /** How a connection that is only typed yet would show who it is. */
  access(connection: ConnectionRecord, secret: string): Access
  /** Where the tokens of who signed in for a connection are; null where nobody does. */
  session(connectionId: string): Promise<TokenPlace | null>
  /** From now on it is somebody, or nobody any more. */
  signedIn(connectionId: string, tokens: TokenSet | null): Promise<void>
  /** Tells the provider that a refresh token is not needed any more. */
  revoke(connectionId: string, refresh: string): Promise<void>
  forget(connectionId: string): void
}

interface Parts {
  connections: Pick<Connections, 'records' | 'secret' | 'keep'>
  tokens: Store['tokens']
  endpoints: Pick<Endpoints, 'of'>
  /** Throws `Failed` (`signInNeeded`) while nobody may see the connection's customers. */
  demandSignIn?: (connection: ConnectionRecord) => void
  fetch: HttpParts['fetch']
  onReachable: HttpParts['onReachable']
  onCall: NonNullable<HttpParts['onCall']>
  limits?: NonNullable<HttpParts['limits']>
}

export function createUpstreams({
  connections,
  tokens,
  endpoints,
  demandSignIn,
  ...parts
}: Parts): Upstreams {
  const sessionOf = createSessions(connections)
  const made = new Map<string, Http>()
  const accesses = new Map<string, Access>()
  // Each has a token of its own.
  const connects = new Map<string, Connect>()

  const placeOf = (connection: ConnectionRecord): TokenPlace => {
    const { id, credential } = connection
    if (isSignedInByPerson(credential)) return sessionOf(connection)
    // A client's own are asked for anew after a start.
    if (credential.kind === 'openid') return inMemory()
    return {
      get: () => tokens.get(id),
      save: (next) => tokens.save({ connectionId: id, tokens: next }),
    }
  }

  /** One for a connection: two would renew the same tokens against each other. */
  const accessOf = (connection: ConnectionRecord): Access => {
    const { id } = connection
    const known = accesses.get(id)
    if (known) return known
    const access = createAccess({
      connection,
      secret: () => connections.secret(id),
      fetch: parts.fetch,
      endpointFor: endpoints.of(id),
      kept: placeOf(connection),
    })
    accesses.set(id, access)
    return access
  }

  const httpOf = (connection: ConnectionRecord): Http => {
    const known = made.get(connection.id)
    if (known) return known
    const http = createHttp({
      connection,
      ...accessOf(connection),
      ...parts,
      endpointFor: endpoints.of(connection.id),
      demandSignIn: () => demandSignIn?.(connection),
    })
    made.set(connection.id, http)
    return http
  }

  const ofKind = async (kind: ConnectionKind) =>
    (await connections.records()).filter((one) => one.kind === kind)

  const find = async (id: string, kind?: ConnectionKind) => {
    const connection = (await connections.records()).find(
      (one) => one.id === id && (!kind || one.kind === kind),
    )
    if (!connection) throw new Failed({ kind: 'notFound', code: 'connection' })
    return httpOf(connection)
  }

  const session = async (id: string) => {
    const connection = (await connections.records()).find((one) => one.id === id)
    return connection && isSignedInByPerson(connection.credential) ? sessionOf(connection) : null
  }

  const forget = (id: string) => {
    made.delete(id)
    accesses.delete(id)
    connects.delete(id)
  }

  return {
    hubs: async () =>
      (await ofKind('hub')).map((one) => ({ connectionId: one.id, client: createHub(httpOf(one)) })),
    dataLayers: async () =>
      (await ofKind('data-layer')).map((one) => ({
        connectionId: one.id,
        client: createDataLayer(httpOf(one)),
      })),
    authorizations: async () =>
      (await ofKind('authorizations')).map((one) => ({
        connectionId: one.id,
        client: createAuthorizations(httpOf(one)),
      })),
    hub: async (id) => createHub(await find(id, 'hub')),
    dataLayer: async (id) => createDataLayer(await find(id, 'data-layer')),
    authorizationsAt: async (id) => createAuthorizations(await find(id, 'authorizations')),
    async connectAt(id) {
      const http = await find(id, 'connect')
      const client = connects.get(id) ?? createConnect(http)
      connects.set(id, client)
      return client
    },
    http: (id) => find(id),
    access(connection, secret) {
      const { credential } = connection
      const byCode = 'grant' in credential && credential.grant === 'authorization-code'
      if (byCode) return accessOf(connection)
      return createAccess({ connection, secret: async () => secret, fetch: parts.fetch })
    },
    session,
    async signedIn(id, tokens) {
      await (await session(id))?.save(tokens)
      forget(id)
    },
    async revoke(id, refresh) {
      const connection = (await connections.records()).find((one) => one.id === id)
      if (!connection || !isSignedInByPerson(connection.credential)) return
      const { credential, baseUrl } = connection
      const { revoke } = await import('../upstream/openid/tokens')
      await revoke({ ...credential, baseUrl, fetch: parts.fetch }, refresh)
    },
    forget,
  }
}
