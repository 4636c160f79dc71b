import { type Days, isYear, shifted, yearOf } from './calendar'
import { type Guess, type Read, readNamed } from './named-days'
import { readRelative } from './relative-days'

/** Days of issue, or those by which to pay. Both ends included. */
export interface Period {
  of: 'issued' | 'due'
  from?: string
  to?: string
}

const of = new Map<string, Period['of']>(
  [
    ['issued', 'issued issued: factuurdatum fakturadatum'],
    ['due', 'due due: vervalt vervaldatum forfaller forfallodag forfallodatum'],
  ].flatMap(([name, words]) => (words ?? '').split(' ').map((word) => [word, name as Period['of']])),
)
/** Which end of the days that follow is meant. */
const bounds = new Map<string, 'since' | 'after' | 'until' | 'before'>(
  [
    ['since', 'since from sinds vanaf sedan fran fr.o.m.'],
    ['after', 'after na efter'],
    ['until', 'until till tot t/m tot/met t.o.m.'],
    ['before', 'before voor fore innan'],
  ].flatMap(([name, words]) =>
    (words ?? '').split(' ').map((word) => [word, name as 'since' | 'after' | 'until' | 'before']),
  ),
)
const between = new Set(['-', '–', '—', '..', 'to', 'until', 'till', 'tot', 't/m', 't.o.m.'])

/** A period at a word: "okt 2025", "okt – dec 2025", "since yesterday", "vervalt deze week". */
export function readPeriod(
  words: readonly string[],
  at: number,
  today: string,
): { length: number; period: Period } | null {
  const what = of.get(words[at] ?? '')
  const bound = bounds.get(words[at + (what ? 1 : 0)] ?? '')
  const start = at + (what ? 1 : 0) + (bound ? 1 : 0)
  const guess = { today, nearest: what === 'due' }
  const read = bound
    ? readOne(words, start, guess)
    : (readRange(words, start, guess) ?? readOne(words, start, guess))
  if (!read || (read.unsure && !what && !bound)) return null
  return {
    length: start - at + read.length,
    period: { of: what ?? 'issued', ...bounded(read.days, bound) },
  }
}

function bounded({ from, to }: Days, bound?: 'since' | 'after' | 'until' | 'before') {
  if (bound === 'since') return { from }
  if (bound === 'after') return { from: shifted(to, 1) }
  if (bound === 'until') return { to }
  if (bound === 'before') return { to: shifted(from, -1) }
  return { from, to }
}

function readOne(words: readonly string[], at: number, guess: Guess): Read | null {
  return readRelative(words, at, guess.today) ?? readNamed(words, at, guess)
}

function readRange(words: readonly string[], at: number, guess: Guess): Read | null {
  const joined = /^([a-z]{3,}|q[1-4]|[\d-]{8,10})(?:\.\.|–|-)([a-z]{3,}|q[1-4]|[\d-]{8,10})$/.exec(
    words[at] ?? '',
  )
  if (joined) {
    const apart = [joined[1] ?? '', '-', joined[2] ?? '', words[at + 1] ?? '']
    const read = readApart(apart, 0, guess)
    return read && { ...read, length: read.length - 2 }
  }
  return readApart(words, at, guess)
}

function readApart(words: readonly string[], at: number, guess: Guess): Read | null {
  const first = readOne(words, at, guess)
  if (!first || !between.has(words[at + first.length] ?? '')) return null
  const start = at + first.length + 1
  const second = readOne(words, start, guess)
  if (!second) return null
  const length = first.length + 1 + second.length
  const unsure = first.unsure === true && second.unsure === true
  // "okt – dec 2025": the year is said once.
  for (const year of first.open ? [yearOf(second.days.from), yearOf(second.days.from) - 1] : []) {
    if (!isYear(year)) continue
    const again = readNamed([...words.slice(at, at + first.length), String(year)], 0, guess)
    if (again && again.days.from <= second.days.to)
      return { length, unsure, days: { from: again.days.from, to: second.days.to } }
  }
  if (first.open || first.days.from > second.days.to) return null
  return { length, unsure, days: { from: first.days.from, to: second.days.to } }
}
