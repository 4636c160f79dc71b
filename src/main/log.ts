import type { CallFacts } from './upstream/call'

/** One line of JSON on standard output. Never a person's data, a secret or a text from an upstream. */
export function log(what: string, facts: Record<string, string | number | undefined>) {
  const rounded = Object.fromEntries(
    Object.entries(facts).map(([key, fact]) => [key, typeof fact === 'number' ? Math.round(fact) : fact]),
  )
  console.info(JSON.stringify({ at: new Date().toISOString(), what, ...rounded }))
}

// A sync makes thousands of calls that go well: only what helps somebody to find a fault is written.
const slow = 2_000

/** A call to an upstream that failed or was slow: operation, status, duration and request id, nothing else. */
export function logCall({ operation, status, failure, ms, requestId }: CallFacts) {
  if (failure || ms > slow)
    log('upstream', { operation, status: status ?? undefined, failure, ms, requestId })
}
