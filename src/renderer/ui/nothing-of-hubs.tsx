import { useTranslation } from 'react-i18next'
import { useAnswer } from '../app/query'
import { Empty } from './empty'
import { FailureView } from './failure-view'
import { LinkButton } from './link-button'
import type { useRefreshed } from './use-refreshed'

interface NothingOfHubsProps {
  /** Where no hub is connected: what one would bring. */
  noHub: { title: string; text: string }
  /** Where the hubs say that there is nothing. */
  none: { title: string; text: string }
  refreshed: ReturnType<typeof useRefreshed>
}

/** Why a list of what the hubs say of ourselves has nothing in it, and the one button that changes it. */
export function NothingOfHubs({ noHub, none, refreshed }: NothingOfHubsProps) {
  const { t } = useTranslation()
  const connections = useAnswer('connections.list', {}).data
  const { failure, refresh, isPending, online } = refreshed
  if (!connections) return null
  if (!connections.some(({ kind }) => kind === 'hub')) {
    const action = (
      <LinkButton to="/settings/$section" params={{ section: 'connections' }} search={{ add: 'hub' }}>
        {t('connectHub')}
      </LinkButton>
    )
    return <Empty {...noHub} action={action} />
  }
  if (!online) return <FailureView failure={{ kind: 'offline' }} onRetry={refresh} />
  if (failure) return <FailureView failure={failure} onRetry={refresh} />
  return isPending ? null : <Empty {...none} />
}
