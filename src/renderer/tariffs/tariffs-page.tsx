import './words'
import type { TariffSessionRow } from '@shared/tariff'
import { useNavigate } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useAnswer } from '../app/query'
import { Empty } from '../ui/empty'
import { FailureView } from '../ui/failure-view'
import { LinkButton } from '../ui/link-button'
import { useShortcuts } from '../ui/shortcuts'
import { SessionTable } from './session-table'
import classes from './tariffs.module.css'

const isOpen = ({ state }: TariffSessionRow) =>
  state === 'open' || state === 'expired' || state === 'claiming'

/** The conversations: those that somebody can go on with, then those that are over. */
export function Component(): ReactNode {
  const { t } = useTranslation('tariffs')
  const navigate = useNavigate()
  const { data, error, refetch } = useAnswer('tariffs.sessions', {}, { staleTime: 0 })
  const connections = useAnswer('connections.list', {}).data
  const isConnected = connections?.some(({ kind }) => kind === 'connect') ?? false
  useShortcuts(
    [
      {
        id: 'tariffs.new',
        keys: ['n'],
        label: t('keys.new'),
        group: 'page',
        palette: true,
        run: () => void navigate({ to: '/tariffs/new' }),
      },
    ],
    isConnected,
  )
  const open = data?.filter(isOpen) ?? []
  const over = data?.filter((row) => !isOpen(row)) ?? []
  return (
    <div className={classes.screen}>
      <header className={classes.head}>
        <h1 className={classes.title}>{t('title')}</h1>
        {isConnected && data && data.length > 0 && (
          <LinkButton to="/tariffs/new" aria-keyshortcuts="n">
            {t('new')}
          </LinkButton>
        )}
      </header>
      {error && <FailureView failure={error} onRetry={() => void refetch()} as={data ? 'strip' : 'block'} />}
      {data?.length === 0 && connections && <NothingHere isConnected={isConnected} />}
      {open.length > 0 && <SessionTable title={t('list.open')} rows={open} />}
      {over.length > 0 && <SessionTable title={t('list.over')} rows={over} />}
    </div>
  )
}

/** Why there is nothing, and the one button that changes it. */
function NothingHere({ isConnected }: { isConnected: boolean }) {
  const { t } = useTranslation('tariffs')
  if (isConnected) {
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
