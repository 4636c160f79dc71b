import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'

const known = [
  'address',
  'provider',
  'providerName',
  'tariff',
  'structure',
  'fixedRate',
  'timeOfDay',
  'surcharge',
  'tariffName',
  'term',
  'fixedSummary',
  'ratesSummary',
  'inProgress',
  'failed',
  'logIn',
  'done',
  'unknown',
] as const

/** What a page is about, in a word or two: where a conversation stands, what something was said to. */
export function usePageWord(): (kind: string) => string {
  const { t } = useTranslation('tariffs')
  return useCallback(
    (kind) => {
      const one = known.find((candidate) => candidate === kind)
      return one ? t(`page.${one}`) : kind
    },
    [t],
  )
}
