import { Button, Group } from '@mantine/core'
import type { Failure } from '@shared/failure'
import { useNavigate, useRouter } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { askToSignIn } from '../sign-in/asked-to-sign-in'
import { FailureDetails } from './failure-details'
import classes from './failure-view.module.css'
import type { FailureAction } from './failure-words'
import { useFailureWords } from './use-failure-words'

interface FailureViewProps {
  failure: Failure
  /** Does again what failed. Without it there is no "Try again". */
  onRetry?: (() => void) | undefined
  /** `strip`: one line above what is still there; `block`: in place of what would be here. */
  as?: 'block' | 'strip'
}

/** A failure in the person's words, with what to do now; code and request id one click deeper. */
export function FailureView({ failure, onRetry, as = 'block' }: FailureViewProps) {
  const { title, text, action } = useFailureWords()(failure)
  return (
    <div role="alert" className={classes[as]}>
      <div>
        <strong>{title}</strong>
        <p className={classes.text}>{text}</p>
      </div>
      <Group gap="sm">
        <Act action={action} failure={failure} onRetry={onRetry} />
        <FailureDetails failure={failure} />
      </Group>
    </div>
  )
}

interface ActProps {
  action: FailureAction
  failure: Failure
  onRetry: (() => void) | undefined
}

function Act({ action, failure, onRetry }: ActProps) {
  const { t } = useTranslation('failure')
  const navigate = useNavigate()
  const { history } = useRouter()
  if (action === null || (action === 'tryAgain' && !onRetry)) return null
  const run = {
    tryAgain: () => onRetry?.(),
    openConnections: () => void navigate({ to: '/settings/$section', params: { section: 'connections' } }),
    signIn: () => failure.kind === 'signInNeeded' && askToSignIn(failure.connectionId),
    goBack: () => history.back(),
  }
  return (
    <Button variant="default" onClick={run[action]}>
      {t(`actions.${action}`)}
    </Button>
  )
}
