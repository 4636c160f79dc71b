import type { Language } from '../i18n/i18n'

/** A number is written by locale, whatever its sign; a text may not be taken for a formula. */
export type Cell = string | number

const signs: Record<Language, { decimal: string; separator: string }> = {
  en: { decimal: '.', separator: ',' },
  nl: { decimal: ',', separator: ';' },
  sv: { decimal: ',', separator: ';' },
}

/** A table for spreadsheets set to the language: UTF-8 with a mark that says so, lines end in CR LF, NaN is an empty cell. */
export function csvOf(rows: readonly (readonly Cell[])[], language: Language): Uint8Array<ArrayBuffer> {
  const { decimal, separator } = signs[language]
  const written = (cell: Cell) =>
    typeof cell === 'number' ? numberCell(cell, decimal) : textCell(cell, separator)
  const text = rows.map((row) => `${row.map(written).join(separator)}\r\n`).join('')
  return new TextEncoder().encode(`\uFEFF${text}`)
}

function numberCell(value: number, decimal: string): string {
  // Sums of floats end in …0000001: six digits are finer than any meter.
  return Number.isFinite(value) ? String(Number(value.toFixed(6))).replace('.', decimal) : ''
}

function textCell(text: string, separator: string): string {
  const safe = /^[=+\-@\t\r\n]/.test(text) ? `'${text}` : text
  return /["\r\n]/.test(safe) || safe.includes(separator) ? `"${safe.replaceAll('"', '""')}"` : safe
}
