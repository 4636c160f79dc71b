import { notifications } from '@mantine/notifications'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { useAnswer } from './query'

/** Says once that the local copy had to be dropped; it stays until it is read. */
export function RebuiltNote() {
  const { t } = useTranslation()
  const rebuilt = useAnswer('console.status', {}).data?.cacheRebuilt ?? false
  useEffect(() => {
    if (rebuilt) notifications.show({ id: 'rebuilt', message: t('sync.rebuilt'), autoClose: false })
  }, [rebuilt, t])
  return null
}
