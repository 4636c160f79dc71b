import { Failed } from '@shared/failure'
import type { Writing } from '../content'
import { miss, pdfsOf } from '../fetched'
import { count } from '../manifest'
import { mergedPdf, type Part } from './merged-pdf'

/**
 * One PDF of all PDFs of a list, in its order, with a bookmark for each invoice. Those that cannot be merged are written down as
 * missing. Throws `notFound` (code `nothingMerged`) when none can.
 */
export async function* mergedList(writing: Writing): AsyncGenerator<Uint8Array, void> {
  const pages = writing.openPages()
  let isEmpty = true
  try {
    for await (const piece of mergedPdf(partsOf(writing), pages, writing.request.words.title)) {
      isEmpty = false
      yield piece
    }
  } finally {
    await pages.close()
  }
  if (isEmpty) throw new Failed({ kind: 'notFound', code: 'nothingMerged' })
}

async function* partsOf(writing: Writing): AsyncGenerator<Part, void> {
  for await (const { invoice, bytes } of pdfsOf(writing)) {
    if (!bytes) continue
    yield {
      title: `${invoice.number} · ${invoice.accountName}`,
      pdf: bytes,
      taken: () => count(writing.tally, invoice.amount),
      leftOut: (code) => miss(writing, invoice, { kind: 'unexpectedAnswer', code }),
    }
  }
}
