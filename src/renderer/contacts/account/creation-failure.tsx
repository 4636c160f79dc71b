import type { Failure } from '@shared/failure'
import { useTranslation } from 'react-i18next'
import { FailureDetails } from '../../ui/failure-details'
import { FailureView } from '../../ui/failure-view'
import { Notice } from './notice'

/** Why no account was made: for what only this dialog can explain in its own words, else as everywhere. */
export function CreationFailure({ failure, onRetry }: { failure: Failure; onRetry: () => void }) {
  const { t } = useTranslation('contacts')
  const words = {
    conflict: t('add.takenAtHub'),
    invalid: t('add.refusedByHub'),
  }
  if (failure.kind !== 'conflict' && failure.kind !== 'invalid') {
    return <FailureView failure={failure} onRetry={onRetry} as="strip" />
  }
  return (
    <Notice tone="bad">
      <p>{words[failure.kind]}</p>
      <div>
        <FailureDetails failure={failure} />
      </div>
    </Notice>
  )
}
