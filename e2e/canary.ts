import { expect, type Page } from '@playwright/test'
import type { RunningConsole } from './console.ts'
import { filesIn } from './files.ts'

/** The shapes in which a secret might lie somewhere: as it is, in an address, in base64 at each offset, in UTF-16. */
export function shapesOf(secret: string): Buffer[] {
  const base64 = ['', 'x', 'xx'].map((before) => {
    const text = Buffer.from(before + secret).toString('base64')
    // The first and the last letters depend on what stands around it.
    return text.slice(before.length === 0 ? 0 : 4, -4)
  })
  return [
    ...[secret, encodeURIComponent(secret), ...base64].map((text) => Buffer.from(text)),
    Buffer.from(secret, 'utf16le'),
  ]
}

/** Which of the secrets are in a text or a file, in any shape. */
export function secretsIn(content: string | Buffer, secrets: readonly string[]): string[] {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content
  return secrets.filter((secret) => shapesOf(secret).some((shape) => bytes.includes(shape)))
}

/** Everything the page's scripts hold, after a collection of what they no longer do. */
export async function heapOf(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page)
  const chunks: string[] = []
  session.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => chunks.push(chunk))
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false })
  await session.detach()
  return chunks.join('')
}

/** Everything the page shows or could show: markup, and what stands in its fields. */
export const screenOf = (page: Page): Promise<string> =>
  page.evaluate(() =>
    [
      document.documentElement.outerHTML,
      ...[...document.querySelectorAll('input, textarea')].map((field) => Reflect.get(field, 'value')),
      location.href,
      JSON.stringify({ ...localStorage, ...sessionStorage }),
    ].join('\n'),
  )

interface Watched {
  secrets: readonly string[]
  /** Operations that take a secret along. */
  mayCarry: readonly string[]
  /** What crossed before this place was looked at already. */
  since?: number
}

/** Nothing has left the form: while a secret is being typed, it is in its field and in the call that carries it. */
export function nothingOutside(running: RunningConsole, { secrets, mayCarry, since = 0 }: Watched) {
  const { host, folder } = running
  for (const { kind, payload } of (host.bridge?.() ?? []).slice(since)) {
    const text = JSON.stringify(payload)
    const carries = kind === 'invoke' && mayCarry.some((name) => text.startsWith(`["${name}"`))
    if (!carries) expect(secretsIn(text, secrets), `${kind} ${text.slice(0, 60)}`).toEqual([])
  }
  expect(secretsIn(running.logs(), secrets)).toEqual([])
  for (const [file, bytes] of filesIn(folder)) expect(secretsIn(bytes, secrets), file).toEqual([])
}

/** Neither outside nor on a screen nor in what a page's scripts hold. */
export async function nothingAnywhere(running: RunningConsole, watched: Watched) {
  nothingOutside(running, watched)
  for (const page of running.host.windows()) {
    expect(secretsIn(await screenOf(page), watched.secrets)).toEqual([])
    expect(secretsIn(await heapOf(page), watched.secrets), 'in the page’s heap').toEqual([])
  }
}
