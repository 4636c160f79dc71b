import { Failed } from '@shared/failure'
import type { Office } from '../office'
import { splitLocalId } from '../upstream/local-id'
import { knownContract } from './get-contract'

const extensions: Record<string, string> = {
  'application/pdf': 'pdf',
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'text/plain': 'txt',
}

/** A contract's document with the name under which it is saved. Throws `notFound` for one that the contract does not have. */
export async function contractDocument(
  office: Pick<Office, 'store' | 'upstreams' | 'connections' | 'tell'>,
  id: string,
  documentId: string,
): Promise<{ bytes: Uint8Array<ArrayBuffer>; fileName: string; extension: string }> {
  const { value: contract } = await knownContract(office, id)
  const document = contract.documents.find((one) => one.id === documentId)
  if (!document) throw new Failed({ kind: 'notFound', code: 'document' })
  const { connectionId, upstreamId } = splitLocalId(id)
  const hub = await office.upstreams.hub(connectionId)
  const bytes = new Uint8Array(await hub.contractDocument(upstreamId, documentId))
  const extension = extensions[document.type ?? ''] ?? (isPdf(bytes) ? 'pdf' : 'bin')
  return { bytes, fileName: `${plain(document.name)}.${extension}`, extension }
}

const isPdf = (bytes: Uint8Array) => Buffer.from(bytes.subarray(0, 5)).toString('latin1') === '%PDF-'

// Nothing that a file system reads as a path, and no second extension.
const plain = (name: string) =>
  name
    .replace(/\.(pdf|png|jpe?g|txt)$/i, '')
    .replace(/[^\p{L}\p{N} ._-]+/gu, '-')
    .replace(/^[\s.-]+|[\s.-]+$/g, '')
    .slice(0, 80) || 'document'
