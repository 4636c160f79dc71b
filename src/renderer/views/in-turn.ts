import { queryClient } from '../app/query-client'

/** So long, in ms, the page has nothing else to ask before something is asked that nobody waits for. */
const pause = 150

const waiting = new Map<string, Promise<unknown>>()
let last: Promise<unknown> = Promise.resolve()
let running = 0

/** Asks what nobody waits for: one after the other, and only while the page waits for nothing else. */
export function inTurn<T>(key: string, ask: () => Promise<T>): Promise<T> {
  const known = waiting.get(key)
  if (known) return known as Promise<T>
  const turn = last
    .then(quiet)
    .then(() => {
      waiting.delete(key)
      running += 1
      return ask()
    })
    .finally(() => {
      running -= 1
    })
  waiting.set(key, turn)
  last = turn.catch(() => undefined)
  return turn
}

/** The answers that wait for their turn count as being fetched too. */
async function quiet() {
  do await new Promise((resolve) => setTimeout(resolve, pause))
  while (queryClient.isFetching() > waiting.size + running)
}
