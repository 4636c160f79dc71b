import {
  type TariffSessionFilter,
  type TariffSessionRow,
  type TariffSessionSort,
  tariffSessionRow,
  tariffSessionStates,
} from '@shared/tariff'
import type { Database } from './encrypted'
import { inOrder } from './few'
import { searchText, searchWords } from './search-words'
import { sortKey } from './sort-key'

interface List {
  filter: TariffSessionFilter
  sort: TariffSessionSort
  offset: number
  limit: number
  /** Instant: a token that ended before it has expired. */
  now: string
}

const fields = [
  'connectionId',
  'subject',
  'direction',
  'live',
  'provider',
  'createdAt',
  'updatedAt',
  'expiresAt',
]
// Without the page: one with prices is long.
const select = `SELECT json_object('id', id, 'state', state, 'pageKind', record ->> '$.page.kind',
  'locationId', claimed ->> '$.locationId', ${fields.map((field) => `'${field}', json(record -> '$.${field}')`).join(', ')})
  FROM tariff_sessions`

/** A page of the conversations. There are as many as an office has in a year or two: they are sorted as they are read. */
export function tariffSessionPage(db: Database, { filter, sort, offset, limit, now }: List) {
  const all = db.prepare<unknown[], string>(`${select} ORDER BY moved_at DESC, place DESC`).pluck().all()
  const found = all.map((row) => asOf(tariffSessionRow.parse(JSON.parse(row)), now)).filter(fits(filter))
  const rows = inOrder(
    found,
    sort,
    (row, by) => keys[by](row),
    () => 0,
  )
  return { rows: rows.slice(offset, offset + limit), count: found.length, of: all.length }
}

/** An open one whose token has ended goes on with a new one. */
export const asOf = <Row extends Pick<TariffSessionRow, 'state' | 'expiresAt'>>(
  row: Row,
  now: string,
): Row => (row.state === 'open' && row.expiresAt <= now ? { ...row, state: 'expired' } : row)

const keys: Record<TariffSessionSort['by'], (row: TariffSessionRow) => string | number> = {
  state: ({ state }) => tariffSessionStates.indexOf(state),
  name: ({ subject }) => sortKey(subject.name),
  provider: ({ provider }) => sortKey(provider),
  moved: ({ updatedAt }) => updatedAt,
  begun: ({ createdAt }) => createdAt,
}

function fits({ text, states, accountId, contactId }: TariffSessionFilter) {
  const words = searchWords(text ?? '')
  return ({ subject, provider, state }: TariffSessionRow): boolean => {
    if (states?.length && !states.includes(state)) return false
    if (accountId !== undefined && subject.accountId !== accountId) return false
    if (contactId !== undefined && subject.contactId !== contactId) return false
    if (words.length === 0) return true
    const searched = searchText([subject.name, provider])
    return words.every((forms) => forms.some((form) => searched.includes(form)))
  }
}
