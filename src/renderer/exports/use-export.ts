import { notifications } from '@mantine/notifications'
import type { ExportFormat, ExportWords } from '@shared/export'
import type { InvoiceFilter, InvoiceSort } from '@shared/invoice'
import { useTranslation } from 'react-i18next'
import { useAction } from '../app/query'
import { useLanguage } from '../i18n/use-language'
import { useStatusWord } from '../invoices/invoice-status'
import { useFailureWords } from '../ui/use-failure-words'

interface ExportedList {
  filter: InvoiceFilter
  sort: InvoiceSort
  /** Every status that occurs. */
  statuses: readonly string[]
  /** Whether our own notes are on the screen: they leave the console only then. */
  withNotes: boolean
}

/** Begins to write the whole list, or what of it is selected, in the words of the language; where to is asked first. */
export function useExport({ filter, sort, statuses, withNotes }: ExportedList) {
  const language = useLanguage()
  const wordsOf = useExportWords()
  const failureWords = useFailureWords()
  const start = useAction('exports.start', {
    onError(failure) {
      const { title, text } = failureWords(failure)
      notifications.show({ title, message: text, color: 'red' })
    },
  })
  return (format: ExportFormat, ids?: readonly string[]) => {
    if (start.isPending) return
    const list = { format, filter, sort, words: wordsOf(statuses, withNotes), language }
    start.mutate(ids ? { ...list, ids: [...ids] } : list)
  }
}

/** Looked up only once somebody exports: the list is drawn anew with every letter that is typed. */
function useExportWords(): (statuses: readonly string[], withNotes: boolean) => ExportWords {
  const { t } = useTranslation(['exports', 'invoices', 'invoiceMarks'])
  const status = useStatusWord()
  return (statuses, withNotes) => ({
    columns: [
      { field: 'number', heading: t('invoices:columns.number') },
      { field: 'account', heading: t('invoices:columns.account') },
      { field: 'kind', heading: t('exports:columns.kind') },
      { field: 'amount', heading: t('invoices:columns.amount') },
      { field: 'currency', heading: t('exports:columns.currency') },
      { field: 'status', heading: t('invoices:columns.status') },
      { field: 'issued', heading: t('invoices:columns.issued') },
      { field: 'due', heading: t('invoices:columns.due') },
      { field: 'periodFrom', heading: t('exports:columns.periodFrom') },
      { field: 'periodTo', heading: t('exports:columns.periodTo') },
      { field: 'ocr', heading: t('invoices:columns.ocr') },
      ...(withNotes
        ? [
            { field: 'flagged' as const, heading: t('invoiceMarks:flagged') },
            { field: 'note' as const, heading: t('invoiceMarks:note') },
          ]
        : []),
    ],
    statuses: Object.fromEntries(statuses.map((one) => [one, status(one)])),
    kinds: { invoice: t('invoices:kind.invoice'), credit: t('invoices:kind.credit') },
    title: t('invoices:title'),
  })
}
