import type { InvoiceFilter } from '@shared/invoice'
import { useQueries } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { answer, useAnswer } from '../../app/query'
import { useFormat } from '../../i18n/format'
import { locales } from '../../i18n/locale'
import { typedAmount } from '../../i18n/typing'
import { useLanguage } from '../../i18n/use-language'
import type { FilterChip } from '../../ui/filter-bar'
import { presetDays, presetNames, today } from '../days'
import { useStatusWord } from '../invoice-status'
import { daysWords } from '../period-words'
import type { InvoicesRoute } from '../search'

/** Every active filter but the text, in words, with what takes it away. */
export function useChips({ chosen, ofOneAccount, change }: InvoicesRoute): FilterChip[] {
  const { t } = useTranslation(['invoices', 'views'])
  const language = useLanguage()
  const word = useStatusWord()
  const period = usePeriodWords()
  const contact = useContactName(chosen.contactId)
  const accounts = useAccountNames(chosen.accountIds)
  const or = new Intl.ListFormat(locales[language], { type: 'disjunction' })
  const chips: FilterChip[] = []
  const add = (id: string, label: string, onRemove: () => void) => chips.push({ id, label, onRemove })

  const { contactId, accountIds, statuses, issued, amount, kind, standing, dueIn, issuedSince, pdf } = chosen
  if (standing) add('standing', t(`views:chip.${standing}`), () => change({ standing: undefined }))
  if (dueIn) add('dueIn', t('views:chip.dueThisWeek'), () => change({ dueIn: undefined }))
  if (issuedSince) {
    add('issuedSince', t('views:chip.sinceYesterday'), () => change({ issuedSince: undefined }))
  }
  if (pdf) add('pdf', t('views:chip.noPdf'), () => change({ pdf: undefined }))
  if (contactId) add('contact', t('chip.contact', { name: contact }), () => change({ contactId: undefined }))
  for (const [at, id] of (ofOneAccount ? [] : (accountIds ?? [])).entries()) {
    add(id, t('chip.account', { name: accounts[at] ?? '' }), () =>
      change({ accountIds: accountIds?.filter((other) => other !== id) }),
    )
  }
  if (statuses?.length) {
    add('status', t('chip.status', { value: or.format(statuses.map(word)) }), () =>
      change({ statuses: undefined }),
    )
  }
  if (issued) add('period', period(issued), () => change({ issued: undefined }))
  if (amount) {
    const bound = (minor: number | undefined) => (minor === undefined ? '' : typedAmount(minor, language))
    const bounds = { min: bound(amount.min), max: bound(amount.max) }
    const shape = amount.max === undefined ? 'min' : amount.min === undefined ? 'max' : 'amount'
    add('amount', t(`chip.${shape}`, bounds), () => change({ amount: undefined }))
  }
  if (kind) {
    add('kind', t(kind === 'credit' ? 'filter.onlyCredits' : 'filter.onlyInvoices'), () =>
      change({ kind: undefined }),
    )
  }
  return chips
}

/** A period of issue, in words. */
export function usePeriodWords() {
  const { t } = useTranslation('invoices')
  const { day } = useFormat()
  const language = useLanguage()
  return ({ from, to }: NonNullable<InvoiceFilter['issued']>) => {
    if (from === undefined) return t('chip.until', { day: day(to ?? today()) })
    if (to === undefined) return t('chip.since', { day: day(from) })
    const preset = presetNames.find((name) => {
      const days = presetDays(name, today())
      return days.from === from && days.to === to
    })
    return t('chip.period', { value: preset ? t(`periods.${preset}`) : daysWords(from, to, language) })
  }
}

/** Names of accounts, in the order of their ids; "…" until one is known. */
export function useAccountNames(ids: readonly string[] | undefined): string[] {
  const { t } = useTranslation('invoices')
  const found = useQueries({ queries: (ids ?? []).map((id) => answer('customers.get', { id })) })
  return found.map(({ data, isError }) => data?.name ?? (isError ? t('chip.unknown') : '…'))
}

export function useContactName(id: string | undefined): string {
  const { t } = useTranslation('invoices')
  const contact = useAnswer('contacts.get', { id: id ?? '', fresh: false }, { enabled: id !== undefined })
  return contact.data?.value.displayName ?? (contact.isError ? t('chip.unknown') : '…')
}
