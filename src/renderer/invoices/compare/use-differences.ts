import type { Invoice } from '@shared/invoice'
import { useTranslation } from 'react-i18next'
import { useWriting } from '../../customers/usage/write'
import { useFormat } from '../../i18n/format'
import { useLanguage } from '../../i18n/use-language'
import { today } from '../days'
import { useInvoiceStatus } from '../invoice-status'
import { periodWords } from '../period-words'
import { amountChange, type Change, daysFrom, lengthOf, perDay } from './differences'
import { useUseRows } from './use-use-rows'

export interface Difference {
  key: string
  label: string
  one: string
  other: string
  /** What they differ by, where that can be said. */
  change: string | null
  differs: boolean
}

/** All that can be compared of two invoices, in words. */
export function useDifferences(one: Invoice, other: Invoice): Difference[] {
  const { t } = useTranslation(['reading', 'invoices'])
  const { day, money } = useFormat()
  const writing = useWriting()
  const language = useLanguage()
  const status = useInvoiceStatus()
  const used = useUseRows(one, other)
  const none = t('invoices:panel.none')
  const row = (
    key: string,
    label: string,
    of: (invoice: Invoice) => string | null,
    change?: string | null,
  ) => {
    const [first, second] = [of(one), of(other)]
    return {
      ...{ key, label, one: first ?? none, other: second ?? none },
      ...{ change: first === second ? null : (change ?? null), differs: first !== second },
    }
  }
  const days = (from: string | null, to: string | null) =>
    from && to ? t('compare.days', { count: daysFrom(from, to), signed: signed(daysFrom(from, to)) }) : null
  const amount = (change: Change | null, currency: string) =>
    change && withRatio(writing.money(change.by, currency, true), change.ratio)
  const withRatio = (words: string, ratio: number | null) =>
    ratio === null ? words : `${words} (${writing.change(ratio)})`
  const currencies = one.amount.currency === other.amount.currency ? null : t('compare.currencies')
  const [perDayOne, perDayOther] = [perDay(one), perDay(other)]
  const lengths = one.period && other.period ? lengthOf(other.period) - lengthOf(one.period) : null
  const perDayWords = (invoice: Invoice) => {
    const found = perDay(invoice)
    return found && writing.money(found.minor, found.currency)
  }
  return [
    row('account', t('invoices:columns.account'), ({ accountName }) => accountName),
    row('kind', t('compare.kind'), ({ kind }) => t(`invoices:kind.${kind}`)),
    row('status', t('invoices:columns.status'), (invoice) => status(invoice, today()).word),
    row(
      'amount',
      t('invoices:columns.amount'),
      (invoice) => money(invoice.amount),
      currencies ?? amount(amountChange(one.amount, other.amount), one.amount.currency),
    ),
    row(
      'period',
      t('invoices:columns.period'),
      ({ period }) => period && periodWords(period, language),
      lengths ? t('compare.longer', { count: lengths, signed: signed(lengths) }) : null,
    ),
    row(
      'perDay',
      t('compare.perDay'),
      perDayWords,
      currencies ?? amount(amountChange(perDayOne, perDayOther), one.amount.currency),
    ),
    ...used,
    row(
      'issued',
      t('invoices:columns.issued'),
      ({ issuedOn }) => day(issuedOn),
      days(one.issuedOn, other.issuedOn),
    ),
    row('due', t('invoices:columns.due'), ({ dueOn }) => dueOn && day(dueOn), days(one.dueOn, other.dueOn)),
    row('reference', t('invoices:columns.ocr'), ({ ocr }) => ocr),
  ]
}

const signed = (value: number) => (value > 0 ? `+${value}` : `−${Math.abs(value)}`)
