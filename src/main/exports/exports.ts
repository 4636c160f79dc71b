import { randomUUID } from 'node:crypto'
import { basename } from 'node:path'
import type { ExportFormat, ExportWords, InvoiceExport } from '@shared/export'
import { Failed, type Failure } from '@shared/failure'
import type { InvoiceFilter, InvoiceSort } from '@shared/invoice'
import type { Language } from '@shared/language'
import type { Pdf } from '../invoices/pdf'
import type { Tell } from '../office'
import type { Store } from '../store/open'
import type { Writing } from './content'
import { listOf } from './list'
import { manifestOf, newTally } from './manifest'
import { writeManifest } from './manifest-file'
import type { Pages } from './merged/pages'
import { createUnfinished } from './unfinished'
import { waitsOf } from './waits'

export interface ExportRequest {
  format: ExportFormat
  filter: InvoiceFilter
  sort: InvoiceSort
  /** These alone, whatever the filter. */
  ids?: readonly string[] | undefined
  words: ExportWords
  language: Language
}

export interface Exports {
  /** Begins, and answers at once. Throws `Failed` when the list cannot be read. */
  start(request: ExportRequest, path: string): Promise<InvoiceExport>
  list(): InvoiceExport[]
  cancel(id: string): void
  putAway(id: string): void
  /** Removes what a kill left of earlier ones; each export does so as well. */
  tidy(): Promise<void>
  /** What waited for an upstream tries again. */
  wake(): void
  /** Settles once no file is written any more. */
  close(): Promise<void>
}

export interface ExportParts {
  store: Pick<Store, 'invoiceExport' | 'unfinishedFiles'>
  pdf(id: string, signal: AbortSignal): Promise<Pdf>
  openPages(): Pages
  tell: Tell
}

/** Told at most this often (ms), and at every change of state. */
const betweenNews = 150

/** Writes lists of invoices into files, in the background. */
export function createExports({ store, pdf, openPages, tell }: ExportParts): Exports {
  const runs = new Map<string, { now: InvoiceExport; stop: AbortController; over: Promise<void> }>()
  const unfinished = createUnfinished(store)
  let awake = Promise.withResolvers<void>()

  const all = () => [...runs.values()].map(({ now }) => now).toReversed()
  const news = () => tell('exports.progress', all())

  return {
    async start(request, path) {
      // Nobody waits for it: a drive that is away may not answer for long.
      unfinished.tidy().catch(() => undefined)
      const list = await listOf(store, request)
      const stop = new AbortController()
      const now: InvoiceExport = {
        ...{ id: randomUUID(), format: request.format, path, fileName: basename(path), state: 'running' },
        ...{ done: 0, total: list.total, missing: [], missingCount: 0, failure: null },
        waitsUntil: null,
        startedAt: new Date().toISOString(),
      }
      const tally = newTally()
      let told = 0
      const progress = (change: Partial<InvoiceExport>) => {
        Object.assign(now, change)
        if ('state' in change || performance.now() - told >= betweenNews) {
          told = performance.now()
          news()
        }
      }
      const { signal } = stop
      const waits = waitsOf({ back: () => awake.promise, progress, signal })
      const write = async () => {
        // Nothing of it is needed before somebody exports.
        const { contentOf } = await import('./content')
        const writing = { request, list, now, tally, pdf, openPages, progress, waits, signal }
        await unfinished.write(path, withManifest(contentOf(writing), writing))
      }
      const over = write().then(
        () => progress({ state: 'done', done: now.total, waitsUntil: null }),
        (error: unknown) => {
          const failure = failureOf(error, stop.signal)
          const ended =
            failure.kind === 'cancelled'
              ? { state: 'cancelled' as const }
              : { state: 'failed' as const, failure }
          progress({ ...ended, waitsUntil: null })
        },
      )
      runs.set(now.id, { now, stop, over })
      news()
      return now
    },
    list: all,
    cancel: (id) => runs.get(id)?.stop.abort(),
    putAway(id) {
      const run = runs.get(id)
      if (!run) return
      run.stop.abort()
      runs.delete(id)
      news()
    },
    tidy: () => unfinished.tidy(),
    wake() {
      awake.resolve()
      awake = Promise.withResolvers<void>()
    },
    async close() {
      for (const { stop } of runs.values()) stop.abort()
      await Promise.all([...runs.values()].map(({ over }) => over))
    },
  }
}

/** Where a file has no room for its manifest it stands beside it, before the file itself gets its name: both are there, or neither. */
async function* withManifest(content: AsyncIterable<string | Uint8Array>, { request, now, tally }: Writing) {
  yield* content
  if (request.format === 'csv' || request.format === 'pdf')
    await writeManifest(now.path, manifestOf(now, tally, request))
}

function failureOf(error: unknown, signal: AbortSignal): Failure {
  if (signal.aborted) return { kind: 'cancelled' }
  return error instanceof Failed ? error.failure : { kind: 'internal', code: 'export' }
}
