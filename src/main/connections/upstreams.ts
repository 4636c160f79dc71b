import type { ConnectionKind } from '@shared/connection'
import { Failed } from '@shared/failure'
import type { ConnectionRecord } from '../store/connections'
import type { Store } from '../store/open'
import { type Authorizations, createAuthorizations } from '../upstream/authorizations/client'
import { type Connect, createConnect } from '../upstream/connect/client'
import { createDataLayer, type DataLayer } from '../upstream/data-layer/client'
import { createHttp, type Http, type HttpParts } from '../upstream/http'
import { createHub, type Hub } from '../upstream/hub/client'
import { type Access, createAccess } from '../upstream/tokens-access'
import type { Connections } from './connections'
import type { Endpoints } from './endpoints'

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
  forget(connectionId: string): void
}

interface Parts {
  connections: Pick<Connections, 'records' | 'secret'>
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
  const made = new Map<string, Http>()
  const accesses = new Map<string, Access>()
  // Each has a token of its own.
  const connects = new Map<string, Connect>()

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
      kept: {
        get: () => tokens.get(id),
        save: (next) => tokens.save({ connectionId: id, tokens: next }),
      },
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
      const byCode =
        connection.credential.kind === 'oauth' && connection.credential.grant === 'authorization-code'
      if (byCode) return accessOf(connection)
      return createAccess({ connection, secret: async () => secret, fetch: parts.fetch })
    },
    forget(id) {
      made.delete(id)
      accesses.delete(id)
      connects.delete(id)
    },
  }
}
