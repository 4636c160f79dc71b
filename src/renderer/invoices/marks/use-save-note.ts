import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { useAction } from '../../app/query'
import { showToast, showUndo } from '../../ui/undo-toast'
import { useSayFailure } from '../../ui/use-say-failure'

const toast = 'invoice-note'

/** Saves our note about an invoice, and offers to put back the one before. */
export function useSaveNote(id: string) {
  const { t } = useTranslation('invoiceMarks')
  const { mutateAsync } = useAction('invoices.saveNote', { onError: useSayFailure() })
  const save = useCallback(
    (note: string) =>
      mutateAsync({ id, note }).then(
        () => true,
        () => false,
      ),
    [mutateAsync, id],
  )
  const offerUndo = (now: string, before: string, onUndone: () => void) =>
    showUndo({
      ...{ id: toast, message: now === '' ? t('removed') : t('saved'), undo: t('undo') },
      onUndo: async () => {
        if (!(await save(before))) return
        onUndone()
        showToast(toast, t('undone'))
      },
    })
  return { save, offerUndo }
}
