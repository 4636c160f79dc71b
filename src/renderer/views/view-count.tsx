import { useFormat } from '../i18n/format'
import { type CountQuery, useCounts } from './use-counts'

/** How many a view finds, once it is known: of many views each is drawn for itself. */
export function ViewCount({ query }: { query: CountQuery }) {
  const { number } = useFormat()
  const [count] = useCounts([query])
  return count === undefined ? null : <small>{number(count)}</small>
}
