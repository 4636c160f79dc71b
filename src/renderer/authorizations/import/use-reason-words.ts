import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import words from '../../i18n/en/authorizations'

type Known = keyof typeof words.import.reasons
const isKnown = (reason: string): reason is Known => reason in words.import.reasons

const failureTitles = [
  'offline',
  'timeout',
  'unauthenticated',
  'forbidden',
  'conflict',
  'invalid',
  'rateLimited',
  'unavailable',
  'unexpectedAnswer',
  'notProvided',
  'keyMissing',
  'signInNeeded',
  'internal',
] as const

/** Why a row is warned about, refused or failed; what has no words stays as it is. */
export function useReasonWords(): (reason: string) => string {
  const { t } = useTranslation(['authorizations', 'failure'])
  return useCallback(
    (reason) => {
      if (isKnown(reason)) return t(`import.reasons.${reason}`)
      const kind = failureTitles.find((one) => one === reason)
      return kind ? t(`failure:${kind}.title`, { system: t('failure:someSystem') }) : reason
    },
    [t],
  )
}
