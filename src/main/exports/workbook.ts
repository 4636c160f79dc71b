import type { Value } from './fields'

// The least that a spreadsheet program takes for a workbook: ECMA-376, parts 1 (SpreadsheetML) and 2 (packaging).
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packaging = 'http://schemas.openxmlformats.org/package/2006'
const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** A sheet has no more rows than this, with its headings. */
export const mostRows = 1_048_576

/** The parts around the sheets, by their names in the package. `sheets`: what each is called. */
export function frame(sheets: readonly string[]): [name: string, xml: string][] {
  const each = (xml: (number: number, name: string) => string) =>
    sheets.map((name, at) => xml(at + 1, name)).join('')
  const sheetTypes = each(
    (n) => `<Override PartName="/xl/worksheets/sheet${n}.xml" ContentType="${types}.worksheet+xml"/>`,
  )
  const relations = each(
    (n) => `<Relationship Id="rId${n}" Type="${office}/worksheet" Target="worksheets/sheet${n}.xml"/>`,
  )
  return [
    [
      '[Content_Types].xml',
      `${head}<Types xmlns="${packaging}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${types}.styles+xml"/>${sheetTypes}</Types>`,
    ],
    [
      '_rels/.rels',
      `${head}<Relationships xmlns="${packaging}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ],
    [
      'xl/workbook.xml',
      `${head}<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${each((n, name) => `<sheet name="${xmlText(name)}" sheetId="${n}" r:id="rId${n}"/>`)}</sheets></workbook>`,
    ],
    [
      'xl/_rels/workbook.xml.rels',
      `${head}<Relationships xmlns="${packaging}/relationships">${relations}<Relationship Id="rId${sheets.length + 1}" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
    ],
    ['xl/styles.xml', styles],
  ]
}

/** Each thing a cell can be, by its number in the styles below. */
const look = { text: 1, day: 2, heading: 3 }
const byDigits = [4, 5, 6, 7] as const

const styles = `${head}<styleSheet xmlns="${main}"><numFmts count="4"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/><numFmt numFmtId="165" formatCode="#,##0"/><numFmt numFmtId="166" formatCode="#,##0.0"/><numFmt numFmtId="167" formatCode="#,##0.000"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="8"><xf xfId="0"/>${[
  'numFmtId="49" applyNumberFormat="1"',
  'numFmtId="164" applyNumberFormat="1"',
  'numFmtId="49" fontId="1" applyFont="1" applyNumberFormat="1"',
  'numFmtId="165" applyNumberFormat="1"',
  'numFmtId="166" applyNumberFormat="1"',
  'numFmtId="4" applyNumberFormat="1"',
  'numFmtId="167" applyNumberFormat="1"',
]
  .map((format) => `<xf ${format} xfId="0"/>`)
  .join('')}</cellXfs></styleSheet>`

/** A sheet, piece by piece: headings that stay in sight, then rows. `widths`: of each column, in characters. */
export async function* sheetXml(
  headings: readonly string[],
  widths: readonly number[],
  parts: AsyncIterable<readonly (readonly Value[])[]>,
): AsyncGenerator<string, void> {
  const columns = widths.map(
    (width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`,
  )
  yield `${head}<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${columns.join('')}</cols><sheetData>`
  yield rowXml(1, headings, (heading, place) => textXml(heading, place, look.heading))
  let row = 1
  for await (const rows of parts)
    yield rows
      .map((values) => {
        row += 1
        return rowXml(row, values, cellXml)
      })
      .join('')
  yield '</sheetData></worksheet>'
}

// Some programs find a cell by nothing but its place: "B7".
const rowXml = <T>(row: number, values: readonly T[], write: (value: T, place: string) => string) =>
  `<row r="${row}">${values.map((value, at) => write(value, `${String.fromCharCode(65 + at)}${row}`)).join('')}</row>`

function cellXml(value: Value, place: string): string {
  if (value === null) return ''
  if ('text' in value) return textXml(value.text, place, look.text)
  if ('day' in value) return `<c r="${place}" s="${look.day}"><v>${serialOf(value.day)}</v></c>`
  return `<c r="${place}" s="${byDigits[value.digits] ?? look.text}"><v>${value.decimal}</v></c>`
}

const textXml = (text: string, place: string, style: number) =>
  `<c r="${place}" t="inlineStr" s="${style}"><is><t xml:space="preserve">${xmlText(text)}</t></is></c>`

/** Days since 30 December 1899: how spreadsheets count them. */
const serialOf = (day: string) => Date.parse(`${day}T00:00:00Z`) / 86_400_000 + 25_569

/** A cell holds no more characters than this. */
const mostCharacters = 32_767
// What XML cannot hold, not even escaped.
const unwritable = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu

export function xmlText(text: string): string {
  const held = text.length > mostCharacters ? `${text.slice(0, mostCharacters - 1)}…` : text
  return held
    .toWellFormed()
    .replace(unwritable, '\uFFFD')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
