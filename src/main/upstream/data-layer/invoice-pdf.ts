import { Failed } from '@shared/failure'
import { unexpected } from '../answer'
import { failedAt } from '../failure'
import type { Http } from '../http'
import { dataLayerEndpoints } from './endpoints'
import { documentLink } from './schema'

interface Wanted {
  accountId: string
  invoiceId: string
  signal?: AbortSignal | undefined
}

/**
 * The invoice's PDF: by stream, or else by url. Throws `Failed`; `notFound` or `notProvided` mean that the upstream has
 * none for this invoice.
 */
export async function fetchInvoicePdf(http: Http, wanted: Wanted): Promise<Uint8Array> {
  const byStream = await triedOr(() => streamed(http, wanted))
  if (byStream instanceof Uint8Array) return byStream
  const byUrl = await triedOr(() => linked(http, wanted))
  if (byUrl instanceof Uint8Array) return byUrl
  throw worstOf(byStream, byUrl)
}

async function streamed(http: Http, { signal, ...ids }: Wanted): Promise<Uint8Array> {
  const call = { operation: 'invoicePdfStream', endpoint: dataLayerEndpoints.invoicePdfStream, ids, signal }
  return mustBePdf(http, await http.bytes(call))
}

async function linked(http: Http, { signal, ...ids }: Wanted): Promise<Uint8Array> {
  const call = { operation: 'invoicePdfUrl', endpoint: dataLayerEndpoints.invoicePdfUrl, ids, signal }
  const link = await http.json(call, documentLink)
  return mustBePdf(http, await http.document('invoicePdfDocument', link, signal).catch(onlyTheLink))
}

/** A dead link, or a file server that refuses it, says nothing about our key, our network or whether there is a PDF. */
function onlyTheLink(error: unknown): never {
  if (
    !(error instanceof Failed) ||
    ['timeout', 'rateLimited', 'cancelled', 'internal'].includes(error.failure.kind)
  )
    throw error
  const { kind, ...said } = error.failure
  const isAway = kind === 'offline' || kind === 'unavailable'
  throw new Failed({ ...said, kind: isAway ? 'unavailable' : 'unexpectedAnswer' })
}

/** The bytes, or why this way does not lead to them where another may. */
async function triedOr(way: () => Promise<Uint8Array>): Promise<Uint8Array | Failed> {
  try {
    return await way()
  } catch (error) {
    if (
      error instanceof Failed &&
      // The other way leads to the same file.
      error.failure.code !== 'tooLarge' &&
      ['notFound', 'notProvided', 'unexpectedAnswer'].includes(error.failure.kind)
    )
      return error
    throw error
  }
}

/** An answer that made no sense says more than one that was missing, and "not here" more than "not at all". */
function worstOf(...failed: Failed[]): Failed | undefined {
  const ofKind = (kind: string) => failed.find(({ failure }) => failure.kind === kind)
  return ofKind('unexpectedAnswer') ?? ofKind('notFound') ?? failed[0]
}

function mustBePdf(http: Http, bytes: Uint8Array): Uint8Array {
  if (Buffer.from(bytes.subarray(0, 1024)).includes('%PDF')) return bytes
  throw failedAt(http.connection, unexpected(bytes.length === 0 ? 'empty' : 'notPdf').failure)
}
