import type { Invoice } from '@shared/invoice'
import type { Writing } from './content'
import { pdfsOf } from './fetched'
import { count, manifestOf } from './manifest'
import type { Entry } from './zip'

/** An archive of the PDFs of a list, in its order, and what is missing and why. */
export async function* archiveOf(writing: Writing): AsyncGenerator<Entry, void> {
  const used = new Set<string>()
  for await (const { invoice, bytes } of pdfsOf(writing)) {
    if (!bytes) continue
    count(writing.tally, invoice.amount)
    yield { name: unused(nameOf(invoice), used), content: [bytes], packed: true }
  }
  yield { name: 'manifest.json', content: [manifestOf(writing.now, writing.tally, writing.request)] }
}

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
