import type {
  AuthorizationFilter,
  AuthorizationRow,
  AuthorizationSort,
  AuthorizationView,
} from '@shared/authorization'
import type { AuthorizationLine } from './authorization-record'
import type { Database } from './encrypted'
import { columnsOf, type Ordering, orderBy, ordering, precedes } from './ordering'
import { matching, searchWords } from './search-words'
import { type Condition, contains, oneOf, where } from './selection'

const columns: Record<AuthorizationSort['by'], string> = {
  statusSince: 'status_since',
  createdAt: 'created_at',
  updatedAt: 'updated_at',
  username: 'sort_username',
  host: 'sort_host',
  status: 'sort_status',
  whoActs: 'sort_who',
  accounts: 'accounts',
  followUpOn: 'follow_up_on',
  owner: 'sort_owner',
}

type List = { filter: AuthorizationFilter; sort: AuthorizationSort }
type Line = { line: string; supersededBy: string | null; duplicates: number }

export const lineSelect = `SELECT line, superseded_by AS supersededBy, duplicates
  FROM authorizations JOIN authorization_records USING (key)`

export const rowOf = ({ line, supersededBy, duplicates }: Line): AuthorizationRow => ({
  ...(JSON.parse(line) as AuthorizationLine),
  supersededBy,
  duplicates,
})

const current = 'superseded_by IS NULL'
const views: Record<AuthorizationView, string> = {
  all: '1',
  needsAction: `stage = 'needsAction' AND ${current}`,
  waiting: `stage = 'waiting' AND ${current}`,
  ready: `stage = 'ready' AND ${current}`,
  active: `stage = 'active' AND ${current}`,
  duplicates: `duplicates > 0 AND ${current}`,
}

export const authorizationList = {
  page(db: Database, { filter, sort, offset, limit }: List & { offset: number; limit: number }) {
    const all = where(conditions(filter))
    const counted = Object.entries(views).map(([view, sql]) => `count(*) FILTER (WHERE ${sql}) AS "${view}"`)
    const counts = db
      .prepare<unknown[], Record<AuthorizationView, number>>(
        `SELECT ${counted.join(', ')} FROM authorizations ${all.sql}`,
      )
      .get(...all.values)
    const inView = where([...conditions(filter), { sql: views[filter.view], values: [] }])
    const keys = `SELECT key FROM authorizations ${inView.sql} ${orderBy(orderingOf(sort))} LIMIT ? OFFSET ?`
    const rows = db
      .prepare<unknown[], Line>(`${lineSelect} WHERE key IN (${keys}) ${orderBy(orderingOf(sort))}`)
      .all(...inView.values, limit, offset)
      .map(rowOf)
    const number = (sql: string) => Number(db.prepare(sql).pluck().get())
    const none = { all: 0, needsAction: 0, waiting: 0, ready: 0, active: 0, duplicates: 0 }
    return {
      rows,
      count: counts?.[filter.view] ?? 0,
      of: number('SELECT count(*) FROM authorizations'),
      views: counts ?? none,
      asOf: db.prepare('SELECT min(as_of) FROM authorization_rounds').pluck().get() as string | null,
    }
  },

  /** Place in the list, from 0; null when it is not in it. */
  position(db: Database, { filter, sort, id }: List & { id: string }): number | null {
    const order = orderingOf(sort)
    const all = [...conditions(filter), { sql: views[filter.view], values: [] }]
    const one = where([...all, { sql: 'id = ?', values: [id] }])
    const at = db
      .prepare<unknown[], (string | number)[]>(`SELECT ${columnsOf(order)} FROM authorizations ${one.sql}`)
      .raw()
      .get(...one.values)
    if (!at) return null
    const before = where([...all, precedes(order, at)])
    const count = db.prepare(`SELECT count(*) FROM authorizations ${before.sql}`).pluck()
    return Number(count.get(...before.values))
  },

  /** What there is to filter by. */
  choices(db: Database) {
    const values = (column: string) =>
      db
        .prepare(`SELECT DISTINCT ${column} FROM authorizations WHERE ${column} <> '' ORDER BY 1`)
        .pluck()
        .all() as string[]
    const words = (column: string) =>
      [...new Set(values(column).flatMap((list) => list.split('\n').filter(Boolean)))].sort((one, other) =>
        one.localeCompare(other),
      )
    return {
      statuses: values('status'),
      owners: values('owner'),
      tags: words('tags'),
      companyIds: values('company_id'),
      utilities: words('utilities'),
    }
  },
}

/** Those that a filter finds, superseded ones only where the view is of all. */
export function filtered(filter: AuthorizationFilter): Condition {
  return where([...conditions(filter), { sql: views[filter.view], values: [] }])
}

function orderingOf(sort: AuthorizationSort): Ordering {
  return ordering(sort, (by) => [columns[by]], ['key'])
}

const day = 86_400_000

function conditions(filter: AuthorizationFilter): Condition[] {
  const { match, short } = matching(searchWords(filter.text ?? ''))
  const found: Condition[] = short.map((forms) => contains(['search'], forms))
  const inIndex = 'key IN (SELECT rowid FROM authorization_search WHERE authorization_search MATCH ?)'
  if (match) found.push({ sql: inIndex, values: [match] })
  if (filter.archived !== 'also')
    found.push({ sql: 'archived = ?', values: [filter.archived === 'only' ? 1 : 0] })
  const among = (column: string, values: readonly string[] | undefined) => {
    if (values?.length) found.push(oneOf(column, values))
  }
  among('who_acts', filter.whoActs)
  among('reason', filter.reasons)
  among('status', filter.statuses)
  among('stage', filter.stages)
  among('owner', filter.owners)
  among('company_id', filter.companyIds)
  const listed = (column: string, values: readonly string[] | undefined) => {
    if (values?.length)
      found.push(
        contains(
          [column],
          values.map((value) => `\n${value}\n`),
        ),
      )
  }
  listed('tags', filter.tags)
  listed('utilities', filter.utilities)
  if (filter.olderThanDays !== undefined) {
    const before = new Date(Date.now() - filter.olderThanDays * day).toISOString()
    found.push({ sql: 'status_since <= ?', values: [before] })
  }
  if (filter.followUpBy !== undefined) found.push({ sql: 'follow_up_on <= ?', values: [filter.followUpBy] })
  return found
}
