import { Button, Checkbox, Modal } from '@mantine/core'
import type { AccountChoice, RunKind } from '@shared/activation-run'
import type { Failure } from '@shared/failure'
import { keepPreviousData } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAction, useAnswer } from '../../app/query'
import { FailureView } from '../../ui/failure-view'
import { RunPreview } from './run-preview'
import classes from './runs.module.css'
import { StartDateField, startDay } from './start-date-field'
import type { StartChoice } from './start-dates'

interface RunDialogProps {
  kind: RunKind
  choice: AccountChoice
  /** Active accounts shall get the start date as well, unless one says otherwise. */
  activeToo?: boolean
  onClose: () => void
  onStarted?: () => void
}

/** Says what activating or deactivating would change, and begins it. Give it to the screen only while it is open. */
export function RunDialog({
  kind,
  choice,
  activeToo: activeFirst = false,
  onClose,
  onStarted,
}: RunDialogProps) {
  const { t } = useTranslation('authorizations')
  const navigate = useNavigate()
  // Its own id: pressed twice, it is one run.
  const [id] = useState(() => crypto.randomUUID())
  const [start, setStart] = useState<StartChoice>({ kind: 'months', months: 24 })
  const day = kind === 'activate' ? startDay(start) : null
  const [activeToo, setActiveToo] = useState(activeFirst)
  const wish = { kind, choice, dataStartDate: day ?? null, activeToo }
  // While the numbers for another day are on their way, the ones before stand, and nothing can be begun with them.
  const preview = useAnswer('authorizations.previewRun', wish, {
    staleTime: 0,
    gcTime: 0,
    placeholderData: keepPreviousData,
  })
  const run = useAction('authorizations.startRun', {
    onSuccess: () => {
      onStarted?.()
      onClose()
      void navigate({ to: '/authorizations/runs/$runId', params: { runId: id } })
    },
  })
  const count = preview.data?.toChange ?? 0
  const ready = count > 0 && day !== undefined && !preview.isPlaceholderData
  const go = () => ready && run.mutate({ id, ...wish })
  return (
    <Modal
      opened
      size="lg"
      padding="xl"
      onClose={onClose}
      title={t(`run.${kind}`)}
      closeButtonProps={{ 'aria-label': t('run.cancel') }}
      closeOnClickOutside={false}
    >
      <div className={classes.dialog}>
        {kind === 'activate' && <StartDateField choice={start} onChoose={setStart} />}
        {preview.error && (
          <FailureView failure={preview.error} onRetry={() => void preview.refetch()} as="strip" />
        )}
        {preview.data && <RunPreview kind={kind} preview={preview.data} activeToo={activeToo} />}
        {preview.data && preview.data.otherStart > 0 && (
          <Checkbox
            size="sm"
            label={t('run.activeToo', { count: preview.data.otherStart })}
            description={t('run.activeTooHint')}
            checked={activeToo}
            onChange={(event) => setActiveToo(event.currentTarget.checked)}
          />
        )}
        {!preview.data && !preview.error && <p className={classes.quiet}>{t('run.counting')}</p>}
        {run.error && <StartFailure failure={run.error} onRetry={go} />}
        <div className={classes.buttons}>
          <Button variant="default" onClick={onClose}>
            {t('run.cancel')}
          </Button>
          <Button
            {...(kind === 'deactivate' && { color: 'red' })}
            loading={run.isPending}
            disabled={!ready}
            onClick={go}
          >
            {t(activeToo ? 'run.start_change' : `run.start_${kind}`, { count })}
          </Button>
        </div>
      </div>
    </Modal>
  )
}

function StartFailure({ failure, onRetry }: { failure: Failure; onRetry: () => void }) {
  const { t } = useTranslation('authorizations')
  if (failure.kind !== 'conflict' || failure.code !== 'runUnderWay') {
    return <FailureView failure={failure} onRetry={onRetry} as="strip" />
  }
  return (
    <p role="alert" className={classes.remark}>
      {t('run.underWay')}{' '}
      <Link to="/authorizations/runs" className={classes.link}>
        {t('run.openOther')}
      </Link>
    </p>
  )
}
