import type { Failure } from '@shared/failure'
import { useTranslation } from 'react-i18next'
import { useAnswer } from '../app/query'
import { useFormat } from '../i18n/format'
import { type FailureWords, failureWords } from './failure-words'

/** Failure → words, in the language on screen and this computer's own terms. */
export function useFailureWords(): (failure: Failure) => FailureWords {
  const { t } = useTranslation(['failure', 'app', 'connections', 'roles'])
  const platform = useAnswer('console.status', {}).data?.platform ?? 'linux'
  const { instant } = useFormat()
  return (failure) => failureWords(failure, { t, platform, instant })
}
