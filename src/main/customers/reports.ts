import { Failed, type FailureKind } from '@shared/failure'
import { log } from '../log'
import type { Office } from '../office'
import type { Report } from '../store/reports'

/** What the data layers are told of our doing, once, in order, and also when they cannot be reached at the moment. */
export interface Reports {
  /** `occasion` tells one from another: a second report of the same occasion is none. Sent as soon as it can be. */
  add(report: Omit<Report, 'id'> & { occasion: string }): Promise<void>
  /** To every data layer, of the accounts that it finds by an e-mail when it can be asked. */
  addByEmail(report: Pick<Report, 'type'> & { email: string; occasion: string }): Promise<void>
  /** Sends what is waiting. */
  flush(): void
  /** The connection is another now: it may provide what it did not. */
  forget(connectionId: string): void
  /** Settles when nothing is being sent. */
  idle(): Promise<void>
  close(): void
}

/** A refusal that another try would not change. What it was about is lost; that it was is logged. */
const final: FailureKind[] = ['invalid', 'conflict', 'notFound', 'forbidden', 'notProvided']

const now = () => new Date().toISOString()

export function createReports({ store, upstreams }: Pick<Office, 'store' | 'upstreams'>): Reports {
  const notProvided = new Set<string>()
  const closing = new AbortController()
  const { signal } = closing
  let again = false
  let sending: Promise<void> | null = null

  /** Whether it is no longer waiting. A report is settled only after the upstream has taken it. */
  async function send({ id, connectionId, type, accountId, email }: Report): Promise<boolean> {
    try {
      const client = await upstreams.dataLayer(connectionId)
      if (accountId === '' && email !== null) {
        await store.reports.found({ id, accountIds: await client.accountsBy({ email }, signal), at: now() })
        return true
      }
      await client.reportEvent({ type, accountId, ...(email !== null && { email }) }, signal)
    } catch (error) {
      const kind = error instanceof Failed ? error.failure.kind : 'internal'
      if (!final.includes(kind)) return false
      if (kind === 'notProvided') notProvided.add(connectionId)
      log('report', { type, failure: kind })
    }
    await store.reports.settle({ id, at: now() })
    return true
  }

  async function sendAll() {
    const stuck = new Set<string>()
    for (;;) {
      const next = (await store.reports.next()).find(({ connectionId }) => !stuck.has(connectionId))
      if (!next || signal.aborted) return
      if (!(await send(next))) stuck.add(next.connectionId)
    }
  }

  async function sendWhileAsked() {
    while (again && !signal.aborted) {
      again = false
      await sendAll()
    }
  }

  const start = () => {
    // Nobody waits for it: the next round tries again.
    sending = sendWhileAsked()
      .catch(() => log('report', { failure: 'internal' }))
      .finally(() => {
        sending = null
        if (again && !signal.aborted) start()
      })
  }

  const flush = () => {
    again = true
    if (!sending) start()
  }

  const put = async (report: Omit<Report, 'id'> & { occasion: string }) => {
    if (!notProvided.has(report.connectionId)) await store.reports.add({ ...report, at: now() })
  }

  return {
    async add(report) {
      await put(report)
      flush()
    },
    async addByEmail(report) {
      for (const { connectionId } of await upstreams.dataLayers())
        await put({ ...report, connectionId, accountId: '' })
      flush()
    },
    flush,
    forget: (connectionId) => void notProvided.delete(connectionId),
    idle: async () => {
      while (sending) await sending
    },
    close: () => closing.abort(),
  }
}
