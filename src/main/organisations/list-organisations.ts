import type { Input, Output } from '@shared/operations'
import type { Organisation } from '@shared/organisation'
import type { Office } from '../office'
import { fold } from '../store/fold'
import { searchWords } from '../store/search-words'
import { sortKey } from '../store/sort-key'

/** Of all hubs, from what is kept: they are few. */
export async function organisationsPage(
  { store }: Pick<Office, 'store'>,
  { text, sort, offset, limit }: Input<'organisations.page'>,
): Promise<Output<'organisations.page'>> {
  const kept = await store.hubAnswers.all('organisations')
  const all = kept.flatMap(({ value }) => value as Organisation[])
  const words = searchWords(text)
  const found = all.filter((one) => {
    const searched = fold([one.name, one.number, one.type, one.street, one.postalCode, one.city].join('\n'))
    return words.every((forms) => forms.some((form) => searched.includes(form)))
  })
  const key = (one: Organisation) => sortKey(one[sort.by] || null, one.country)
  const order = sort.direction === 'ascending' ? 1 : -1
  found.sort((one, other) => order * compare(key(one) + one.id, key(other) + other.id))
  const asOf = kept.map((one) => one.asOf).sort()[0] ?? null
  return { rows: found.slice(offset, offset + limit), count: found.length, of: all.length, asOf }
}

const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0)
