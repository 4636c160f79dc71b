import type { ConnectionKind } from '@shared/connection'
import { useRouterState } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Empty } from '../ui/empty'
import { LinkButton } from '../ui/link-button'
import { useAnswer } from './query'

/** Which system fills the screens under a path; where it is any, all of them are offered. */
const kindFor: Readonly<Record<string, ConnectionKind>> = {
  contacts: 'hub',
  contracts: 'hub',
  organisations: 'hub',
  permissions: 'hub',
  'my-account': 'hub',
  customers: 'data-layer',
  invoices: 'data-layer',
  authorizations: 'authorizations',
  tariffs: 'connect',
}

/** Nothing is connected yet: what connecting brings, and the button that begins it. */
export function FirstRun() {
  const { t } = useTranslation()
  const add = useRouterState({ select: ({ location }) => kindFor[location.pathname.split('/')[1] ?? ''] })
  const platform = useAnswer('console.status', {}).data?.platform ?? 'linux'
  return (
    <Empty
      as="h1"
      title={t('empty.connections.title')}
      text={t('empty.connections.text', { keychain: t(`keychain.${platform}`) })}
      action={
        <LinkButton to="/settings/$section" params={{ section: 'connections' }} search={{ add }}>
          {t('empty.connections.action')}
        </LinkButton>
      }
    />
  )
}
