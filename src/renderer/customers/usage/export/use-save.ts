import { notifications } from '@mantine/notifications'
import { useTranslation } from 'react-i18next'
import { useAction } from '../../../app/query'
import { useFailureWords } from '../../../ui/use-failure-words'

/** Lets the person choose where a file goes, and says where it went or why it did not. */
export function useSave() {
  const { t } = useTranslation('usage')
  const words = useFailureWords()
  const { mutate } = useAction('files.save', {
    onSuccess: ({ path }) => path !== null && notifications.show({ message: t('export.saved', { path }) }),
    onError: (failure) => {
      const { title, text } = words(failure)
      notifications.show({ title, message: text, color: 'red' })
    },
  })
  return mutate
}
