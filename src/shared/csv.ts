import type { Language } from './language'

/** A decimal of any length, written with a point: `exact('-1234.50')`. A float would round it. */
export type Decimal = { decimal: string }
/** A number is written by locale, whatever its sign; a text may not be taken for a formula. */
export type Cell = string | number | Decimal

const signs: Record<Language, { decimal: string; separator: string }> = {
  en: { decimal: '.', separator: ',' },
  nl: { decimal: ',', separator: ';' },
  sv: { decimal: ',', separator: ';' },
}

/** Says to spreadsheets that what follows is UTF-8. */
export const byteOrderMark = '\uFEFF'

/** One line of a table for spreadsheets set to the language, with CR LF at its end; NaN is an empty cell. */
export function csvLine(cells: readonly Cell[], language: Language): string {
  const { decimal, separator } = signs[language]
  const written = (cell: Cell) => {
    if (typeof cell === 'string') return textCell(cell)
    return typeof cell === 'number' ? numberCell(cell, decimal) : cell.decimal.replace('.', decimal)
  }
  return `${cells.map(written).join(separator)}\r\n`
}

function numberCell(value: number, decimal: string): string {
  // Sums of floats end in …0000001: six digits are finer than any meter.
  return Number.isFinite(value) ? String(Number(value.toFixed(6))).replace('.', decimal) : ''
}

function textCell(text: string): string {
  const safe = inert(text)
  // Also where only another separator stands: split at it, what follows could be taken for a formula after all.
  return /[",;\t\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** A text that no spreadsheet takes for a formula. */
export const inert = (text: string) =>
  /^[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/.test(text) ? `'${text}` : text
