import type { ExportField } from '@shared/export'
import type { Invoice } from '@shared/invoice'
import { counted, type Writing } from './content'
import { type Value, valuesOf } from './fields'
import { manifestOf } from './manifest'
import { frame, mostRows, sheetXml } from './workbook'
import type { Entry } from './zip'

/** In characters. */
const widths: Record<ExportField, number> = {
  ...{ number: 18, account: 32, amount: 14, currency: 10, status: 16, issued: 12, due: 12 },
  ...{ periodFrom: 12, periodTo: 12, kind: 14, ocr: 22, flagged: 10, note: 40 },
}

/** A workbook of a list: a sheet of invoices, as many as it takes, and one that says what it is. */
export async function* workbookOf(writing: Writing, total: number): AsyncGenerator<Entry, void> {
  const { words } = writing.request
  const perSheet = mostRows - 1
  const sheets = Math.max(1, Math.ceil(total / perSheet))
  const name = sheetName(words.title)
  const names = Array.from({ length: sheets }, (_, at) => (at === 0 ? name : `${name} ${at + 1}`))
  for (const [part, xml] of frame([...names, 'Manifest'])) yield { name: part, content: [xml] }
  const headings = words.columns.map(({ heading }) => heading)
  const wide = words.columns.map(({ field }) => widths[field])
  const rows = new Rows(counted(writing))
  for (const at of names.keys()) {
    const values = rows.take(perSheet, (invoice) => valuesOf(invoice, words))
    yield { name: `xl/worksheets/sheet${at + 1}.xml`, content: sheetXml(headings, wide, values) }
  }
  yield { name: `xl/worksheets/sheet${sheets + 1}.xml`, content: aboutXml(writing) }
}

/** Hands out rows that come in parts, so many to each sheet. */
class Rows {
  #parts: AsyncIterator<Invoice[]>
  #rest: Invoice[] = []

  constructor(parts: AsyncIterable<Invoice[]>) {
    this.#parts = parts[Symbol.asyncIterator]()
  }

  async *take<T>(most: number, make: (invoice: Invoice) => T): AsyncGenerator<T[], void> {
    for (let left = most; left > 0; ) {
      if (this.#rest.length === 0) {
        const next = await this.#parts.next()
        if (next.done) return
        this.#rest = next.value
      }
      const part = this.#rest.splice(0, left)
      left -= part.length
      yield part.map(make)
    }
  }
}

/** Known only once the invoices have gone by: it comes last. */
async function* aboutXml({ now, tally, request }: Writing): AsyncGenerator<string, void> {
  const lines = manifestOf(now, tally, request).trimEnd().split('\n')
  async function* rows(): AsyncGenerator<Value[][], void> {
    yield lines.map((line) => [{ text: line }])
  }
  yield* sheetXml(['Manifest'], [80], rows())
}

/** Without the signs that a sheet's name may not have, and short enough. */
const sheetName = (title: string) =>
  title
    .replaceAll(/[[\]:*?/\\']/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .slice(0, 25) || 'Invoices'
