import type { Spelling } from '@shared/invoice'
import { distance } from './distance'
import type { Database } from './encrypted'
import { fold } from './fold'
import { prepared } from './prepared'
import { matching, searchWords } from './search-words'

/** A word that is found no more often may be wrong. */
const little = 2

/**
 * What was meant by the words of a search that hardly any invoice has: names that differ by one letter, from eight letters on
 * by two. Null where no word is in doubt, or one has none alike.
 */
export function spelling(db: Database, text: string): Spelling | null {
  const words: Spelling['words'] = []
  const corrected = text.split(/\s+/).map((typed) => {
    const word = fold(typed)
    if (!/^\p{L}{4,}$/u.test(word) || isFound(db, word)) return typed
    const meant = nearest(db, word)
    if (meant !== null) words.push({ typed, meant })
    return meant ?? typed
  })
  return words.length > 0 ? { text: corrected.join(' '), words } : null
}

function isFound(db: Database, word: string): boolean {
  const { match } = matching(searchWords(word))
  const found = prepared(
    db,
    `SELECT count(*) FROM (SELECT 1 FROM invoice_search WHERE invoice_search MATCH ? LIMIT ${little + 1})`,
  ).pluck()
  return match === null || Number(found.get(match)) > little
}

/** Of all words in names the one most alike, and of those the most frequent; as somebody writes it. */
function nearest(db: Database, word: string): string | null {
  const most = word.length >= 8 ? 2 : 1
  const alike = prepared(
    db,
    'SELECT term, doc FROM account_vocabulary WHERE length(term) BETWEEN ? AND ? ORDER BY doc DESC',
  ).all(word.length - most, word.length + most) as { term: string; doc: number }[]
  let best: { term: string; away: number } | null = null
  for (const { term } of alike) {
    const away = distance(word, term, (best?.away ?? most + 1) - 1)
    if (away !== null && away > 0) best = { term, away }
    if (best?.away === 1) break
  }
  return best && asWritten(db, best.term)
}

function asWritten(db: Database, term: string): string | null {
  const name = prepared(
    db,
    'SELECT name FROM accounts WHERE key IN (SELECT rowid FROM account_words WHERE account_words MATCH ? LIMIT 1)',
  )
    .pluck()
    .get(`"${term}"`)
  if (typeof name !== 'string') return null
  return name.split(/[^\p{L}\p{M}\p{N}]+/u).find((part) => fold(part) === term) ?? term
}
