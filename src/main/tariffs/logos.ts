import pLimit from 'p-limit'

interface Parts {
  fetch(connectionId: string, address: string): Promise<Uint8Array>
  /** New ones of a conversation's page are there. */
  onNew(sessionId: string): void
}

const most = 500
const longest = 100_000

/** Providers' logos as data URLs, in memory: a page never waits for them. */
export function createLogos({ fetch, onNew }: Parts) {
  const known = new Map<string, string | null>()
  const inTurn = pLimit(3)

  async function bring(connectionId: string, address: string): Promise<boolean> {
    const bytes = await fetch(connectionId, address).catch(() => null)
    const [oldest] = known.keys()
    if (known.size >= most && oldest !== undefined) known.delete(oldest)
    known.set(address, bytes && dataUrl(bytes))
    return known.get(address) !== null
  }

  return {
    of: (address: string | undefined) => (address === undefined ? null : (known.get(address) ?? null)),
    /** Fetches those that are not there yet. */
    want(sessionId: string, connectionId: string, addresses: Iterable<string>): void {
      // No more than are kept, or they would push each other out for ever.
      const missing = [...new Set(addresses)].slice(0, most).filter((one) => !known.has(one))
      if (missing.length === 0) return
      const all = missing.map((one) => inTurn(() => bring(connectionId, one)))
      void Promise.all(all).then((found) => found.some(Boolean) && onNew(sessionId))
    },
  }
}

const kinds: [RegExp, string][] = [
  [/^\x89PNG/, 'png'],
  [/^\xff\xd8\xff/, 'jpeg'],
  [/^GIF8/, 'gif'],
  [/^RIFF....WEBP/s, 'webp'],
  [/^\s*(<\?xml[^>]*>\s*)?<svg/, 'svg+xml'],
]

/** A picture as a data URL, by what it is and not by what it is called; null for what is none or too large. */
export function dataUrl(bytes: Uint8Array): string | null {
  if (bytes.byteLength > longest) return null
  const buffer = Buffer.from(bytes)
  const begin = buffer.toString('latin1', 0, 200)
  const kind = kinds.find(([pattern]) => pattern.test(begin))?.[1]
  return kind === undefined ? null : `data:image/${kind};base64,${buffer.toString('base64')}`
}
