import type { RunKind, RunRow } from '@shared/activation-run'
import type { Failure } from '@shared/failure'
import type { Upstreams } from '../connections/upstreams'
import type { Store } from '../store/open'
import { failureOfError } from '../upstream/failure'
import { splitLocalId } from '../upstream/local-id'
import type { Keeper } from './keeper'
import { isAsWanted } from './preview'

export interface StepParts {
  store: Store
  upstreams: Upstreams
  keeper: Keeper
}

export interface RunFacts {
  id: string
  kind: RunKind
  dataStartDate: string | null
  who: string
}

/** What came of a row: it is settled, or asked for again, or the run cannot go on. */
export type StepResult = { next: 'go' } | { next: 'wait'; until: string } | { next: 'stop'; failure: Failure }

/** Requests for one account; what is still not as wanted then has failed. */
const mostTries = 3

/** Takes rows of a run one after the other. Before anything is sent for a log-in its accounts are asked for anew. */
export function createSteps({ store, upstreams, keeper }: StepParts, run: RunFacts, signal: AbortSignal) {
  /** What each log-in's accounts are, as seen by this run: id → status. */
  const seen = new Map<string, Map<string, string>>()
  const looks = new Map<number, number>()
  const go: StepResult = { next: 'go' }

  /** It was active when the run was made: its start date alone changes, and that is the same however often it is sent. */
  const wantsOtherStart = ({ status }: RunRow) => run.dataStartDate !== null && isAsWanted(run.kind, status)

  const settle = async (row: RunRow, state: RunRow['state'], failure: Failure | null = null) => {
    await store.activationRuns.setRow({
      runId: run.id,
      row: { number: row.number, state, failure, tries: row.tries, at: new Date().toISOString() },
    })
    return go
  }

  /** The account's status now; a result where that cannot be said. */
  const look = async (row: RunRow): Promise<{ status: string | null } | { result: StepResult }> => {
    const known = row.state === 'waiting' ? seen.get(row.authorizationId) : undefined
    if (known) return { status: known.get(row.accountId) ?? null }
    const { connectionId, upstreamId } = splitLocalId(row.authorizationId)
    try {
      const client = await upstreams.authorizationsAt(connectionId)
      const record = await client.get(upstreamId, signal)
      await keeper.keep(connectionId, [record], false)
      const statuses = new Map((record.accounts ?? []).map(({ id, status }) => [id, status]))
      seen.set(row.authorizationId, statuses)
      return { status: statuses.get(row.accountId) ?? null }
    } catch (error) {
      const failure = failureOfError(error)
      const stopped = holdsUp(failure)
      if (stopped) return { result: stopped }
      const times = (looks.get(row.number) ?? 0) + 1
      looks.set(row.number, times)
      const isFinal = times >= mostTries || (failure.kind === 'notFound' && row.state === 'waiting')
      // Nothing is known of an unsure one: that it failed is said, and looked up again when it is retried.
      return { result: isFinal ? await settle(row, 'failed', failure) : go }
    }
  }

  /** Without `maySend` it is only looked up what became of it. */
  return async (row: RunRow, maySend: boolean): Promise<StepResult> => {
    const looked = await look(row)
    if ('result' in looked) return looked.result
    if (looked.status === null) return settle(row, 'failed', { kind: 'notFound', code: 'account' })
    if (isAsWanted(run.kind, looked.status) && !wantsOtherStart(row)) {
      if (row.tries === 0) return settle(row, 'already')
      await settle(row, 'done')
      await note(row)
      return go
    }
    // Whether another start date arrived, nobody can look up.
    if (!maySend && wantsOtherStart(row)) return settle(row, 'failed', row.failure ?? { kind: 'unavailable' })
    if (!maySend) return settle(row, 'cancelled', row.failure)
    if (row.state === 'unsure' && row.tries >= mostTries)
      return settle(row, 'failed', row.failure ?? { kind: 'unavailable' })
    return send({ ...row, tries: row.tries + 1 })
  }

  async function send(row: RunRow): Promise<StepResult> {
    const { connectionId, upstreamId } = splitLocalId(row.authorizationId)
    const client = await upstreams.authorizationsAt(connectionId)
    keeper.touch(row.authorizationId)
    // Before it goes out: after a kill nobody could say whether it did.
    await settle(row, 'unsure')
    try {
      const change = {
        accountId: row.accountId,
        active: run.kind === 'activate',
        dataStartDate: run.dataStartDate,
      }
      // Without the signal: once it is out, its answer is waited for.
      const account = await client.updateAccount(upstreamId, change)
      seen.get(row.authorizationId)?.set(row.accountId, account.status)
      await settle(row, 'done')
      await note(row)
      return go
    } catch (error) {
      const failure = failureOfError(error)
      seen.delete(row.authorizationId)
      if (isRefusal(failure)) {
        const stopped = holdsUp(failure)
        // Refused is not done: it is as if it had not been sent.
        if (stopped) await settle({ ...row, tries: row.tries - 1 }, 'waiting')
        return stopped ?? settle(row, 'failed', failure)
      }
      await settle(row, 'unsure', failure)
      return holdsUp(failure) ?? go
    }
  }

  /** Into the history, and into the cache as the answer said. */
  async function note(row: RunRow) {
    const known = await store.authorizations.get(row.authorizationId)
    const status = run.kind === 'activate' ? 'Active' : 'Inactive'
    const done = run.kind === 'activate' ? 'activated' : 'deactivated'
    await store.authorizationDesk.addEvents([
      {
        authorizationId: row.authorizationId,
        at: new Date().toISOString(),
        kind: wantsOtherStart(row) ? 'startDateChanged' : done,
        account: row.accountNumber,
        before: row.status,
        after: run.dataStartDate,
        who: run.who,
      },
    ])
    if (!known) return
    const accounts = known.record.accounts?.map((one) =>
      one.id === row.accountId ? { ...one, status } : one,
    )
    await keeper.keep(known.row.connectionId, [{ ...known.record, accounts: accounts ?? null }], false)
  }
}

/** Where the upstream said no before it did anything. */
const isRefusal = ({ kind }: Failure) =>
  [
    'rateLimited',
    'unauthenticated',
    'forbidden',
    'notFound',
    'invalid',
    'conflict',
    'notProvided',
    'keyMissing',
    'signInNeeded',
  ].includes(kind)

/** What does not concern the row but the whole run. */
function holdsUp(failure: Failure): StepResult | null {
  if (failure.kind === 'rateLimited') return { next: 'wait', until: failure.retryAt }
  const isGeneral = [
    'unauthenticated',
    'offline',
    'cancelled',
    'keyMissing',
    'keychainLocked',
    'keychainMissing',
    'signInNeeded',
  ].includes(failure.kind)
  return isGeneral ? { next: 'stop', failure } : null
}
