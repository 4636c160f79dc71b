import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useAction, useAnswer } from '../../app/query'
import { Empty } from '../../ui/empty'
import { FailureView } from '../../ui/failure-view'

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
          <Button component={Link} to="/settings/connections?new=hub">
            {t('empty.noHub.action')}
          </Button>
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
        <Button loading={start.isPending} onClick={() => start.mutate({})}>
          {t('empty.none.action')}
        </Button>
      }
    />
  )
}
