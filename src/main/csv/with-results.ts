import { writeCsv } from './csv'
import type { HeadedFile } from './headed'

/** A file again, with what became of each line; nothing beside a line of which nothing is known. */
export function withResults(
  { header, lines }: Pick<HeadedFile<string>, 'header' | 'lines'>,
  rows: readonly { line: number; state: string; reasons: readonly string[] }[],
  fileName: string,
): { bytes: Uint8Array; fileName: string } {
  const results = new Map(rows.map((row) => [row.line, row]))
  const written = lines.map(({ line, fields }) => {
    const { state = '', reasons = [] } = results.get(line) ?? {}
    return [...header.map((_, place) => fields[place] ?? ''), state, reasons.join(' ')]
  })
  return {
    bytes: writeCsv([[...header, 'result', 'reasons'], ...written]),
    fileName: `${fileName.replace(/\.csv$/i, '')} result`,
  }
}
