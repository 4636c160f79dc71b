import { Button, Checkbox } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import type { LogInImport } from '@shared/authorization-creation'
import type { Failure } from '@shared/failure'
import { IconX } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAction } from '../../app/query'
import { useFormat } from '../../i18n/format'
import { FailureView } from '../../ui/failure-view'
import classes from '../../ui/import-file.module.css'
import { OnlineButton } from '../../ui/online-button'
import { Tool } from '../../ui/tool'
import { ImportTable } from './import-table'
import { setOpenImport } from './open-import'

const counted = ['ready', 'warned', 'refused', 'created', 'failed'] as const

/** What is in the file, row by row, and what is done with it. */
export function ImportRows({ open }: { open: LogInImport }) {
  const { t } = useTranslation('authorizations')
  const { number } = useFormat()
  const [withWarned, setWithWarned] = useState(false)
  const [failure, setFailure] = useState<Failure | null>(null)
  const told = { onError: setFailure, onSuccess: (next: LogInImport) => setOpenImport(next) }
  const run = useAction('authorizations.runImport', told)
  const stop = useAction('authorizations.cancelImport', told)
  const close = useAction('authorizations.closeImport', {
    onError: setFailure,
    onSuccess: () => setOpenImport(null),
  })
  const save = useAction('authorizations.saveImport', {
    onError: setFailure,
    onSuccess: ({ path }) => path !== null && notifications.show({ message: t('import.saved', { path }) }),
  })
  const { id, rows, state } = open
  const count = (wanted: string) => rows.filter((row) => row.state === wanted).length
  const lines = rows
    .filter(
      (row) => row.state === 'ready' || row.state === 'failed' || (withWarned && row.state === 'warned'),
    )
    .map(({ line }) => line)
  const running = state === 'running'
  const over = count('created') + count('failed') + count('unsure')
  const waiting = rows.length - count('refused') - count('leftOut')
  return (
    <>
      <section className={classes.bar} aria-label={t('import.file')}>
        <strong>{open.fileName}</strong>
        <Tool
          icon={IconX}
          label={t('import.close')}
          disabled={running}
          loading={close.isPending}
          onClick={() => close.mutate({ id })}
        />
        <span role="status">
          {running
            ? t('import.running', { done: number(over), total: number(waiting) })
            : counted
                .filter((one) => count(one) > 0)
                .map((one) => t(`import.counts.${one}`, { count: count(one) }))
                .join(' · ')}
        </span>
        <span className={classes.gap} />
        {!running && count('warned') > 0 && (
          <Checkbox
            size="xs"
            label={t('import.withWarned')}
            checked={withWarned}
            onChange={(event) => setWithWarned(event.currentTarget.checked)}
          />
        )}
        <Button
          size="compact-sm"
          variant="default"
          loading={save.isPending}
          onClick={() => save.mutate({ id })}
        >
          {t('import.result')}
        </Button>
        {running ? (
          <Button
            size="compact-sm"
            variant="default"
            loading={stop.isPending}
            onClick={() => stop.mutate({ id })}
          >
            {t('import.cancel')}
          </Button>
        ) : (
          lines.length > 0 && (
            <OnlineButton
              size="compact-sm"
              needs="handOverLogIns"
              loading={run.isPending}
              onClick={() => run.mutate({ id, lines })}
            >
              {t('import.send', { count: lines.length })}
            </OnlineButton>
          )
        )}
      </section>
      {failure && (
        <div className={classes.failure}>
          {failure.kind === 'notFound' ? (
            <p role="alert">{t('import.lost')}</p>
          ) : (
            <FailureView failure={failure} as="strip" />
          )}
        </div>
      )}
      <ImportTable open={open} />
    </>
  )
}
