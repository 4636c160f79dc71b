import { billingZone } from '@shared/day'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { locales } from '../../i18n/locale'
import type { StepWords } from './draw-steps'
import { dayAt, type Step } from './steps'
import { useWritePrice } from './use-write-price'

export type RateWords = ReturnType<typeof useRateWords>

/** Rates in words: when, how much, and all of them in a sentence. Times are those of where it is delivered. */
export function useRateWords(currency: string | null) {
  const { t } = useTranslation('tariffs')
  const write = useWritePrice(currency)
  const { language } = write.writing
  const { unit } = write
  const inTime = useMemo(() => {
    const locale = locales[language]
    const there = { timeZone: billingZone }
    const time = new Intl.DateTimeFormat(locale, {
      ...there,
      ...{ hour: '2-digit', minute: '2-digit', hour12: false },
    })
    const weekday = new Intl.DateTimeFormat(locale, {
      ...there,
      ...{ weekday: 'short', day: 'numeric', month: 'short' },
    })
    const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' })
    const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 3 })
    const day = (instant: number) => {
      const away = (Date.parse(dayAt(instant)) - Date.parse(dayAt(Date.now()))) / 86_400_000
      return Math.abs(away) > 1 ? weekday.format(instant) : relative.format(away, 'day')
    }
    const chart: StepWords = {
      unit,
      now: t('rates.now'),
      value: (value) => number.format(value),
      day,
      hour: (instant) => time.format(instant),
    }
    return {
      chart,
      when: ({ start, end }: Step) => `${time.format(start)}–${time.format(end)}, ${day(start)}`,
    }
  }, [language, unit, t])
  const { full } = write
  return {
    ...write,
    ...inTime,
    said: (step: Step) =>
      [inTime.when(step), full(step.cost), ...(step.isEstimate ? [t('rates.estimate')] : [])].join(', '),
    summary: (steps: readonly Step[]) => {
      const [first] = steps
      if (!first) return t('rates.none')
      const low = steps.reduce((one, other) => (other.value < one.value ? other : one))
      const high = steps.reduce((one, other) => (other.value > one.value ? other : one))
      return t('rates.summary', {
        low: full(low.cost),
        lowWhen: inTime.when(low),
        high: full(high.cost),
        highWhen: inTime.when(high),
      })
    },
  }
}
