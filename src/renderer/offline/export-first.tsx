import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useAction } from '../app/query'
import { FailureView } from '../ui/failure-view'
import classes from './offline.module.css'

/** The activity log is evidence: whoever forgets it may take it along. */
export function ExportFirst() {
  const { t } = useTranslation('offline')
  const write = useAction('activity.export')
  return (
    <div className={classes.line}>
      <Button variant="default" size="xs" loading={write.isPending} onClick={() => write.mutate({})}>
        {t('forgetting.export')}
      </Button>
      {write.data?.path && (
        <span className={classes.note}>{t('forgetting.exported', { path: write.data.path })}</span>
      )}
      {write.error && <FailureView failure={write.error} as="strip" />}
    </div>
  )
}
