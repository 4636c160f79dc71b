import { byteOrderMark, csvLine } from '@shared/csv'
import type { ExportWords } from '@shared/export'
import type { Invoice } from '@shared/invoice'
import type { Language } from '@shared/language'
import { type Value, valuesOf } from './fields'

/** A table for spreadsheets set to the language, piece by piece. */
export async function* csvText(
  parts: AsyncIterable<readonly Invoice[]>,
  words: ExportWords,
  language: Language,
): AsyncGenerator<string, void> {
  yield byteOrderMark +
    csvLine(
      words.columns.map(({ heading }) => heading),
      language,
    )
  for await (const invoices of parts)
    yield invoices.map((invoice) => csvLine(valuesOf(invoice, words).map(cellOf), language)).join('')
}

function cellOf(value: Value) {
  if (value === null) return ''
  if ('text' in value) return value.text
  return 'day' in value ? value.day : value
}
