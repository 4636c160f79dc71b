import { Failed } from '@shared/failure'
import { unexpected } from './answer'
import { CutOff, networkFailure, redirected, Silence } from './network-failure'

/** `fetch` of the platform: Electron's `net.fetch` in the app, Node's in tests. */
export type Fetch = (input: Request, init?: RequestInit) => Promise<Response>

export interface AttemptRules {
  /** Without a byte for so long, the attempt is over. */
  silenceMs: number
  maxBytes: number
  /** Whether a GET that answers with a redirect may go on to this address. */
  mayFollow(to: URL): boolean
}

const mostRedirects = 3

/** One try: sends, follows what may be followed, and reads the whole body within its bounds. */
export async function attempt(fetch: Fetch, request: Request, rules: AttemptRules): Promise<Response> {
  const silence = new AbortController()
  const timer = setTimeout(() => silence.abort(), rules.silenceMs)
  const signal = AbortSignal.any([request.signal, silence.signal])
  try {
    const response = await follow(fetch, request, rules, signal, () => timer.refresh())
    timer.refresh()
    if (response.status < 200 || response.status > 599) throw unexpected('status')
    const bytes = await readBody(response, rules.maxBytes, signal, () => timer.refresh())
    return new Response(mayHaveBody(response.status) ? bytes : null, response)
  } catch (error) {
    if (silence.signal.aborted && !request.signal.aborted) throw new Silence()
    throw error
  } finally {
    clearTimeout(timer)
  }
}

async function follow(
  fetch: Fetch,
  request: Request,
  rules: AttemptRules,
  signal: AbortSignal,
  onMove: () => void,
) {
  let url = new URL(request.url)
  let response = await fetch(request, { redirect: 'manual', signal })
  for (let hops = 0; [301, 302, 303, 307, 308].includes(response.status); hops += 1) {
    onMove()
    await response.body?.cancel()
    const next = URL.parse(response.headers.get('location') ?? '', url.href)
    const follows =
      request.method === 'GET' && hops < mostRedirects && next && !next.username && rules.mayFollow(next)
    if (!follows) throw new Failed(redirected)
    url = next
    response = await fetch(
      new Request(url, { headers: request.headers, credentials: 'omit', cache: 'no-store' }),
      {
        redirect: 'manual',
        signal,
      },
    )
  }
  return response
}

async function readBody(response: Response, maxBytes: number, signal: AbortSignal, onChunk: () => void) {
  if (!response.body) return new Uint8Array()
  const declared = Number(response.headers.get('content-length'))
  if (declared > maxBytes) {
    await response.body.cancel()
    throw new Failed({ kind: 'unexpectedAnswer', code: 'tooLarge', size: declared })
  }
  const reader = response.body.getReader()
  const chunks: Uint8Array[] = []
  let size = 0
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return Buffer.concat(chunks, size)
      onChunk()
      size += value.byteLength
      if (size > maxBytes) throw unexpected('tooLarge')
      chunks.push(value)
    }
  } catch (error) {
    reader.cancel().catch(() => undefined)
    if (error instanceof Failed || signal.aborted) throw error
    // The network went away, or the upstream stopped in the middle of its sentence.
    throw networkFailure(error)?.kind === 'offline' ? error : new CutOff()
  }
}

const mayHaveBody = (status: number) => ![101, 204, 205, 304].includes(status)
