import { useCallback } from 'react'
import { useLanguage } from '../../i18n/use-language'
import { periodWords } from '../period-words'
import { daysOf } from './months'

/** `2026-03` → "March 2026". */
export function useMonthName(): (month: string) => string {
  const language = useLanguage()
  return useCallback(
    (month) => {
      const { from, to } = daysOf(month)
      const after = new Date(Date.parse(to) + 86_400_000).toISOString().slice(0, 10)
      return periodWords({ from, to: after }, language)
    },
    [language],
  )
}
