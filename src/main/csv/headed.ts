import type { FileProblem } from '@shared/csv-file'
import { fold } from '../store/fold'
import { type CsvLine, readCsv } from './csv'

/** A file as it was read, to be written again with its results. */
export interface HeadedFile<Column extends string> {
  header: string[]
  lines: CsvLine[]
  /** The place of each column in a line; none for a column that may be missing, and is. */
  places: { readonly [C in Column]?: number }
}

/** `column`: which one is missing or repeated. */
export interface ProblemFile {
  fileProblem: FileProblem
  column: string | null
}

interface Wanted<Column extends string> {
  /** What each column may be called, folded. */
  names: { readonly [C in Column]: readonly string[] }
  optional?: readonly Column[]
  mostRows: number
}

/** The lines of a CSV file below its header, or what is wrong with the file as a whole. */
export function readHeaded<Column extends string>(
  bytes: Uint8Array,
  { names, optional = [], mostRows }: Wanted<Column>,
): HeadedFile<Column> | ProblemFile {
  const csv = readCsv(bytes)
  if (!csv) return { fileProblem: 'notText', column: null }
  const [first, ...lines] = csv.lines
  if (!first) return { fileProblem: 'empty', column: null }
  const header = first.fields.map((name) => fold(name.replace(/^\ufeff/, '')))
  const columns = Object.keys(names) as Column[]
  const found = columns.map((column) => ({
    column,
    places: header.flatMap((name, place) => (names[column].includes(name) ? [place] : [])),
  }))
  if (found.every(({ places }) => places.length === 0)) return { fileProblem: 'noHeader', column: null }
  for (const { column, places } of found) {
    if (places.length === 0 && !optional.includes(column)) return { fileProblem: 'missingColumn', column }
    if (places.length > 1) return { fileProblem: 'repeatedColumn', column }
  }
  if (lines.length === 0) return { fileProblem: 'empty', column: null }
  if (lines.length > mostRows) return { fileProblem: 'tooManyRows', column: null }
  const places = Object.fromEntries(
    found.flatMap(({ column, places: [place] }) => (place === undefined ? [] : [[column, place]])),
  ) as HeadedFile<Column>['places']
  return { header: first.fields, lines, places }
}

/** The text of a column in a line, as it is; empty where there is none. */
export const fieldOf = ({ fields }: CsvLine, place: number | undefined) =>
  place === undefined ? '' : (fields[place] ?? '')
