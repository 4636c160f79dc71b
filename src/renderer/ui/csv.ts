import { byteOrderMark, type Cell, csvLine } from '@shared/csv'
import type { Language } from '@shared/language'

/** A table for spreadsheets set to the language: UTF-8 with a mark that says so. */
export function csvOf(rows: readonly (readonly Cell[])[], language: Language): Uint8Array<ArrayBuffer> {
  const text = rows.map((row) => csvLine(row, language)).join('')
  return new TextEncoder().encode(byteOrderMark + text)
}
