import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Empty } from '../ui/empty'
import { useAnswer } from './query'

/** Nothing is connected yet: what connecting brings, and the button that begins it. */
export function FirstRun() {
  const { t } = useTranslation()
  const platform = useAnswer('console.status', {}).data?.platform ?? 'linux'
  return (
    <Empty
      title={t('empty.connections.title')}
      text={t('empty.connections.text', { keychain: t(`keychain.${platform}`) })}
      action={
        <Button component={Link} to="/settings/connections?new=hub">
          {t('empty.connections.action')}
        </Button>
      }
    />
  )
}
