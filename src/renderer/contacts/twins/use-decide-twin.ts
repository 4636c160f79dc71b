import type { ContactTwin, TwinDecision } from '@shared/contact-twin'
import { useTranslation } from 'react-i18next'
import { useAction } from '../../app/query'
import { showToast, showUndo } from '../../ui/undo-toast'
import { useSayFailure } from '../../ui/use-say-failure'

const toast = 'contact-twin'

/** Says whether two contacts are one person, and offers to take that back. */
export function useDecideTwin(contactId: string) {
  const { t } = useTranslation('contactPage')
  const onError = useSayFailure()
  const { mutate, isPending } = useAction('contacts.decideTwin', { onError })
  return {
    pending: isPending,
    decide(
      { contact: { id: otherId, displayName } }: ContactTwin,
      decision: TwinDecision,
      onDone = () => {},
    ) {
      mutate(
        { id: contactId, otherId, decision },
        {
          onSuccess: ({ before }) => {
            onDone()
            showUndo({
              id: toast,
              message: t(`twins.said.${decision}`, { name: displayName }),
              undo: t('undo'),
              onUndo: () =>
                mutate(
                  { id: contactId, otherId, decision: before },
                  { onSuccess: () => showToast(toast, t('undone')) },
                ),
            })
          },
        },
      )
    },
  }
}
