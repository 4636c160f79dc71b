import type { HistoryEvent } from '@shared/contact-history'
import type { Office } from '../office'
import { atInstant } from './history'

/** What we did here: notes, and the lines that the activity log has of this contact. */
export async function ourEvents({ store }: Pick<Office, 'store'>, id: string): Promise<HistoryEvent[]> {
  const notes = await store.contactNotes.of(id)
  const lines = await store.activity.ofRecords({ ids: [id], limit: 500 })
  return [
    ...notes.map(
      (note): HistoryEvent => ({ kind: 'note', key: `note ${note.id}`, ...atInstant(note.at), note }),
    ),
    ...lines.map(
      ({ n, at, what, outcome, who }): HistoryEvent => ({
        ...{ kind: isReading(what) ? 'read' : 'ours', key: `line ${n}`, what, outcome, who },
        ...atInstant(at),
      }),
    ),
  ]
}

/** Who looked is told only to whoever asks for it. */
const isReading = (what: string) => /\.(?:get|page|history|links|twins|account|read)$/.test(what)
