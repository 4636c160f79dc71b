import type { ExportField, ExportWords } from '@shared/export'
import { type Invoice, lastDay } from '@shared/invoice'
import { decimalOf } from '@shared/money'

/** What stands in one field of a row, by what it is: a spreadsheet counts with numbers and days, and leaves texts alone. */
export type Value = { text: string } | { decimal: string; digits: number } | { day: string } | null

/** The values of an invoice in the order of the columns. */
export const valuesOf = (invoice: Invoice, words: ExportWords): Value[] =>
  words.columns.map(({ field }) => fields[field](invoice, words))

const fields: Record<ExportField, (invoice: Invoice, words: ExportWords) => Value> = {
  number: ({ number }) => ({ text: number }),
  account: ({ accountName }) => ({ text: accountName }),
  amount: ({ amount }) => decimalOf(amount),
  currency: ({ amount }) => ({ text: amount.currency }),
  status: ({ status }, { statuses }) => ({
    text: (Object.hasOwn(statuses, status) && statuses[status]) || status,
  }),
  issued: ({ issuedOn }) => ({ day: issuedOn }),
  due: ({ dueOn }) => (dueOn ? { day: dueOn } : null),
  periodFrom: ({ period }) => period && { day: period.from },
  periodTo: ({ period }) => period && { day: lastDay(period) },
  kind: ({ kind }, { kinds }) => ({ text: kinds[kind] }),
  ocr: ({ ocr }) => (ocr ? { text: ocr } : null),
  flagged: ({ flagged }) => (flagged ? { text: 'x' } : null),
  note: ({ note }) => (note ? { text: note } : null),
}
