import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useAnswer } from '../app/query'
import { Empty } from '../ui/empty'
import { FailureView } from '../ui/failure-view'
import { LinkButton } from '../ui/link-button'
import { useAccountNames, useContactName } from './filters/use-chips'
import { type InvoicesRoute, noFilter } from './search'
import { useFetch } from './use-fetch'

/** Why the list is empty, and the one thing that would fill it. */
export function NothingHere({ route, of }: { route: InvoicesRoute; of: number }) {
  const { t } = useTranslation('invoices')
  const { contactId, accountIds, ...own } = route.chosen
  const connections = useAnswer('connections.list', {}).data
  const plan = useAnswer('offline.get', {}).data?.plan
  const sync = useAnswer('sync.status', {}).data
  const fetch = useFetch(route.chosen)
  const narrowed = contactId !== undefined || accountIds !== undefined
  const filtered = Object.values(own).some((value) => value !== undefined)

  if (connections && !connections.some(({ kind }) => kind === 'data-layer')) {
    return (
      <Said of="connection">
        <LinkButton
          to="/settings/$section"
          params={{ section: 'connections' }}
          search={{ add: 'data-layer' }}
        >
          {t('empty.connection.action')}
        </LinkButton>
      </Said>
    )
  }
  if (filtered && (of > 0 || narrowed)) {
    return (
      <Said of="found">
        <Button variant="default" onClick={() => route.change(noFilter)}>
          {t('empty.found.action')}
        </Button>
      </Said>
    )
  }
  if (fetch.running) return <Said of="fetching" />
  if (narrowed) return <NothingOf route={route} />
  if (!fetch.online) return <Said of="offline" />
  if (sync?.failure) return <FailureView failure={sync.failure} onRetry={fetch.start} />
  if (plan?.rules.length === 0) {
    return (
      <Said of="plan">
        <LinkButton to="/offline">{t('empty.plan.action')}</LinkButton>
      </Said>
    )
  }
  return (
    <Said of="never">
      <Button onClick={fetch.start}>{t('empty.never.action')}</Button>
    </Said>
  )
}

interface SaidProps {
  of: 'connection' | 'found' | 'fetching' | 'offline' | 'plan' | 'never'
  children?: React.ReactNode
}

function Said({ of, children }: SaidProps) {
  const { t } = useTranslation('invoices')
  return <Empty title={t(`empty.${of}.title`)} text={t(`empty.${of}.text`)} action={children} />
}

/** Of these customers there is nothing here. */
function NothingOf({ route }: { route: InvoicesRoute }) {
  const { t } = useTranslation('invoices')
  const { contactId, accountIds } = route.chosen
  const contact = useContactName(contactId)
  const accounts = useAccountNames(accountIds)
  const { online, start } = useFetch(route.chosen)
  const name = contactId === undefined ? accounts.join(', ') : contact
  return (
    <Empty
      title={t('empty.scope.title')}
      text={online ? t('empty.scope.text', { name }) : t('empty.scope.offline', { name })}
      action={online && <Button onClick={start}>{t('empty.scope.action')}</Button>}
    />
  )
}
