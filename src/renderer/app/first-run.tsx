import { useTranslation } from 'react-i18next'
import { Empty } from '../ui/empty'
import { LinkButton } from '../ui/link-button'
import { useAnswer } from './query'

/** Nothing is connected yet: what connecting brings, and the button that begins it. */
export function FirstRun() {
  const { t } = useTranslation()
  const platform = useAnswer('console.status', {}).data?.platform ?? 'linux'
  return (
    <Empty
      as="h1"
      title={t('empty.connections.title')}
      text={t('empty.connections.text', { keychain: t(`keychain.${platform}`) })}
      action={
        <LinkButton to="/settings/$section" params={{ section: 'connections' }} search={{ add: 'hub' }}>
          {t('empty.connections.action')}
        </LinkButton>
      }
    />
  )
}
