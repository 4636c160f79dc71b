import { Failed } from '@shared/failure'
import type { Office } from '../office'
import { splitLocalId } from '../upstream/local-id'

export interface Pdf {
  bytes: Uint8Array<ArrayBuffer>
  fileName: string
}

/** The invoice's PDF: as kept, else fetched and kept. Throws `notFound` (code `noPdf`) when there is none. */
export async function invoicePdf(
  { store, upstreams, tell }: Pick<Office, 'store' | 'upstreams' | 'tell'>,
  id: string,
  signal?: AbortSignal,
): Promise<Pdf> {
  const kept = await store.pdfs.get(id)
  if (kept) return kept
  const invoice = await store.invoices.get(id)
  if (!invoice) throw new Failed({ kind: 'notFound' })
  const { connectionId, upstreamId } = splitLocalId(id)
  const dataLayer = await upstreams.dataLayer(connectionId)
  try {
    const accountId = splitLocalId(invoice.accountId).upstreamId
    const bytes = new Uint8Array(await dataLayer.invoicePdf(accountId, upstreamId, signal))
    const pdf = { bytes, fileName: fileName(invoice.number) }
    await store.pdfs.put({ invoiceId: id, ...pdf })
    tell('invoices.changed', { id })
    return pdf
  } catch (error) {
    if (!(error instanceof Failed) || !['notFound', 'notProvided'].includes(error.failure.kind)) throw error
    await store.invoices.setPdf({ id, pdf: 'none' })
    tell('invoices.changed', { id })
    throw new Failed({ ...error.failure, kind: 'notFound', code: 'noPdf' })
  }
}

// A file name is the number alone: no name, no account, and nothing that a file system reads as a path.
const fileName = (number: string) =>
  `${number.replace(/[^\p{L}\p{N}._-]+/gu, '-').slice(0, 80) || 'invoice'}.pdf`
