import type { Input } from '@shared/operations'
import { useTranslation } from 'react-i18next'
import { useAction } from '../app/query'
import { queryClient } from '../app/query-client'
import { showToast, showUndo } from '../ui/undo-toast'
import { useSayFailure } from '../ui/use-say-failure'

type Change = Omit<Input<'authorizations.saveNotes'>, 'ids'>
const toast = 'authorization-notes'

/** Saves our own notes of these authorizations, and offers to take it back. */
export function useSaveNotes() {
  const { t } = useTranslation('authorizations')
  const sayFailure = useSayFailure()
  const { mutateAsync } = useAction('authorizations.saveNotes', {
    // Only what is kept: the system knows nothing of our notes.
    onSuccess: (_, { ids }) =>
      Promise.all(
        ids.map((id) =>
          queryClient.invalidateQueries({ queryKey: ['authorizations.get', { id, fresh: false }] }),
        ),
      ),
  })
  /** What was before; null where it is not saved. */
  const put = (ids: string[], change: Change) =>
    mutateAsync({ ids, ...change }).then(
      ({ before }) => before,
      (failure) => {
        sayFailure(failure)
        return null
      },
    )
  /** Whether it is saved. */
  return async (ids: string[], change: Change, said: string = t('ours.saved')) => {
    const before = await put(ids, change)
    if (!before) return false
    const undo = async () => {
      for (const { ids, notes } of before) if (!(await put(ids, { notes }))) return
      showToast(toast, t('ours.undone'))
    }
    showUndo({ id: toast, message: said, undo: t('undo'), onUndo: () => void undo() })
    return true
  }
}
