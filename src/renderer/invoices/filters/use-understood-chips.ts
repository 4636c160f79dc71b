import { asText, type Meaning } from '@shared/find/understand'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../i18n/format'
import { locales } from '../../i18n/locale'
import type { FilterChip } from '../../ui/filter-bar'
import { useStatusWord } from '../invoice-status'
import { daysWords } from '../period-words'
import type { InvoicesRoute } from '../search'
import { typedAmount, useLanguage } from '../typing'
import { usePeriodWords } from './use-chips'

/** What was understood of the typed text, in words. Taking a chip away makes its words text again. */
export function useUnderstoodChips({ chosen, understood, filter, change }: InvoicesRoute): FilterChip[] {
  const { t } = useTranslation('find')
  const { day } = useFormat()
  const words = useMeaningWords()
  const { text = '' } = chosen
  return understood.parts.map((part) => ({
    id: `${part.from}`,
    label:
      part.meaning.kind === 'overdue'
        ? t('chip.overdue', { day: day(filter.overdueOn ?? '') })
        : words(part.meaning),
    asText: t('chip.asText', { words: part.words }),
    onRemove: () => change({ text: asText(text, part) }),
  }))
}

function useMeaningWords() {
  const { t } = useTranslation(['find', 'invoices'])
  const { day } = useFormat()
  const language = useLanguage()
  const status = useStatusWord()
  const issued = usePeriodWords()
  const or = new Intl.ListFormat(locales[language], { type: 'disjunction' })
  return (meaning: Exclude<Meaning, { kind: 'overdue' }>): string => {
    switch (meaning.kind) {
      case 'open':
        return t('chip.open')
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
