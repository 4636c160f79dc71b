import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useAnswer } from '../../app/query'
import { Empty } from '../../ui/empty'
import { LinkButton } from '../../ui/link-button'

/** Why there is nothing, and the one button that changes it. */
export function NothingHere({ of, onClear }: { of: number; onClear: () => void }) {
  const { t } = useTranslation('tariffs')
  const connections = useAnswer('connections.list', {}).data
  if (of > 0) {
    return (
      <Empty
        title={t('empty.nothingFound')}
        text={t('empty.nothingFoundText')}
        action={
          <Button variant="default" onClick={onClear}>
            {t('empty.showAll')}
          </Button>
        }
      />
    )
  }
  if (!connections) return null
  if (connections.some(({ kind }) => kind === 'connect')) {
    return (
      <Empty
        title={t('empty.title')}
        text={t('empty.text')}
        action={<LinkButton to="/tariffs/new">{t('new')}</LinkButton>}
      />
    )
  }
  return (
    <Empty
      title={t('empty.connectionTitle')}
      text={t('empty.connectionText')}
      action={
        <LinkButton to="/settings/$section" params={{ section: 'connections' }} search={{ add: 'connect' }}>
          {t('empty.connect')}
        </LinkButton>
      }
    />
  )
}
