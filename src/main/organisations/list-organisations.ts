import type { Input, Output } from '@shared/operations'
import type { Organisation } from '@shared/organisation'
import type { Office } from '../office'
import { pageOfFew } from '../store/few'
import { sortKey } from '../store/sort-key'

/** Of all hubs, from what is kept: they are few. */
export async function organisationsPage(
  { store }: Pick<Office, 'store'>,
  asked: Input<'organisations.page'>,
): Promise<Output<'organisations.page'>> {
  const kept = await store.hubAnswers.all('organisations')
  const all = kept.flatMap(({ value }) => value as Organisation[])
  const asOf = kept.map((one) => one.asOf).sort()[0] ?? null
  const found = pageOfFew(all, asked, {
    searched: (one) => [one.name, one.number, one.type, one.street, one.postalCode, one.city],
    key: (one, by) => sortKey(one[by] || null, one.country),
  })
  return { ...found, asOf }
}
