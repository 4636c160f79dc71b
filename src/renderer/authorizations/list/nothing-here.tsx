import { Button, Group } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useAction, useAnswer } from '../../app/query'
import { Empty } from '../../ui/empty'
import { FailureView } from '../../ui/failure-view'
import { LinkButton } from '../../ui/link-button'
import type { ListRoute } from './use-list-route'

/** Why the list has no rows, and the one button that changes it. */
export function NothingHere({ route, of }: { route: ListRoute; of: number }) {
  const { t } = useTranslation('authorizations')
  const { view: _view, ...filter } = route.list.filter
  const connections = useAnswer('connections.list', {}).data
  const polling = useAnswer('authorizations.polling', {}).data
  const refresh = useAction('authorizations.refresh')

  if (of > 0 && Object.keys(filter).length > 0) {
    return (
      <Empty
        title={t('empty.found.title')}
        text={t('empty.found.text')}
        action={
          <Button variant="default" onClick={route.clear}>
            {t('empty.found.action')}
          </Button>
        }
      />
    )
  }
  if (of > 0) {
    const { view } = route.list.filter
    return (
      <Empty
        title={t(`empty.view.${view}.title`)}
        text={t(`empty.view.${view}.text`)}
        action={
          view !== 'all' && (
            <Button variant="default" onClick={() => route.change({ view: 'all' })}>
              {t('empty.view.action')}
            </Button>
          )
        }
      />
    )
  }
  if (!connections || !polling) return null
  if (!connections.some(({ kind }) => kind === 'authorizations')) {
    return (
      <Empty
        title={t('empty.connection.title')}
        text={t('empty.connection.text')}
        action={
          <LinkButton
            to="/settings/$section"
            params={{ section: 'connections' }}
            search={{ add: 'authorizations' }}
          >
            {t('empty.connection.action')}
          </LinkButton>
        }
      />
    )
  }
  if (polling.stoppedBy === 'offline') {
    return <Empty title={t('empty.offline.title')} text={t('empty.offline.text')} />
  }
  if (refresh.error) return <FailureView failure={refresh.error} onRetry={() => refresh.mutate({})} />
  if (polling.asOf === null && polling.failures.length === 0) {
    return <Empty title={t('empty.looking.title')} text={t('empty.looking.text')} />
  }
  return (
    <Empty
      title={t('empty.never.title')}
      text={t('empty.never.text')}
      action={
        <Group gap="sm">
          <Button onClick={() => route.setAdding(true)}>{t('empty.never.action')}</Button>
          <LinkButton variant="default" to="/authorizations/form-link">
            {t('empty.never.formLink')}
          </LinkButton>
        </Group>
      }
    />
  )
}
