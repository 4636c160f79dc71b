import { Failed } from '@shared/failure'
import type { Office } from '../office'
import { beginning } from '../store/activity-chain'

/** Lines at a time. */
const atOnce = 2000

/**
 * The whole log as JSON Lines, a part at a time: every line with its hash, and after the last one how many there are and the hash of
 * the last. Throws `cancelled` once the signal says so.
 */
export async function* activityText(
  { store, tell }: Pick<Office, 'store' | 'tell'>,
  signal: AbortSignal,
  onLines: (lines: number) => void,
): AsyncGenerator<string, void> {
  const { of } = await store.activity.page({ filter: {}, offset: 0, limit: 1 })
  let written = { n: 0, hash: beginning }
  let lines = 0
  while (true) {
    if (signal.aborted) throw new Failed({ kind: 'cancelled' })
    const part = await store.activity.after({ n: written.n, limit: atOnce })
    const last = part.at(-1)
    if (!last) break
    written = last
    lines += part.length
    onLines(lines)
    yield part.map((line) => `${oneLine(JSON.stringify(line))}\n`).join('')
    tell('activity.progress', { task: 'export', done: lines, of: Math.max(of, lines) })
  }
  yield `${JSON.stringify({ lines, hash: written.hash })}\n`
}

/** Some readers take these for the end of a line. */
const oneLine = (json: string) => json.replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029')
