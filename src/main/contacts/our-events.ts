import type { HistoryEvent } from '@shared/contact-history'
import { historyOf as linesOfRecords } from '../activity/lines'
import type { Office } from '../office'
import { atInstant } from './history'

/** What we did here: notes, and the lines that the activity log has of this contact. */
export async function ourEvents(office: Office, id: string) {
  const notes = await office.store.contactNotes.of(id)
  const lines = await linesOfRecords(office, [id])
  return [
    ...notes.map(
      (note): HistoryEvent => ({ kind: 'note', key: `note ${note.id}`, ...atInstant(note.at), note }),
    ),
    // A note is in it as itself.
    ...lines
      .filter(({ what }) => what !== 'contacts.saveNote')
      .map((line): HistoryEvent => {
        const kind = line.act === 'read' ? 'read' : 'ours'
        return { kind, key: `line ${line.n}`, ...atInstant(line.at), line }
      }),
  ]
}
