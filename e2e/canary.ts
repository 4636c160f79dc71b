import type { Page } from '@playwright/test'

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
