import { type Sort, sortedBy } from '@shared/sort'
import { fold } from './fold'
import { searchWords } from './search-words'

type Key = string | number

interface Asked<By extends string> {
  text: string
  sort: Sort<By>
  offset: number
  limit: number
}

/** A page of things that are few enough to be kept whole: found by every word, sorted by keys, then by id. */
export function pageOfFew<T extends { id: string }, By extends string>(
  all: readonly T[],
  { text, sort, offset, limit }: Asked<By>,
  { searched, key }: { searched: (one: T) => readonly (string | null)[]; key: (one: T, by: By) => Key },
): { rows: T[]; count: number; of: number } {
  const words = searchWords(text)
  const found = all.filter((one) => {
    const folded = fold(searched(one).join('\n'))
    return words.every((forms) => forms.some((form) => folded.includes(form)))
  })
  const rows = inOrder(found, sort, key, ({ id }) => id)
  return { rows: rows.slice(offset, offset + limit), count: rows.length, of: all.length }
}

/** In order of every column that is sorted by; by `last`, the way of the first, where all are equal. */
export function inOrder<T, By extends string>(
  all: readonly T[],
  sort: Sort<By>,
  key: (one: T, by: By) => Key,
  last: (one: T) => Key,
): T[] {
  const columns = sortedBy(sort)
  const turns = [...columns, sort].map(({ direction }) => (direction === 'ascending' ? 1 : -1))
  return all
    .map((one) => ({ one, keys: [...columns.map(({ by }) => key(one, by)), last(one)] }))
    .sort(({ keys: some }, { keys: others }) => {
      const at = some.findIndex((value, index) => value !== others[index])
      return at < 0 ? 0 : (some[at] ?? 0) < (others[at] ?? 0) ? -(turns[at] ?? 1) : (turns[at] ?? 1)
    })
    .map(({ one }) => one)
}
