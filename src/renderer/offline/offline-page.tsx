import './words'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useAnswer } from '../app/query'
import { FailureView } from '../ui/failure-view'
import { Forgetting } from './forgetting'
import { Holding } from './holding'
import classes from './offline.module.css'
import { PlanForm } from './plan-form'
import { SyncState } from './sync-state'

/** What is kept on this computer, how old it is, and what should be kept. */
export function Component(): ReactNode {
  const { t } = useTranslation('offline')
  const offline = useAnswer('offline.get', {})
  if (offline.error) return <FailureView failure={offline.error} onRetry={() => void offline.refetch()} />
  if (!offline.data) return null
  const { plan, holding } = offline.data
  return (
    <div className={classes.page}>
      <header>
        <h1 className={classes.title}>{t('title')}</h1>
        <p className={classes.intro}>{t('intro')}</p>
      </header>
      <Holding holding={holding} />
      <SyncState paused={plan.paused} />
      <PlanForm plan={plan} />
      <Forgetting />
    </div>
  )
}
