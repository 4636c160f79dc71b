import { type Activity, activityWrites } from './activity'
import type { Database } from './encrypted'
import { prepared } from './prepared'
import { tariffSessionPage } from './tariff-session-list'
import {
  type StoredTariff,
  type TariffClaim,
  type TariffReading,
  type TariffRecord,
  tariffClaim,
  tariffReading,
  tariffRecord,
} from './tariff-session-record'

type Row = { record: string; state: string; claimed: string | null; reading: string | null }
const select = 'SELECT record, state, claimed, reading FROM tariff_sessions'

const storedOf = ({ record, state, claimed, reading }: Row): StoredTariff => ({
  record: tariffRecord.parse({ ...JSON.parse(record), state }),
  claim: claimed === null ? null : tariffClaim.parse(JSON.parse(claimed)),
  // A copy of what the upstream says: one of another form is read anew.
  reading: reading === null ? null : (tariffReading.safeParse(JSON.parse(reading)).data ?? null),
})

export const tariffSessionReads = {
  /** The one that moved last first. */
  list: (db: Database): StoredTariff[] =>
    db.prepare<unknown[], Row>(`${select} ORDER BY moved_at DESC, place DESC`).all().map(storedOf),

  page: tariffSessionPage,

  get(db: Database, id: string): StoredTariff | null {
    const row = db.prepare<unknown[], Row>(`${select} WHERE id = ?`).get(id)
    return row ? storedOf(row) : null
  },

  /** Of a customer account or a contact, or of everybody; the one that began last first. */
  ofSubject: (
    db: Database,
    { accountId, contactId }: { accountId: string | null; contactId: string | null },
  ): StoredTariff[] =>
    db
      .prepare<unknown[], Row>(`${select} WHERE account_id = ? OR contact_id = ? ORDER BY place DESC`)
      .all(accountId, contactId)
      .map(storedOf),
}

export const tariffSessionWrites = {
  /** What it is now; its state only where it is not over. */
  save(db: Database, session: TariffRecord): void {
    const record = tariffRecord.parse(session)
    const { id, connectionId, subject, state, updatedAt } = record
    prepared(
      db,
      `INSERT INTO tariff_sessions (id, connection_id, account_id, contact_id, state, moved_at, record)
      VALUES (@id, @connectionId, @accountId, @contactId, @state, @movedAt, @record)
      ON CONFLICT (id) DO UPDATE SET state = excluded.state, moved_at = excluded.moved_at, record = excluded.record
      WHERE tariff_sessions.claimed IS NULL`,
    ).run({
      ...{ id, connectionId, state, movedAt: updatedAt, record: JSON.stringify(record) },
      ...{ accountId: subject.accountId, contactId: subject.contactId },
    })
  },

  /** What it is now and the line that tells of it, at once. */
  saveTold(db: Database, { session, line }: { session: TariffRecord; line: Activity }): void {
    tariffSessionWrites.save(db, session)
    activityWrites.append(db, line)
  },

  /** Keeps the upstream's ids; false where they were kept before. */
  claim(
    db: Database,
    { id, claim, session }: { id: string; claim: TariffClaim; session: TariffRecord },
  ): boolean {
    const record = tariffRecord.parse(session)
    const { changes } = prepared(
      db,
      `UPDATE tariff_sessions SET claimed = ?, state = ?, moved_at = ?, record = ? WHERE id = ? AND claimed IS NULL`,
    ).run(JSON.stringify(tariffClaim.parse(claim)), record.state, claim.at, JSON.stringify(record), id)
    return changes === 1
  },

  saveReading(db: Database, { id, reading }: { id: string; reading: TariffReading }): void {
    prepared(db, 'UPDATE tariff_sessions SET reading = ? WHERE id = ?').run(
      JSON.stringify(tariffReading.parse(reading)),
      id,
    )
  },
}
