import { Failed, type Failure } from '@shared/failure'
import type { Invoice } from '@shared/invoice'
import type { Writing } from './content'

/** Named one by one in the export itself; the count says the rest. */
const named = 1_000
/** PDFs on their way at the same time. */
const atOnce = 4

/** An invoice of a list, and its PDF; null where there is none. */
interface Fetched {
  invoice: Invoice
  bytes: Uint8Array | null
}

/** The PDFs of a list in its order, some on their way ahead of the one that is waited for. Each is done with when the next is asked for. */
export async function* pdfsOf(writing: Writing): AsyncGenerator<Fetched, void> {
  const { list, now, tally, progress, signal } = writing
  for await (const { invoices, gone } of list.parts(signal)) {
    tally.gone += gone
    progress({ done: now.done + gone })
    for await (const fetched of inOrder(invoices, writing)) {
      yield fetched
      progress({ done: now.done + 1 })
    }
  }
}

async function* inOrder(invoices: readonly Invoice[], writing: Writing): AsyncGenerator<Fetched, void> {
  const ahead: Promise<Uint8Array | null>[] = []
  for (const [at, invoice] of invoices.entries()) {
    while (ahead.length < atOnce && at + ahead.length < invoices.length) {
      const next = invoices[at + ahead.length]
      if (!next) break
      const fetching = fetchOne(next, writing)
      // The one that is waited for is heard of below; the others only then.
      fetching.catch(() => undefined)
      ahead.push(fetching)
    }
    yield { invoice, bytes: (await ahead.shift()) ?? null }
  }
}

/** Null where there is none; which, and why, is written down. Where nobody answers it is tried again until somebody does. */
async function fetchOne(invoice: Invoice, writing: Writing): Promise<Uint8Array | null> {
  const { pdf, signal, waits } = writing
  while (true) {
    await waits.over()
    signal.throwIfAborted()
    try {
      return (await pdf(invoice.id, signal)).bytes
    } catch (error) {
      if (!(error instanceof Failed) || signal.aborted) throw error
      const { failure } = error
      if (ends.has(failure.kind)) throw error
      if (failure.kind === 'rateLimited') await waits.until(failure.retryAt)
      else if (comesBack.has(failure.kind)) await waits.untilBack()
      else {
        miss(writing, invoice, failure)
        return null
      }
    }
  }
}

/** Writes down that an invoice is not in the file, and why. */
export function miss({ now }: Pick<Writing, 'now'>, { number }: Invoice, failure: Failure): void {
  now.missingCount += 1
  if (now.missing.length < named) now.missing.push({ number, failure })
}

/** It will be answered once the network or the upstream is back. */
const comesBack = new Set<Failure['kind']>(['offline'])
/** What is so for one is so for all. */
const ends = new Set<Failure['kind']>([
  'diskFull',
  'cancelled',
  'unauthenticated',
  'keyMissing',
  'signInNeeded',
])
