import { IconRefresh } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useAction, useAnswer } from '../../app/query'
import { useFormat } from '../../i18n/format'
import { useShortcuts } from '../../ui/shortcuts'
import { Tool } from '../../ui/tool'
import classes from '../authorizations-page.module.css'

/** When the system was last looked at, and a way to look now. */
export function Polling() {
  const { t } = useTranslation('authorizations')
  const { instant } = useFormat()
  const status = useAnswer('authorizations.polling', {}).data
  const connections = useAnswer('connections.list', {}).data ?? []
  const refresh = useAction('authorizations.refresh')
  const look = () => refresh.mutate({})
  const stopped = status?.state === 'stopped'
  useShortcuts(
    [
      {
        id: 'authorizations.refresh',
        keys: ['r'],
        label: t('keys.refresh'),
        group: 'page',
        palette: true,
        run: look,
      },
    ],
    status !== undefined && !stopped,
  )
  if (!status) return null
  const { asOf, failures, stoppedBy, quick } = status
  const failed = failures.map(
    ({ connectionId }) => connections.find(({ id }) => id === connectionId)?.name ?? connectionId,
  )
  const why = stoppedBy ? t(`polling.${stoppedBy}`) : quick ? t('polling.quick') : t('polling.calm')
  return (
    <span className={classes.polling} title={why}>
      <span role="status" className={classes.looked}>
        {failed.length > 0 && !stopped && (
          <span className={classes.due}>{t('polling.failed', { names: failed.join(', ') })} · </span>
        )}
        {stopped ? why : asOf ? t('polling.asOf', { instant: instant(asOf) }) : t('polling.never')}
      </span>
      <Tool
        icon={IconRefresh}
        label={t('polling.refresh')}
        keys="r"
        disabled={stopped}
        loading={refresh.isPending || status.state === 'asking'}
        onClick={look}
      />
    </span>
  )
}
