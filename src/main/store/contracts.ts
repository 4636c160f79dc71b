import { contractList } from './contract-list'
import { type ContractRecord, columnsOf } from './contract-record'
import type { Database } from './encrypted'

interface Kept {
  contract: ContractRecord
  asOf: string
}

export const contractReads = {
  ...contractList,

  /** As it was last asked for by itself; else as the list had it. */
  get(db: Database, id: string): Kept | null {
    const row = db
      .prepare<unknown[], { record: string; asOf: string }>(
        'SELECT ifnull(detail, record) AS record, ifnull(detail_as_of, as_of) AS asOf FROM contracts WHERE id = ?',
      )
      .get(id)
    return row ? { contract: JSON.parse(row.record), asOf: row.asOf } : null
  },
}

export const contractWrites = {
  /** All of a connection's, as its list has them: what is not among them is gone. What was asked for by itself stays. */
  putAll(
    db: Database,
    {
      connectionId,
      contracts,
      asOf,
    }: { connectionId: string; contracts: readonly ContractRecord[]; asOf: string },
  ): void {
    const write = writer(db)
    for (const contract of contracts) write(contract, asOf)
    const ids = JSON.stringify(contracts.map(({ id }) => id))
    db.prepare(
      'DELETE FROM contracts WHERE connection_id = ? AND id NOT IN (SELECT value FROM json_each(?))',
    ).run(connectionId, ids)
    db.prepare('INSERT OR REPLACE INTO contract_lists (connection_id, as_of) VALUES (?, ?)').run(
      connectionId,
      asOf,
    )
  },

  /** One, just asked for by itself. */
  put(db: Database, { contract, asOf }: Kept): void {
    writer(db)(contract, asOf)
    db.prepare('UPDATE contracts SET detail = ?, detail_as_of = ? WHERE id = ?').run(
      JSON.stringify(contract),
      asOf,
      contract.id,
    )
  },

  /** The upstream no longer has it. */
  remove(db: Database, id: string): void {
    db.prepare('DELETE FROM contracts WHERE id = ?').run(id)
  },
}

/** What is listed is small: the documents and all that the hub said are read only with the contract itself. */
function writer(db: Database) {
  const columns = [...Object.keys(columnsOf(nobodys)), 'as_of', 'record']
  const upsert = db.prepare(`
    INSERT INTO contracts (${columns.join(', ')}) VALUES (${columns.map((column) => `@${column}`).join(', ')})
    ON CONFLICT (id) DO UPDATE SET ${columns.map((column) => `${column} = excluded.${column}`).join(', ')}`)
  return (contract: ContractRecord, asOf: string) => {
    upsert.run({ ...columnsOf(contract), as_of: asOf, record: JSON.stringify(contract) })
  }
}

const nobodys: ContractRecord = {
  ...{ id: '', connectionId: '', number: '', product: '', status: '', start: null, end: null, amount: null },
  ...{ organisation: null, dossier: null, holder: '', email: null, documents: [], said: [] },
}
