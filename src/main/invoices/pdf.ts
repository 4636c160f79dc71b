import { Failed } from '@shared/failure'
import type { Office } from '../office'
import { keepWithin } from '../offline/keep-to-plan'
import { splitInvoiceId } from '../upstream/local-id'

export interface Pdf {
  bytes: Uint8Array<ArrayBuffer>
  fileName: string
}

type Parts = Pick<Office, 'store' | 'upstreams' | 'tell'>

/**
 * The invoice's PDF: as kept, else fetched, and kept unless told otherwise. Throws `notFound` (code `noPdf`) when there is none.
 */
export async function invoicePdf(
  parts: Parts,
  id: string,
  { signal, keep = true }: { signal?: AbortSignal; keep?: boolean } = {},
): Promise<Pdf> {
  const { store, upstreams, tell } = parts
  const kept = await store.pdfs.get(id)
  if (kept) return kept
  const invoice = await store.invoices.get(id)
  if (!invoice) throw new Failed({ kind: 'notFound' })
  const { connectionId, accountId, invoiceId } = splitInvoiceId(id)
  const dataLayer = await upstreams.dataLayer(connectionId)
  try {
    const bytes = new Uint8Array(await dataLayer.invoicePdf(accountId, invoiceId, signal))
    const pdf = { bytes, fileName: fileName(invoice.number) }
    if (!keep || !isWhole(bytes)) return pdf
    await store.pdfs.put({ invoiceId: id, ...pdf })
    tell('invoices.changed', { id })
    return pdf
  } catch (error) {
    if (!(error instanceof Failed)) throw error
    if (!['notFound', 'notProvided'].includes(error.failure.kind)) throw error
    await store.invoices.setPdf({ id, pdf: 'none' })
    tell('invoices.changed', { id })
    throw new Failed({ ...error.failure, kind: 'notFound', code: 'noPdf' })
  }
}

/**
 * False for one that ends too soon, though its answer came to an end: it is shown as it is, and not kept, so that who looks again
 * has it fetched again.
 */
export const isWhole = (bytes: Uint8Array): boolean => Buffer.from(bytes.subarray(-2048)).includes('%%EOF')

/** `invoicePdf` for windows: those that ask for the same PDF at once share one fetch. */
export function sharedPdfs(at: () => Promise<Parts>) {
  const underWay = new Map<string, { pdf: Promise<Pdf>; stop: AbortController; awaited: boolean }>()
  const begin = (id: string, awaited: boolean) => {
    const stop = new AbortController()
    const pdf = at()
      .then((parts) => invoicePdf(parts, id, { signal: stop.signal }))
      .finally(() => underWay.get(id) === fetching && underWay.delete(id))
    const fetching = { pdf, stop, awaited }
    underWay.set(id, fetching)
    return fetching
  }
  return {
    get(id: string): Promise<Pdf> {
      const fetching = underWay.get(id) ?? begin(id, true)
      fetching.awaited = true
      // Nobody waits for it.
      void fetching.pdf.then(async () => seen(await at(), id)).catch(() => undefined)
      return fetching.pdf
    },
    /** Fetches it before somebody waits for it; given up when the signal says so, unless somebody waits for it by then. */
    async ahead(id: string, signal: AbortSignal): Promise<void> {
      if (underWay.has(id)) return
      const fetching = begin(id, false)
      const giveUp = () => {
        if (fetching.awaited) return
        underWay.delete(id)
        fetching.stop.abort()
      }
      signal.addEventListener('abort', giveUp, { once: true })
      await fetching.pdf.finally(() => signal.removeEventListener('abort', giveUp))
    },
  }
}

/** Those that were looked at longest ago make way first. */
async function seen({ store }: Parts, invoiceId: string) {
  await store.pdfs.see({ invoiceId, at: new Date().toISOString() })
  await keepWithin(store, await store.plan.get())
}

// A file name is the number alone: no name, no account, and nothing that a file system reads as a path.
const fileName = (number: string) =>
  `${number.replace(/[^\p{L}\p{N}._-]+/gu, '-').slice(0, 80) || 'invoice'}.pdf`
