import { useTranslation } from 'react-i18next'
import { useAction, useAnswer } from '../../app/query'
import { showToast, showUndo } from '../../ui/undo-toast'
import { useSayFailure } from '../../ui/use-say-failure'

const toast = 'contact-correction'

/** The e-mail that we know better than the hub, and how to say so. `undefined` while it is looked up. */
export function useCorrection(contactId: string) {
  const { data, isError } = useAnswer('contacts.correction', { id: contactId })
  // One that cannot be read keeps nobody from going on.
  return isError ? null : data
}

export function useCorrect(contactId: string) {
  const { t } = useTranslation('contactPage')
  const onError = useSayFailure()
  const { mutate, isPending } = useAction('contacts.correctEmail', { onError })
  return {
    pending: isPending,
    correct(email: string | null, onDone = () => {}) {
      mutate(
        { id: contactId, email },
        {
          onSuccess: ({ before }) => {
            onDone()
            showUndo({
              id: toast,
              message: t(email === null ? 'correction.removed' : 'correction.saved'),
              undo: t('undo'),
              onUndo: () =>
                mutate({ id: contactId, email: before }, { onSuccess: () => showToast(toast, t('undone')) }),
            })
          },
        },
      )
    },
  }
}
