import { fold } from './fold'
import { searchWords } from './search-words'

interface Asked {
  text: string
  sort: { direction: 'ascending' | 'descending' }
  offset: number
  limit: number
}

/** A page of things that are few enough to be kept whole: found by every word, in the order of `key`, then of id. */
export function pageOfFew<T extends { id: string }>(
  all: readonly T[],
  { text, sort, offset, limit }: Asked,
  { searched, key }: { searched: (one: T) => readonly (string | null)[]; key: (one: T) => string },
): { rows: T[]; count: number; of: number } {
  const words = searchWords(text)
  const found = all.filter((one) => {
    const folded = fold(searched(one).join('\n'))
    return words.every((forms) => forms.some((form) => folded.includes(form)))
  })
  const order = sort.direction === 'ascending' ? 1 : -1
  found.sort((one, other) => order * compare(key(one) + one.id, key(other) + other.id))
  return { rows: found.slice(offset, offset + limit), count: found.length, of: all.length }
}

const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0)
