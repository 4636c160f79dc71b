import { Button, Group } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import type { AuthorizationNotes } from '@shared/authorization'
import { useTranslation } from 'react-i18next'
import { useAction } from '../app/query'
import { queryClient } from '../app/query-client'
import { useFailureWords } from '../ui/use-failure-words'

type Notes = Partial<AuthorizationNotes>
const toast = 'authorization-notes'

/** Saves our own notes of these authorizations, and offers to take it back. `before`: what `notes` were. */
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
  const put = (ids: string[], notes: Notes) =>
    mutateAsync({ ids, notes }).then(
      () => true,
      (failure) => {
        const { title, text } = words(failure)
        notifications.show({ title, message: text, color: 'red' })
        return false
      },
    )
  const say = (message: React.ReactNode) => {
    notifications.hide(toast)
    notifications.show({ id: toast, message })
  }
  /** Whether it is saved. */
  return async (ids: string[], notes: Notes, before: Notes, said: string = t('ours.saved')) => {
    if (!(await put(ids, notes))) return false
    const undo = async () => {
      if (await put(ids, before)) say(t('ours.undone'))
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
