import './words'
import { Button, VisuallyHidden } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import type { ActivityLine } from '@shared/activity'
import { type ReactNode, useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { answer, useAnswer } from '../app/query'
import { Empty } from '../ui/empty'
import { FailureView } from '../ui/failure-view'
import { FilterBar } from '../ui/filter-bar'
import { List } from '../ui/list/list'
import { pageSize } from '../ui/list/use-rows'
import classes from './activity.module.css'
import { ActivityActions } from './activity-actions'
import { useActivityColumns } from './activity-columns'
import { ActivityFilters } from './activity-filters'
import { ActivityViews } from './activity-views'
import { ProgressStrip } from './progress-strip'
import { useChips } from './use-chips'
import { useListRoute } from './use-list-route'
import { useOpenRecord } from './use-open-record'
import { useTask } from './use-task'
import { Verdict } from './verdict'

const newestFirst = { by: 'at', direction: 'descending' } as const

/** Who did what, to which record, when, and how it ended. */
export function Component(): ReactNode {
  const { t } = useTranslation('activity')
  const route = useListRoute()
  const { filter } = route
  const first = useAnswer('activity.page', { filter, offset: 0, limit: pageSize }).data
  const columns = useActivityColumns()
  const chips = useChips(route)
  const open = useOpenRecord()
  const verify = useTask('activity.verify')
  const writeOut = useTask('activity.export')
  const loadPage = useCallback(
    (offset: number, limit: number) => answer('activity.page', { filter, offset, limit }),
    [filter],
  )
  const everyone = first?.everyone ?? false
  const progress = verify.progress ?? writeOut.progress
  const failure = verify.error ?? (writeOut.error?.kind === 'cancelled' ? null : writeOut.error)
  const save = () =>
    writeOut.mutate(
      {},
      {
        onSuccess: ({ path, lines }) =>
          path !== null && notifications.show({ message: t('export.done', { count: lines, path }) }),
      },
    )
  const nothing =
    first?.of === 0 ? (
      <Empty title={t('empty.none.title')} text={t('empty.none.text')} />
    ) : (
      <Empty
        title={t('empty.nothingFound.title')}
        text={t('empty.nothingFound.text')}
        action={
          <Button variant="default" onClick={route.clear}>
            {t('empty.nothingFound.action')}
          </Button>
        }
      />
    )
  return (
    <div className={classes.screen}>
      <VisuallyHidden component="h1">{t('title')}</VisuallyHidden>
      <FilterBar
        text={route.search.text ?? ''}
        onText={route.setText}
        placeholder={t('search')}
        chips={chips}
        onClear={route.clear}
        count={first?.count}
        of={first?.of}
        end={
          <>
            <ActivityViews search={route.search} />
            <ActivityActions
              verifying={verify.isPending}
              exporting={writeOut.isPending}
              onVerify={() => verify.isPending || verify.mutate({})}
              onExport={everyone ? () => writeOut.isPending || save() : null}
            />
          </>
        }
      >
        <ActivityFilters route={route} everyone={everyone} />
      </FilterBar>
      {progress && <ProgressStrip progress={progress} />}
      {failure && <FailureView failure={failure} as="strip" />}
      {verify.data && <Verdict verdict={verify.data} onClose={verify.reset} />}
      <List<ActivityLine, 'at'>
        name="activity"
        label={t('title')}
        columns={columns}
        count={first?.count}
        loadPage={loadPage}
        rowKey={({ n }) => String(n)}
        sort={newestFirst}
        onSort={() => undefined}
        onOpen={open}
        empty={first && nothing}
      />
      <p className={classes.foot}>
        {first && !everyone && `${t('own')} `}
        {t('evidence')}
      </p>
    </div>
  )
}
