import { useTranslation } from 'react-i18next'
import { Age } from '../ui/age'
import { useAnswer } from './query'
import classes from './top-bar.module.css'

/** Connected or not, and how old what is kept here is. */
export function NetworkState() {
  const { t } = useTranslation()
  const network = useAnswer('network.status', {}).data
  const sync = useAnswer('sync.status', {}).data
  const connections = useAnswer('connections.list', {}).data
  // Nothing is connected yet: nothing can be said to answer.
  if (!network || !connections?.length) return null
  return (
    <span className={classes.state} data-offline={!network.online || undefined}>
      <span className={classes.dot} aria-hidden />
      <span role="status">{network.online ? t('network.online') : t('network.offline')}</span>
      {sync?.finishedAt && <Age source="cache" asOf={sync.finishedAt} />}
    </span>
  )
}
