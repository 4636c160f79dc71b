/** A table as CSV for spreadsheets: with a byte order mark, every field quoted, and nothing that would be run as a formula. */
export function writeCsv(rows: readonly (readonly (string | number | null)[])[]): Uint8Array {
  const lines = rows.map((row) => row.map((field) => quoted(field === null ? '' : String(field))).join(','))
  return new TextEncoder().encode(`\ufeff${lines.join('\r\n')}\r\n`)
}

const quoted = (text: string) => `"${(/^[=+\-@\t\r]/.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`

export interface CsvLine {
  /** Of the file, from 1. */
  line: number
  fields: string[]
}

/** The lines of a CSV that are not empty; fields by comma, semicolon or tab, whichever its first line has most of. Null: it is no text. */
export function readCsv(bytes: Uint8Array): { lines: CsvLine[]; separator: string } | null {
  const text = decode(bytes)
  if (text === null) return null
  const first = text.split(/\r?\n/, 1)[0] ?? ''
  const counts = [',', ';', '\t'].map((separator) => ({ separator, count: first.split(separator).length }))
  const { separator } = counts.reduce((best, one) => (one.count > best.count ? one : best))
  return { lines: split(text, separator), separator }
}

function split(text: string, separator: string): CsvLine[] {
  const lines: CsvLine[] = []
  let current: CsvLine = { line: 1, fields: [''] }
  let line = 1
  let isQuoted = false
  const add = (letter: string) => {
    current.fields[current.fields.length - 1] += letter
  }
  for (let place = 0; place < text.length; place += 1) {
    const letter = text[place] ?? ''
    if (letter === '\n') line += 1
    if (isQuoted) {
      if (letter !== '"') add(letter)
      else if (text[place + 1] === '"') {
        add('"')
        place += 1
      } else isQuoted = false
    } else if (letter === '"' && current.fields.at(-1) === '') isQuoted = true
    else if (letter === separator) current.fields.push('')
    else if (letter === '\n') {
      lines.push(current)
      current = { line, fields: [''] }
    } else if (letter !== '\r') add(letter)
  }
  lines.push(current)
  return lines.filter(({ fields }) => fields.some((field) => field.trim() !== ''))
}

/** UTF-8, UTF-16 with its mark, else as old spreadsheets of western Europe write. */
function decode(bytes: Uint8Array): string | null {
  const [first, second] = bytes
  const utf16 =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : null
  if (utf16) return new TextDecoder(utf16).decode(bytes)
  if (bytes.includes(0)) return null
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}
