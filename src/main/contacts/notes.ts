import type { ContactNote } from '@shared/contact-history'
import { Failed } from '@shared/failure'
import type { Office } from '../office'
import { byUs } from './decide'

/** Keeps a note about a contact: a new one, or another text of one that is there. */
export async function saveNote(
  office: Office,
  { id, noteId, text }: { id: string; noteId: string; text: string },
): Promise<ContactNote> {
  const { store, record, tell } = office
  const known = await store.contactNotes.of(id)
  await store.contactNotes.save({ id: noteId, contactId: id, text, ...(await byUs(office)) })
  const note = (await store.contactNotes.of(id)).find((one) => one.id === noteId)
  if (!note) throw new Failed({ kind: 'notFound' })
  const before = known.find((one) => one.id === noteId)
  if (before?.text !== note.text) await record('contacts.saveNote', id, before ? 'changed' : 'added')
  tell('contacts.changed', { id })
  return note
}

export async function removeNote(
  { store, record, tell }: Office,
  { id, noteId, removed }: { id: string; noteId: string; removed: boolean },
) {
  await store.contactNotes.remove({ id: noteId, contactId: id, removed })
  await record('contacts.removeNote', id, removed ? 'removed' : 'putBack')
  tell('contacts.changed', { id })
  return {}
}
