import { Button, Group } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import type { Input } from '@shared/operations'
import { useTranslation } from 'react-i18next'
import { useAction } from '../app/query'
import { queryClient } from '../app/query-client'
import { useFailureWords } from '../ui/use-failure-words'

type Change = Omit<Input<'authorizations.saveNotes'>, 'ids'>
const toast = 'authorization-notes'

/** Saves our own notes of these authorizations, and offers to take it back. */
export function useSaveNotes() {
  const { t } = useTranslation('authorizations')
  const words = useFailureWords()
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
        const { title, text } = words(failure)
        notifications.show({ title, message: text, color: 'red' })
        return null
      },
    )
  const say = (message: React.ReactNode) => {
    notifications.hide(toast)
    notifications.show({ id: toast, message })
  }
  /** Whether it is saved. */
  return async (ids: string[], change: Change, said: string = t('ours.saved')) => {
    const before = await put(ids, change)
    if (!before) return false
    const undo = async () => {
      for (const { ids, notes } of before) if (!(await put(ids, { notes }))) return
      say(t('ours.undone'))
    }
    say(
      <Group justify="space-between" wrap="nowrap">
        {said}
        <Button size="compact-sm" variant="default" onClick={() => void undo()}>
          {t('undo')}
        </Button>
      </Group>,
    )
    return true
  }
}
