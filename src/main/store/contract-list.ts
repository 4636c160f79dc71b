import type { Contact } from '@shared/contact'
import type { ContractFilter, ContractSort } from '@shared/contract'
import { lowerCase } from './contact-record'
import type { ContractRecord } from './contract-record'
import type { Database } from './encrypted'
import { columnsOf, type Ordering, orderBy, ordering, precedes } from './ordering'
import { searchWords } from './search-words'
import { type Condition, contains, oneOf, where } from './selection'

type List = { filter: ContractFilter; sort: ContractSort }
type Sum = { connectionId: string; currency: string | null; amount: number }

export const contractList = {
  /** `sums` of the filter, in ten-thousandths. `asOf`: of the connection that was read longest ago. */
  page(db: Database, { filter, sort, offset, limit }: List & { offset: number; limit: number }) {
    const { sql, values } = where(conditions(db, filter))
    const order = orderBy(orderingOf(sort))
    const rows = db
      .prepare(`SELECT record FROM contracts ${sql} ${order} LIMIT ? OFFSET ?`)
      .pluck()
      .all(...values, limit, offset)
      .map((record): ContractRecord => JSON.parse(String(record)))
    const number = (query: string, params: readonly unknown[] = []) =>
      Number(
        db
          .prepare(query)
          .pluck()
          .get(...params),
      )
    const sums = db
      .prepare<unknown[], Sum>(
        `SELECT connection_id AS connectionId, currency, sum(amount) AS amount FROM contracts ${sql}
        GROUP BY connection_id, currency HAVING count(amount) > 0`,
      )
      .all(...values)
    return {
      rows,
      sums,
      count: number(`SELECT count(*) FROM contracts ${sql}`, values),
      of: number('SELECT count(*) FROM contracts'),
      asOf: db.prepare('SELECT min(as_of) FROM contract_lists').pluck().get() as string | null,
    }
  },

  /** Place in the list, from 0; null when it is not in it. */
  position(db: Database, { filter, sort, id }: List & { id: string }): number | null {
    const order = orderingOf(sort)
    const all = conditions(db, filter)
    const one = where([...all, { sql: 'id = ?', values: [id] }])
    const at = db
      .prepare<unknown[], (string | number)[]>(`SELECT ${columnsOf(order)} FROM contracts ${one.sql}`)
      .raw()
      .get(...one.values)
    if (!at) return null
    const before = where([...all, precedes(order, at)])
    const count = db.prepare(`SELECT count(*) FROM contracts ${before.sql}`).pluck()
    return Number(count.get(...before.values))
  },

  /** What there is to filter by. */
  choices(db: Database) {
    const statuses = db
      .prepare("SELECT DISTINCT status FROM contracts WHERE status <> '' ORDER BY sort_status")
      .pluck()
      .all() as string[]
    const organisations = db
      .prepare<unknown[], { id: string; name: string }>(
        `SELECT organisation_id AS id, ifnull(max(organisation), organisation_id) AS name FROM contracts
        WHERE organisation_id IS NOT NULL GROUP BY organisation_id ORDER BY min(sort_organisation)`,
      )
      .all()
    return { statuses, organisations }
  },
}

function orderingOf(sort: ContractSort): Ordering {
  return ordering(sort, (by) => [`sort_${by}`], ['key'])
}

function conditions(db: Database, filter: ContractFilter): Condition[] {
  const { text, statuses, organisationIds, contactId, email, dossier } = filter
  const found: Condition[] = searchWords(text ?? '').map((forms) => contains(['search'], forms))
  if (statuses?.length) found.push(oneOf('status', statuses))
  if (organisationIds?.length) found.push(oneOf('organisation_id', organisationIds))
  if (contactId !== undefined) found.push(ofContact(db, contactId))
  if (email !== undefined) found.push({ sql: 'lower_email = ?', values: [lowerCase(email) ?? ''] })
  if (dossier) found.push(inDossier(dossier.organisationId, dossier.number))
  return found
}

const inDossier = (organisationId: string, number: string): Condition => ({
  sql: 'organisation_id = ? AND dossier = ?',
  values: [organisationId, number],
})

/** By a dossier of theirs, their e-mail, what it was corrected to or their account's username, at the same hub. */
function ofContact(db: Database, contactId: string): Condition {
  const record = db.prepare('SELECT record FROM contacts WHERE id = ?').pluck().get(contactId)
  if (typeof record !== 'string') return { sql: '0', values: [] }
  const { connectionId, email, account, dossiers }: Contact = JSON.parse(record)
  const corrected = db
    .prepare('SELECT lower_email FROM corrections WHERE contact_id = ?')
    .pluck()
    .all(contactId)
  const emails = [
    ...[email, account.username].flatMap((one) => lowerCase(one) ?? []),
    ...corrected.map(String),
  ]
  const ways = dossiers.map(({ organisationId, number }) => inDossier(organisationId, number))
  if (emails.length > 0) ways.push(oneOf('lower_email', emails))
  return {
    sql: `connection_id = ? AND (${ways.map(({ sql }) => `(${sql})`).join(' OR ') || '0'})`,
    values: [connectionId, ...ways.flatMap(({ values }) => values)],
  }
}
