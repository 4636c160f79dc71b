import type { ContactFilter, ContactRow, ContactSort } from '@shared/contact'
import type { Database } from './encrypted'
import { columnsOf, type Ordering, orderBy, ordering, precedes } from './ordering'
import { matching, searchWords } from './search-words'
import { type Condition, contains, oneOf, where } from './selection'

const columns = {
  name: 'sort_name',
  email: 'sort_email',
  city: 'sort_city',
  accountState: 'sort_account',
}

type List = { filter: ContactFilter; sort: ContactSort }

export const contactList = {
  /** `count` of the filter, `of` all. `asOf`: the oldest connection's last complete run; during its first one, the last page. */
  page(db: Database, { filter, sort, offset, limit }: List & { offset: number; limit: number }) {
    const { sql, values } = where(conditions(filter))
    const rows = db
      .prepare<unknown[], ContactRow>(
        `SELECT id, display_name AS displayName, company_name AS companyName, email, phone, list_name AS sortName, city,
          ifnull(record ->> '$.address.street', '') AS street,
          dossier, account_state AS accountState,
          (SELECT email FROM corrections WHERE contact_id = id) AS correctedEmail,
          (SELECT count(*) FROM open_twins WHERE one_id = id) AS twins
        FROM contacts ${sql} ${orderBy(orderingOf(sort))} LIMIT ? OFFSET ?`,
      )
      .all(...values, limit, offset)
    const number = (query: string, ...params: unknown[]) =>
      Number(
        db
          .prepare(query)
          .pluck()
          .get(...params),
      )
    const of = number('SELECT count(*) FROM contacts')
    const count = sql ? number(`SELECT count(*) FROM contacts ${sql}`, ...values) : of
    return { rows, count, of, asOf: asOf(db) }
  },

  /** Place in the list, from 0; null when it is not in it. */
  position(db: Database, { filter, sort, id }: List & { id: string }): number | null {
    const order = orderingOf(sort)
    const all = conditions(filter)
    const one = where([...all, { sql: 'id = ?', values: [id] }])
    const at = db
      .prepare<unknown[], (string | number)[]>(`SELECT ${columnsOf(order)} FROM contacts ${one.sql}`)
      .raw()
      .get(...one.values)
    if (!at) return null
    const before = where([...all, precedes(order, at)])
    return Number(
      db
        .prepare(`SELECT count(*) FROM contacts ${before.sql}`)
        .pluck()
        .get(...before.values),
    )
  },
}

function orderingOf(sort: ContactSort): Ordering {
  return ordering(sort, (by) => [columns[by]], ['sort_name', 'key'])
}

function conditions({ text, initial, accountStates, twins }: ContactFilter): Condition[] {
  const { match, short } = matching(searchWords(text ?? ''))
  const found: Condition[] = short.map((forms) => contains(['search'], forms))
  if (match)
    found.push({
      sql: 'key IN (SELECT rowid FROM contact_search WHERE contact_search MATCH ?)',
      values: [match],
    })
  if (initial) found.push(contains(['initials'], [initial.normalize('NFC').toLowerCase()]))
  if (twins) found.push({ sql: 'id IN (SELECT one_id FROM open_twins)', values: [] })
  if (accountStates?.length) found.push(oneOf('account_state', accountStates))
  return found
}

function asOf(db: Database): string | null {
  const oldest = db.prepare('SELECT min(ifnull(finished_at, as_of)) FROM contact_runs')
  return oldest.pluck().get() as string | null
}
