import type { ContactNote } from '@shared/contact-history'
import { useTranslation } from 'react-i18next'
import { useAction } from '../../app/query'
import { showToast, showUndo } from '../../ui/undo-toast'
import { useSayFailure } from '../../ui/use-say-failure'

const toast = 'contact-note'

/** Keeps and removes notes about a contact; what is removed can be taken back. */
export function useNote(contactId: string) {
  const { t } = useTranslation('contactPage')
  const onError = useSayFailure()
  const save = useAction('contacts.saveNote', { onError })
  const remove = useAction('contacts.removeNote', { onError })
  const restore = (noteId: string) =>
    remove.mutate(
      { id: contactId, noteId, removed: false },
      { onSuccess: () => showToast(toast, t('undone')) },
    )
  return {
    saving: save.isPending,
    /** Whether it is kept. */
    save: (noteId: string, text: string) =>
      save.mutateAsync({ id: contactId, noteId, text }).then(
        () => true,
        () => false,
      ),
    remove: ({ id: noteId }: ContactNote) =>
      remove.mutate(
        { id: contactId, noteId, removed: true },
        {
          onSuccess: () =>
            showUndo({
              ...{ id: toast, message: t('notes.removed'), undo: t('undo') },
              onUndo: () => restore(noteId),
            }),
        },
      ),
  }
}
