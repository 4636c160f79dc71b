import { notifications } from '@mantine/notifications'
import { useTranslation } from 'react-i18next'
import { useAction } from '../../app/query'

/** Saves a document where the person says, and says where that was. */
export function useSaveDocument() {
  const { t } = useTranslation('contracts')
  return useAction('contracts.saveDocument', {
    onSuccess: ({ path }) => {
      if (path !== null) notifications.show({ message: t('documents.saved', { path }) })
    },
  })
}
