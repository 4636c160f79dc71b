import { Kbd } from '@mantine/core'
import { IconSearch, IconUserCircle } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { keyNames } from '../ui/key-names'
import { NetworkState } from './network-state'
import { useAnswer } from './query'
import { SyncProgress } from './sync-progress'
import classes from './top-bar.module.css'

/** Search, what is going on, and who is working here. */
export function TopBar({ onSearch }: { onSearch: () => void }) {
  const { t } = useTranslation()
  const platform = useAnswer('console.status', {}).data?.platform
  return (
    <header className={classes.bar}>
      <button type="button" className={classes.search} onClick={onSearch}>
        <IconSearch size={15} stroke={1.6} aria-hidden />
        <span>{t('bar.search')}</span>
        <Kbd size="xs">{keyNames('mod+k', platform === 'mac')}</Kbd>
      </button>
      <div className={classes.gap} />
      <SyncProgress />
      <NetworkState />
      <Person />
    </header>
  )
}

function Person() {
  const { t } = useTranslation()
  const connected = useAnswer('connections.list', {}).data?.some(({ kind }) => kind === 'hub') ?? false
  const person = useAnswer('console.whoAmI', {}, { enabled: connected }).data
  if (!connected) return null
  return (
    <span className={classes.person} title={person?.name ?? undefined}>
      <IconUserCircle size={18} stroke={1.5} aria-hidden />
      <span>{person ? (person.fullName ?? person.name ?? t('bar.somebody')) : t('bar.nobody')}</span>
    </span>
  )
}
