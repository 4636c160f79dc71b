import { Failed, type Failure } from '@shared/failure'
import type { SyncStatus } from '@shared/sync'
import { keepToPlan } from '../offline/keep-to-plan'
import { syncAccounts } from './accounts'
import { syncContacts } from './contacts'
import { syncContracts } from './contracts'
import { createEstimate } from './estimate'
import { syncInvoices } from './invoices'
import { syncOrganisations } from './organisations'
import { syncPdfs } from './pdfs'
import type { Run, SyncParts } from './run'

export interface Sync {
  status(): SyncStatus
  /** Begins, or joins the run that is under way. Without ids: everything in the offline plan. `whole`: what has long been here is compared, too. */
  start(accountIds?: string[], whole?: boolean): SyncStatus
  cancel(): SyncStatus
  /** Settles when no run is under way. */
  idle(): Promise<void>
}

/** Each step with the kind of upstream that it asks. */
const steps = [
  ['organisations', 'hub', syncOrganisations],
  ['contacts', 'hub', syncContacts],
  ['contracts', 'hub', syncContracts],
  ['accounts', 'data-layer', syncAccounts],
  ['invoices', 'data-layer', syncInvoices],
  ['pdfs', 'data-layer', syncPdfs],
] as const

// Named failures are few enough to read; the count says the rest.
const named = 50

/** Copies the upstreams into the cache, step by step. Each piece is stored with its bookmark, so a cut run goes on. */
export function createSync(parts: SyncParts, finishedAt: string | null): Sync {
  let abort: AbortController | null = null
  let running = Promise.resolve()
  let again = false
  let status: SyncStatus = { ...idle, finishedAt }

  const change = (news: Partial<SyncStatus>) => {
    status = { ...status, ...news }
    parts.tell('sync.progress', status)
  }

  const run = async (accountIds: string[] | undefined, whole: boolean, signal: AbortSignal) => {
    const plan = await parts.store.plan.get()
    let left = createEstimate()
    const progress: Run = {
      signal,
      plan,
      accountIds,
      whole,
      advance: throttled((news) => change({ ...news, leftMs: left({ ...status, ...news }) })),
      failed(name, failure) {
        status = {
          ...status,
          failed: status.failed.length < named ? [...status.failed, { name, failure }] : status.failed,
          // What is not provided does not fail.
          failedCount: status.failedCount + (failure.kind === 'notProvided' ? 0 : 1),
        }
      },
    }
    const failed: Failed[] = []
    for (const [step, upstream, work] of steps) {
      signal.throwIfAborted()
      if (failed.some(({ failure }) => failure.upstream === upstream)) continue
      left = createEstimate()
      change({ step, done: 0, total: null, leftMs: undefined })
      await work(parts, progress).catch((error: unknown) => {
        // What one upstream does not give, another still may.
        if (signal.aborted || !(error instanceof Failed) || !error.failure.upstream) throw error
        failed.push(error)
      })
      progress.advance.flush()
    }
    if (failed[0]) throw failed[0]
    // A few accounts only say nothing about the age of the others.
    if (accountIds) return status.finishedAt
    // The months of the plan move on every day.
    await keepToPlan(parts.store, plan, async () => signal.throwIfAborted())
    const at = new Date().toISOString()
    await parts.store.sync.finish({ at })
    return at
  }

  return {
    status: () => status,
    start(accountIds, whole = false) {
      if (abort) {
        again = true
        return status
      }
      const controller = new AbortController()
      abort = controller
      again = false
      change({ ...idle, finishedAt: status.finishedAt, state: 'running' })
      running = run(accountIds, whole, controller.signal).then(
        (finishedAt) => {
          abort = null
          change({ state: 'idle', step: null, finishedAt })
          if (again) this.start()
        },
        (error) => {
          abort = null
          const failure = failureOf(error)
          const cancelled = controller.signal.aborted || failure.kind === 'cancelled'
          change({ state: cancelled ? 'cancelled' : 'failed', failure: cancelled ? null : failure })
        },
      )
      return status
    },
    cancel() {
      again = false
      abort?.abort()
      return status
    },
    idle: () => running,
  }
}

const idle: SyncStatus = {
  state: 'idle',
  step: null,
  done: 0,
  total: null,
  finishedAt: null,
  failed: [],
  failedCount: 0,
  failure: null,
  fetched: undefined,
  leftMs: undefined,
}

const failureOf = (error: unknown): Failure =>
  error instanceof Failed ? error.failure : { kind: 'internal', code: 'sync' }

/** At most ten reports a second, and the last one always. */
function throttled(report: (news: Partial<SyncStatus>) => void) {
  let last = 0
  let waiting: Partial<SyncStatus> | null = null
  const advance = (news: Partial<SyncStatus>) => {
    waiting = { ...waiting, ...news }
    if (performance.now() - last >= 100) advance.flush()
  }
  advance.flush = () => {
    if (waiting) report(waiting)
    waiting = null
    last = performance.now()
  }
  return advance
}
