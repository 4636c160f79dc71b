import type { Failure } from '@shared/failure'
import { useTranslation } from 'react-i18next'
import { FailureDetails } from '../../ui/failure-details'
import { FailureView } from '../../ui/failure-view'
import { Notice } from './notice'

/** Why access was not sent. */
export function SendFailure({ failure, onRetry }: { failure: Failure; onRetry: () => void }) {
  const { t } = useTranslation('contacts')
  if (failure.kind !== 'conflict') {
    return <FailureView failure={failure} onRetry={onRetry} as="strip" />
  }
  return (
    <Notice tone="bad">
      <p>{t('access.refused')}</p>
      <div>
        <FailureDetails failure={failure} />
      </div>
    </Notice>
  )
}
