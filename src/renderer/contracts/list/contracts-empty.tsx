import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useAction, useAnswer } from '../../app/query'
import { Empty } from '../../ui/empty'
import { FailureView } from '../../ui/failure-view'
import { LinkButton } from '../../ui/link-button'
import { OnlineButton } from '../../ui/online-button'

/** Why the list has no rows, and the one button that changes it. */
export function ContractsEmpty({ of, onClear }: { of: number; onClear: () => void }) {
  const { t } = useTranslation('contracts')
  const connections = useAnswer('connections.list', {}).data
  const status = useAnswer('sync.status', {}).data
  const start = useAction('sync.start')
  const words = (key: 'nothingFound' | 'noHub' | 'fetching' | 'none') => ({
    title: t(`empty.${key}.title`),
    text: t(`empty.${key}.text`),
  })
  if (of > 0) {
    const action = (
      <Button variant="default" onClick={onClear}>
        {t('empty.nothingFound.action')}
      </Button>
    )
    return <Empty {...words('nothingFound')} action={action} />
  }
  if (!connections || !status) return null
  if (!connections.some(({ kind }) => kind === 'hub')) {
    const action = (
      <LinkButton to="/settings/$section" params={{ section: 'connections' }} search={{ add: 'hub' }}>
        {t('empty.noHub.action')}
      </LinkButton>
    )
    return <Empty {...words('noHub')} action={action} />
  }
  if (status.state === 'running') return <Empty {...words('fetching')} />
  const failure = start.error ?? status.failure
  if (failure) return <FailureView failure={failure} onRetry={() => start.mutate({})} />
  const action = (
    <OnlineButton loading={start.isPending} onClick={() => start.mutate({})}>
      {t('empty.none.action')}
    </OnlineButton>
  )
  return <Empty {...words('none')} action={action} />
}
