import { Readable } from 'node:stream'
import { finished } from 'node:stream/promises'
import { ZipFile } from 'yazl'

/** A file for an archive. What is packed already (a PDF) is not packed once more. */
export interface Entry {
  name: string
  content: AsyncIterable<string> | Iterable<string | Uint8Array>
  packed?: boolean
}

/** An archive of the entries, piece by piece: the next one is asked for once the one before is written. Throws as they do. */
export async function* zipped(entries: AsyncIterable<Entry>): AsyncGenerator<Uint8Array, void> {
  const zip = new ZipFile()
  const written = zip.outputStream
  // Whoever reads the archive hears of it.
  const fail = (error: unknown) => written.emit('error', error)
  zip.on('error', fail)
  const fill = async () => {
    for await (const { name, content, packed } of entries) {
      const stream = Readable.from(content)
      zip.addReadStream(stream, name, { compress: !packed })
      await finished(stream)
    }
    zip.end()
  }
  fill().catch(fail)
  for await (const piece of written) yield typeof piece === 'string' ? Buffer.from(piece) : piece
}
