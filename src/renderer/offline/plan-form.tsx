import { Button } from '@mantine/core'
import type { OfflinePlan } from '@shared/offline'
import { useTranslation } from 'react-i18next'
import { FailureView } from '../ui/failure-view'
import { Estimate } from './estimate'
import { Limit } from './limit'
import classes from './offline.module.css'
import { Retention } from './retention'
import { Rules } from './rules'
import { usePlanDraft } from './use-plan-draft'

/** What should be kept. Takes effect when it is saved. */
export function PlanForm({ plan }: { plan: OfflinePlan }) {
  const { t } = useTranslation('offline')
  const draft = usePlanDraft(plan)
  if (!draft) return null
  const { wanted, change, save, isChanged, undo } = draft
  return (
    <form
      className={classes.plan}
      onSubmit={(event) => {
        event.preventDefault()
        save.mutate(wanted)
      }}
    >
      <Rules saved={plan} wanted={wanted} change={change} />
      <Limit wanted={wanted} change={change} />
      <Retention wanted={wanted} change={change} />
      <Estimate wanted={wanted} change={change} />
      {save.error && <FailureView failure={save.error} as="strip" onRetry={() => save.mutate(wanted)} />}
      <div className={classes.line}>
        <Button type="submit" loading={save.isPending} disabled={!isChanged}>
          {t('plan.save')}
        </Button>
        {isChanged && (
          <Button variant="subtle" color="gray" disabled={save.isPending} onClick={undo}>
            {t('plan.undo')}
          </Button>
        )}
      </div>
    </form>
  )
}
