import type { Question } from './answer'
import type { Database } from './encrypted'
import { queries } from './queries'

type Asked<Queries> = {
  readonly [Q in keyof Queries]: Queries[Q] extends (db: Database, ...input: infer I) => infer O
    ? (...input: I) => Promise<O>
    : never
}

type Queries = typeof queries
type All = Queries['aside']['cache'] &
  Queries['read']['cache'] &
  Queries['write']['cache'] &
  Queries['read']['desk'] &
  Queries['write']['desk']

type Nouns = { readonly [Noun in keyof All]: Asked<All[Noun]> }

/**
 * `store.<noun>.<query>(input)`: each is one transaction and rejects with Failed. What a write resolved, a later read sees.
 */
export type Store = Nouns & {
  /** The same; what is asked through it rejects with `cancelled` once the signal says so, and long sums end. Writes go on. */
  until(signal: AbortSignal): Nouns
  /** The cache could not be used, was dropped and is empty. */
  readonly cacheRebuilt: boolean
  close(): Promise<void>
}

export type Ask = (question: Question, signal?: AbortSignal) => Promise<unknown>

/** A store whose queries go through `ask`. */
export function storeOf(ask: Ask, rest: Pick<Store, 'cacheRebuilt' | 'close'>): Store {
  const until = (signal: AbortSignal) => nounsOf((question) => ask(question, signal))
  return { ...nounsOf(ask), ...rest, until }
}

function nounsOf(ask: Ask): Nouns {
  const nouns: Record<string, Record<string, (input?: unknown) => Promise<unknown>>> = {}
  for (const access of ['read', 'aside', 'write'] as const)
    for (const file of ['cache', 'desk'] as const)
      for (const [noun, names] of Object.entries(queries[access][file])) {
        nouns[noun] ??= {}
        for (const query of Object.keys(names))
          nouns[noun][query] = (input) => ask({ access, file, noun, query, input })
      }
  // Made from the same tables as the type.
  return nouns as unknown as Nouns
}
