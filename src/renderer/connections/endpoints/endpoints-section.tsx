import type { Connection } from '@shared/connection'
import { IconArrowLeft } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useAnswer } from '../../app/query'
import { useNoRole } from '../../roles/use-may'
import { FailureView } from '../../ui/failure-view'
import sectionClasses from '../connections.module.css'
import { EndpointActions } from './endpoint-actions'
import { EndpointTable } from './endpoint-table'
import classes from './endpoints.module.css'

const all = { to: '/settings/$section', params: { section: 'connections' }, search: {} } as const

/** How each operation of a connection is asked of its upstream, and what of it is changed here. */
export function EndpointsSection({ connection }: { connection: Connection }) {
  const { t } = useTranslation('endpoints')
  const { id: connectionId, name } = connection
  const noRole = useNoRole('administer', connectionId)
  const rows = useAnswer('endpoints.list', { connectionId })
  return (
    // Its table needs more room than the forms.
    <div data-wide className={classes.section}>
      <Link {...all} className={sectionClasses.back}>
        <IconArrowLeft size={14} aria-hidden />
        {t('back')}
      </Link>
      <header className={classes.header}>
        <div>
          <h2>{t('title', { name })}</h2>
          <p>{t('intro')}</p>
          {noRole && <p className={sectionClasses.note}>{noRole}</p>}
        </div>
        {rows.data && rows.data.length > 0 && <EndpointActions connection={connection} rows={rows.data} />}
      </header>
      {rows.error && <FailureView failure={rows.error} onRetry={() => void rows.refetch()} />}
      {rows.data?.length === 0 && <p className={classes.quiet}>{t('none')}</p>}
      {rows.data && rows.data.length > 0 && <EndpointTable connection={connection} rows={rows.data} />}
    </div>
  )
}
