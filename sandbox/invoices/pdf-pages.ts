import type { Sheet } from './sheet.ts'
import type { wording } from './wording.ts'

type Words = (typeof wording)['NL']

/** Second page: what was used each day, as bars. */
export function drawSpecification(page: PDFKit.PDFDocument, words: Words, sheet: Sheet): void {
  page.addPage()
  page.font('Helvetica-Bold').fontSize(14).text(words.specification, 50, 50)
  page.fontSize(9).text(words.day, 50, 80).text('kWh', 130, 80)
  let y = 96
  for (const { day, usage } of sheet.days) {
    page.font('Helvetica').fontSize(9).text(day, 50, y).text(usage.toFixed(1), 130, y)
    page
      .rect(180, y, usage * 15, 8)
      .fill('#0b7285')
      .fillColor('#212529')
    y += 18
  }
}

/** Third page: the small print. */
export function drawTerms(page: PDFKit.PDFDocument, words: Words): void {
  page.addPage()
  page.font('Helvetica-Bold').fontSize(14).text(words.terms, 50, 50)
  page.font('Helvetica').fontSize(10)
  for (const paragraph of words.termsText) page.moveDown().text(paragraph, { width: 495 })
}
