import { Button } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import type { ActivationRun } from '@shared/activation-run'
import type { Failure } from '@shared/failure'
import { useTranslation } from 'react-i18next'
import { useAction } from '../../app/query'
import { OnlineButton } from '../../ui/online-button'
import { useFailureWords } from '../../ui/use-failure-words'

/** What can be done with a run as it stands. `short`: only what keeps it going or stops it. */
export function RunActions({
  run: { id, state, counts },
  short = false,
}: {
  run: ActivationRun
  short?: boolean
}) {
  const { t } = useTranslation('authorizations')
  const words = useFailureWords()
  const onError = (failure: Failure) => {
    const { title, text } = words(failure)
    notifications.show({ title, message: text, color: 'red' })
  }
  const pause = useAction('authorizations.pauseRun', { onError })
  const resume = useAction('authorizations.resumeRun', { onError })
  const cancel = useAction('authorizations.cancelRun', { onError })
  const retry = useAction('authorizations.retryRun', { onError })
  const save = useAction('authorizations.exportRun', {
    onError,
    onSuccess: ({ path }) => path !== null && notifications.show({ message: t('runs.exported', { path }) }),
  })
  const over = state === 'done' || state === 'cancelled'
  const again = counts.failed + counts.cancelled
  return (
    <>
      {state === 'running' && (
        <Button
          size="compact-sm"
          variant="default"
          loading={pause.isPending}
          onClick={() => pause.mutate({ id })}
        >
          {t('runs.pause')}
        </Button>
      )}
      {(state === 'paused' || state === 'interrupted') && (
        <OnlineButton
          size="compact-sm"
          needs="handOverLogIns"
          loading={resume.isPending}
          onClick={() => resume.mutate({ id })}
        >
          {t('runs.resume')}
        </OnlineButton>
      )}
      {!over && (
        <Button
          size="compact-sm"
          variant="default"
          loading={cancel.isPending}
          onClick={() => cancel.mutate({ id })}
        >
          {t('runs.cancel')}
        </Button>
      )}
      {!short && over && again > 0 && (
        <OnlineButton
          size="compact-sm"
          needs="handOverLogIns"
          loading={retry.isPending}
          onClick={() => retry.mutate({ id })}
        >
          {t('runs.retry', { count: again })}
        </OnlineButton>
      )}
      {!short && (
        <Button
          size="compact-sm"
          variant="default"
          loading={save.isPending}
          onClick={() => save.mutate({ id })}
        >
          {t('runs.export')}
        </Button>
      )}
    </>
  )
}
