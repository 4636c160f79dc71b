import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useAction, useAnswer } from '../../app/query'
import { Empty } from '../../ui/empty'
import { FailureView } from '../../ui/failure-view'
import { LinkButton } from '../../ui/link-button'
import { OnlineButton } from '../../ui/online-button'

/** Why the list has no rows, and the one button that changes it. */
export function ContactsEmpty({ of, onClear }: { of: number; onClear: () => void }) {
  const { t } = useTranslation('contacts')
  const connections = useAnswer('connections.list', {}).data
  const status = useAnswer('sync.status', {}).data
  const start = useAction('sync.start')
  if (of > 0) {
    return (
      <Empty
        title={t('empty.nothingFound.title')}
        text={t('empty.nothingFound.text')}
        action={
          <Button variant="default" onClick={onClear}>
            {t('empty.nothingFound.action')}
          </Button>
        }
      />
    )
  }
  if (!connections || !status) return null
  if (!connections.some(({ kind }) => kind === 'hub')) {
    return (
      <Empty
        title={t('empty.noHub.title')}
        text={t('empty.noHub.text')}
        action={
          <LinkButton to="/settings/$section" params={{ section: 'connections' }} search={{ add: 'hub' }}>
            {t('empty.noHub.action')}
          </LinkButton>
        }
      />
    )
  }
  if (status.state === 'running') {
    return <Empty title={t('empty.fetching.title')} text={t('empty.fetching.text')} />
  }
  const failure = start.error ?? status.failure
  if (failure) return <FailureView failure={failure} onRetry={() => start.mutate({})} />
  return (
    <Empty
      title={t('empty.none.title')}
      text={t('empty.none.text')}
      action={
        <OnlineButton loading={start.isPending} onClick={() => start.mutate({})}>
          {t('empty.none.action')}
        </OnlineButton>
      }
    />
  )
}
