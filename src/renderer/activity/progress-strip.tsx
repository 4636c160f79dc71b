import { Button, Progress } from '@mantine/core'
import type { ActivityProgress } from '@shared/activity'
import { useTranslation } from 'react-i18next'
import { useAction } from '../app/query'
import { useFormat } from '../i18n/format'
import classes from './activity.module.css'

/** How far a verification or an export is. */
export function ProgressStrip({ progress: { task, done, of } }: { progress: ActivityProgress }) {
  const { t } = useTranslation('activity')
  const { number } = useFormat()
  const cancel = useAction('activity.cancelExport')
  const words = t(`${task}.running`, { done: number(done), of: number(of) })
  return (
    <div className={classes.strip}>
      <Progress.Root size={4} w={160}>
        <Progress.Section value={(done / Math.max(1, of)) * 100} aria-label={words} withAria />
      </Progress.Root>
      <span>{words}</span>
      {task === 'export' && (
        <Button
          size="compact-sm"
          variant="default"
          loading={cancel.isPending}
          onClick={() => cancel.mutate({})}
        >
          {t('export.cancel')}
        </Button>
      )}
    </div>
  )
}
