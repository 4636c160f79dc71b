import { Failed, type Failure } from '@shared/failure'
import type { Invoice } from '@shared/invoice'
import type { Writing } from './content'
import { count, manifestOf } from './manifest'
import type { Entry } from './zip'

/** Named one by one in the export itself; the count says the rest. */
const named = 1_000
/** PDFs on their way at the same time. */
const atOnce = 4

/** An archive of the PDFs of a list, in its order, and what is missing and why. */
export async function* archiveOf(writing: Writing): AsyncGenerator<Entry, void> {
  const { list, now, tally, progress, signal, request } = writing
  const used = new Set<string>()
  for await (const { invoices, gone } of list.parts(signal)) {
    tally.gone += gone
    progress({ done: now.done + gone })
    for await (const { invoice, bytes } of fetched(invoices, writing)) {
      if (bytes) {
        count(tally, invoice.amount)
        yield { name: unused(nameOf(invoice), used), content: [bytes], packed: true }
      }
      progress({ done: now.done + 1 })
    }
  }
  yield { name: 'manifest.json', content: [manifestOf(now, tally, request)] }
}

/** The PDFs in order, some on their way ahead of the one that is waited for. */
async function* fetched(invoices: readonly Invoice[], writing: Writing) {
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
  const { pdf, signal, now, waits } = writing
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
        now.missingCount += 1
        if (now.missing.length < named) now.missing.push({ number: invoice.number, failure })
        return null
      }
    }
  }
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

/** The day first, so that a folder is in order; no name of a person, and nothing that a file system reads as a path. */
const nameOf = ({ issuedOn, number }: Invoice) =>
  `${issuedOn} ${number.replaceAll(/[^\p{L}\p{N}._-]+/gu, '-').slice(0, 80) || 'invoice'}`

/** Two invoices may have one number. */
function unused(name: string, used: Set<string>): string {
  let free = name
  for (let n = 2; used.has(free.toLowerCase()); n += 1) free = `${name} (${n})`
  used.add(free.toLowerCase())
  return `${free}.pdf`
}
