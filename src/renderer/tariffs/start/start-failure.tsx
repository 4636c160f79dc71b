import type { Failure } from '@shared/failure'
import { useTranslation } from 'react-i18next'
import { FailureView } from '../../ui/failure-view'
import { codeWords } from '../ask/refusal'
import texts from '../text.module.css'

/** Why a conversation could not begin: what the upstream does not take in its own matter's words. */
export function StartFailure({ failure, onRetry }: { failure: Failure; onRetry: () => void }) {
  const { t } = useTranslation('tariffs')
  const { kind, code, message } = failure
  if (kind !== 'invalid' || !code) return <FailureView failure={failure} onRetry={onRetry} as="strip" />
  return (
    <p role="alert" className={texts.bad}>
      {codeWords(code, message ?? '', t)}
    </p>
  )
}
