import type { EndpointDraft, EndpointImport, EndpointRow, EndpointTrial } from '@shared/endpoint'
import { endpoint, reads } from '@shared/endpoint'
import { endpointDifference, endpointProblems } from '@shared/endpoint-check'
import { Failed } from '@shared/failure'
import type { ConnectionRecord } from '../store/connections'
import type { Store } from '../store/open'
import type { EndpointFor } from '../upstream/endpoint'
import type { Trying } from '../upstream/trial'
import type { Connections } from './connections'
import { endpointFile, readEndpointFile } from './endpoint-file'
import { endpointRow } from './endpoint-row'
import { usualEndpoints } from './endpoint-table'

interface Changing {
  operation: string
  endpoint: EndpointDraft
}

/** What each connection asks of its upstream, where it is not as usual. Everything throws `Failed`. */
export interface Endpoints {
  list(connectionId: string): Promise<EndpointRow[]>
  /** All or nothing. `invalid` names the fields: `contacts.query.page`. */
  save(connectionId: string, changes: readonly Changing[]): Promise<EndpointRow[]>
  /** Without an operation all of them, also what is kept for none that is known. */
  reset(connectionId: string, operation?: string): Promise<EndpointRow[]>
  /** Only what reads. Without an endpoint the one that is in use. */
  test(
    connectionId: string,
    trying: Omit<Trying, 'endpoint'> & { endpoint?: EndpointDraft | undefined },
  ): Promise<EndpointTrial>
  /** The table as a file: nothing in it is secret. */
  toFile(connectionId: string): Promise<{ fileName: string; bytes: Uint8Array }>
  /** What a file would change; nothing is. Throws `invalid` (`file`) for one that is no table of this kind of upstream. */
  fromFile(connectionId: string, file: { fileName: string; bytes: Uint8Array }): Promise<EndpointImport>
  /** What the calls of a connection ask for. */
  of(connectionId: string): EndpointFor
}

interface Parts {
  store: Pick<Store, 'endpoints'>
  connections: Pick<Connections, 'records'>
  tryOut(connection: ConnectionRecord, trying: Trying): Promise<EndpointTrial>
  onChange(connectionId: string): void
}

export function createEndpoints({ store, connections, tryOut, onChange }: Parts): Endpoints {
  // Read once: every call asks.
  const known = new Map<string, Promise<Map<string, EndpointRow>>>()

  const recordOf = async (id: string) => {
    const record = (await connections.records()).find((one) => one.id === id)
    if (!record) throw new Failed({ kind: 'notFound', code: 'connection' })
    return record
  }

  const read = async (connectionId: string) => {
    const { kind } = await recordOf(connectionId)
    const kept = new Map((await store.endpoints.list(connectionId)).map((one) => [one.operation, one.change]))
    return new Map(
      [...usualEndpoints(kind)].map(([operation, usual]) => [
        operation,
        endpointRow(operation, usual, kept.get(operation)),
      ]),
    )
  }

  const rowsOf = (connectionId: string) => {
    const rows = known.get(connectionId) ?? read(connectionId)
    known.set(connectionId, rows)
    rows.catch(() => known.delete(connectionId))
    return rows
  }

  const changed = async (connectionId: string) => {
    known.delete(connectionId)
    onChange(connectionId)
    return [...(await rowsOf(connectionId)).values()]
  }

  const rowOf = async (connectionId: string, operation: string) => {
    const row = (await rowsOf(connectionId)).get(operation)
    if (!row) throw refused([{ path: operation, problem: 'unknownOperation' }])
    return row
  }

  const checked = async (connectionId: string, { operation, endpoint: draft }: Changing) => {
    const { usual } = await rowOf(connectionId, operation)
    const problems = endpointProblems(usual, draft)
    if (problems.length === 0) return { usual, wanted: endpoint.parse(draft) }
    throw refused(problems.map(({ path, problem }) => ({ path: `${operation}.${path}`, problem })))
  }

  return {
    list: async (connectionId) => [...(await rowsOf(connectionId)).values()],
    async save(connectionId, changes) {
      const differences = await Promise.all(
        changes.map(async (changing) => {
          const { usual, wanted } = await checked(connectionId, changing)
          return { operation: changing.operation, change: endpointDifference(usual, wanted) }
        }),
      )
      await store.endpoints.save({ connectionId, changes: differences })
      return changed(connectionId)
    },
    async reset(connectionId, operation) {
      if (operation === undefined) await store.endpoints.clear(connectionId)
      else await store.endpoints.save({ connectionId, changes: [{ operation, change: null }] })
      return changed(connectionId)
    },
    async test(connectionId, { operation, ids, endpoint: typed }) {
      const row = await rowOf(connectionId, operation)
      if (!reads(row.usual)) throw refused([{ path: operation, problem: 'writes' }])
      const { wanted } = await checked(connectionId, { operation, endpoint: typed ?? row.endpoint })
      return tryOut(await recordOf(connectionId), { operation, endpoint: wanted, ids })
    },
    async toFile(connectionId) {
      const { kind, name } = await recordOf(connectionId)
      return endpointFile(kind, name, [...(await rowsOf(connectionId)).values()])
    },
    async fromFile(connectionId, file) {
      const { kind } = await recordOf(connectionId)
      return readEndpointFile(kind, file, await rowsOf(connectionId))
    },
    of: (connectionId) => async (operation, usual) => {
      // A connection that is only typed yet has no table.
      const rows = await rowsOf(connectionId).catch(onlyNotFound)
      return rows?.get(operation)?.endpoint ?? usual
    },
  }
}

function onlyNotFound(error: unknown): null {
  if (error instanceof Failed && error.failure.kind === 'notFound') return null
  throw error
}

const refused = (fields: { path: string; problem: string }[]) => new Failed({ kind: 'invalid', fields })
