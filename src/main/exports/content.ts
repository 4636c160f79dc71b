import type { InvoiceExport } from '@shared/export'
import type { Invoice } from '@shared/invoice'
import type { Pdf } from '../invoices/pdf'
import { csvText } from './csv'
import type { ExportRequest } from './exports'
import type { ExportList } from './list'
import { count, type Tally } from './manifest'
import { mergedList } from './merged/merged-list'
import type { Pages } from './merged/pages'
import { archiveOf } from './pdfs'
import type { Waits } from './waits'
import { workbookOf } from './xlsx'
import { zipped } from './zip'

/** One export that is being written. */
export interface Writing {
  request: ExportRequest
  list: ExportList
  now: InvoiceExport
  tally: Tally
  pdf(id: string, signal: AbortSignal): Promise<Pdf>
  progress(change: Partial<InvoiceExport>): void
  /** What takes pages out of PDFs, for as long as this export needs it. */
  openPages(): Pages
  waits: Waits
  signal: AbortSignal
}

/** The bytes of an export's file, piece by piece. */
export function contentOf(writing: Writing): AsyncIterable<string | Uint8Array> {
  const { request, list } = writing
  if (request.format === 'pdf') return mergedList(writing)
  if (request.format === 'csv') return csvText(counted(writing), request.words, request.language)
  return zipped(request.format === 'xlsx' ? workbookOf(writing, list.total) : archiveOf(writing))
}

/** The invoices of the list, counted as they go by. */
export async function* counted({
  list,
  tally,
  now,
  progress,
  signal,
}: Writing): AsyncGenerator<Invoice[], void> {
  for await (const { invoices, gone } of list.parts(signal)) {
    for (const { amount } of invoices) count(tally, amount)
    tally.gone += gone
    yield invoices
    progress({ done: now.done + invoices.length + gone })
  }
}
