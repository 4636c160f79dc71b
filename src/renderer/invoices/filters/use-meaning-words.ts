import { billingDay } from '@shared/day'
import type { Meaning } from '@shared/find/understand'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../i18n/format'
import { locales } from '../../i18n/locale'
import { typedAmount } from '../../i18n/typing'
import { useLanguage } from '../../i18n/use-language'
import { useStatusWord } from '../invoice-status'
import { daysWords } from '../period-words'
import { usePeriodWords } from './use-chips'

/** What a part of a search means, as a person would say it. */
export function useMeaningWords() {
  const { t } = useTranslation(['find', 'invoices'])
  const { day } = useFormat()
  const language = useLanguage()
  const status = useStatusWord()
  const issued = usePeriodWords()
  const or = new Intl.ListFormat(locales[language], { type: 'disjunction' })
  return (meaning: Meaning): string => {
    switch (meaning.kind) {
      case 'open':
        return t('chip.open')
      case 'overdue':
        return t('chip.overdue', { day: day(billingDay()) })
      case 'status':
        return t('invoices:chip.status', { value: status(meaning.status) })
      case 'credit':
        return t('invoices:filter.onlyCredits')
      case 'noPdf':
        return t('invoices:pdfState.none')
      case 'period': {
        const { of, from, to } = meaning
        if (of === 'issued') return issued(meaning)
        if (from === undefined) return t('chip.dueUntil', { day: day(to ?? '') })
        if (to === undefined) return t('chip.dueSince', { day: day(from) })
        return t('chip.due', { value: daysWords(from, to, language) })
      }
      case 'amount': {
        const { min, max, over, under, currencies } = meaning
        const bound = (minor: number | undefined) => (minor === undefined ? '' : typedAmount(minor, language))
        const bounds = { min: bound(over ? (min ?? 0) - 1 : min), max: bound(under ? (max ?? 0) + 1 : max) }
        const amount = t(`chip.${shapeOf(meaning)}`, bounds)
        return currencies ? t('chip.currencies', { amount, currencies: or.format(currencies) }) : amount
      }
      default:
        return meaning satisfies never
    }
  }
}

function shapeOf({ min, max, over, under }: Extract<Meaning, { kind: 'amount' }>) {
  if (over) return 'over'
  if (under) return 'under'
  if (max === undefined) return 'min'
  if (min === undefined) return 'max'
  return min === max ? 'exactly' : 'between'
}
