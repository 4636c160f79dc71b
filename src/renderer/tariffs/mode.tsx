import { IconFlask, IconPlugConnected } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { Status } from '../ui/status'

/** Test or live: the upstream says which, by the key. */
export function Mode({ live }: { live: boolean }) {
  const { t } = useTranslation('tariffs')
  return live ? (
    <Status icon={IconPlugConnected} word={t('mode.live')} tone="good" />
  ) : (
    <Status icon={IconFlask} word={t('mode.test')} tone="warn" />
  )
}
