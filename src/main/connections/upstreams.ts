import type { ConnectionKind } from '@shared/connection'
import { Failed } from '@shared/failure'
import type { ConnectionRecord } from '../store/connections'
import { createDataLayer, type DataLayer } from '../upstream/data-layer/client'
import { createHttp, type Http, type HttpParts } from '../upstream/http'
import { createHub, type Hub } from '../upstream/hub/client'
import type { Connections } from './connections'

export interface Connected<Client> {
  connectionId: string
  client: Client
}

/** The clients of the connected upstreams. Each is made when first needed, and anew when its connection changes. */
export interface Upstreams {
  hubs(): Promise<Connected<Hub>[]>
  dataLayers(): Promise<Connected<DataLayer>[]>
  /** Throws `Failed` (`notFound`) when the connection is gone. */
  hub(connectionId: string): Promise<Hub>
  dataLayer(connectionId: string): Promise<DataLayer>
  http(connectionId: string): Promise<Http>
  forget(connectionId: string): void
}

interface Parts {
  connections: Pick<Connections, 'records' | 'secret'>
  fetch: HttpParts['fetch']
  onReachable: HttpParts['onReachable']
  onCall: NonNullable<HttpParts['onCall']>
  limits?: NonNullable<HttpParts['limits']>
}

export function createUpstreams({ connections, ...parts }: Parts): Upstreams {
  const made = new Map<string, Http>()

  const httpOf = (connection: ConnectionRecord): Http => {
    const known = made.get(connection.id)
    if (known) return known
    const http = createHttp({
      connection,
      secret: () => connections.secret(connection.id),
      ...parts,
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
    hub: async (id) => createHub(await find(id, 'hub')),
    dataLayer: async (id) => createDataLayer(await find(id, 'data-layer')),
    http: (id) => find(id),
    forget: (id) => void made.delete(id),
  }
}
