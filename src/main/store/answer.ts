import { Failed, type Outcome } from '@shared/failure'
import type { Database } from './encrypted'
import type { Access, Files } from './files'
import { whileAwaited } from './going-on'
import { queries } from './queries'
import { failureOf, isUnreadable } from './sqlite-failure'

/** A query by name, as it travels to a thread. */
export type Question = {
  access: Access
  file: 'cache' | 'desk'
  noun: string
  query: string
  input: unknown
}

type Query = (db: Database, input: unknown) => unknown
type Table = Readonly<Record<string, Readonly<Record<string, Query>>>>

/** Runs a query in one transaction, whole or not at all. One that may take long ends once nobody waits for it. Never throws. */
export function answer(
  files: Files,
  { access, file, noun, query, input }: Question,
  isAwaited = () => true,
): Outcome<unknown> {
  try {
    // The names come from `ask`, which takes name and input together from the typed tables.
    const table = queries[access][file] as unknown as Table
    const run = table[noun]?.[query]
    if (!run) throw new Failed({ kind: 'internal', code: 'unknownQuery' })
    if (access === 'write') files.beginWriting()
    const transaction = files[file].transaction(() => run(files[file], input))
    const value =
      access === 'write' ? transaction.immediate() : whileAwaited(isAwaited, () => transaction.deferred())
    return { ok: true, value }
  } catch (error) {
    if (file === 'cache' && isUnreadable(error)) files.markCacheBroken()
    return { ok: false, failure: failureOf(error) }
  }
}
