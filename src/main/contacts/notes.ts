import type { ContactNote } from '@shared/contact-history'
import { Failed } from '@shared/failure'
import type { Office } from '../office'
import { byUs } from './decide'

/** Keeps a note about a contact: a new one, or another text of one that is there. */
export async function saveNote(
  office: Office,
  { id, noteId, text }: { id: string; noteId: string; text: string },
): Promise<ContactNote> {
  const { store, tell } = office
  await store.contactNotes.save({ id: noteId, contactId: id, text, ...(await byUs(office)) })
  const note = (await store.contactNotes.of(id)).find((one) => one.id === noteId)
  if (!note) throw new Failed({ kind: 'notFound' })
  tell('contacts.changed', { id })
  return note
}

export async function removeNote(
  { store, tell }: Office,
  { id, noteId, removed }: { id: string; noteId: string; removed: boolean },
) {
  await store.contactNotes.remove({ id: noteId, contactId: id, removed })
  tell('contacts.changed', { id })
  return {}
}
