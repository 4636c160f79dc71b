import { Failed } from '@shared/failure'
import type { Run, SyncParts } from './run'

/** The contracts of all hubs. A hub that offers none of them, or not to us, is named and left out. */
export async function syncContracts({ store, upstreams, tell }: SyncParts, run: Run) {
  if (run.accountIds) return
  for (const { connectionId, client } of await upstreams.hubs()) {
    try {
      const contracts = await client.contracts(run.signal)
      await store.contracts.putAll({ connectionId, contracts, asOf: new Date().toISOString() })
      run.advance({ done: contracts.length, total: contracts.length })
      tell('contracts.changed', { id: null })
    } catch (error) {
      if (!(error instanceof Failed) || !isAbsent(error)) throw error
      const { failure } = error
      // A list that is not there is not provided here.
      run.failed(
        failure.connectionName ?? '',
        failure.kind === 'notFound' ? { ...failure, kind: 'notProvided' } : failure,
      )
    }
  }
}

const isAbsent = ({ failure: { kind } }: Failed) => ['notProvided', 'notFound', 'forbidden'].includes(kind)
