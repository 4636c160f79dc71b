import { dayName, dayNumber } from '../calendar.ts'
import type { Account } from '../people/account.ts'
import type { Invoice } from './invoice.ts'
import type { Sheet } from './sheet.ts'
import type { wording } from './wording.ts'

type Words = (typeof wording)['NL']

/** First page: who, what period, what it comes to and how to pay. */
export function drawFront(
  page: PDFKit.PDFDocument,
  {
    invoice,
    account,
    words,
    sheet,
    creditedNumber,
  }: { invoice: Invoice; account: Account; words: Words; sheet: Sheet; creditedNumber: string | undefined },
): void {
  const money = moneyWriter(words, invoice.currency)
  const { provider } = words
  page.rect(0, 0, page.page.width, 8).fill('#0b7285').fillColor('#212529')
  page.font('Helvetica-Bold').fontSize(18).text(provider.name, 50, 40)
  page.font('Helvetica').fontSize(9).text(provider.address).text(provider.registered).text(provider.mail)

  page.fontSize(11).text(account.name, 50, 130, { width: 230 })
  page.text(account.address.street).text(`${account.address.postalCode} ${account.address.city}`)

  const title = invoice.type === 'creditNote' ? words.creditNote : words.invoice
  page.font('Helvetica-Bold').fontSize(16).text(title, 310, 130)
  const facts = [
    [words.number, invoice.invoiceNumber],
    [words.account, account.id],
    [words.issued, invoice.issuedDate],
    [words.due, invoice.dueDate],
    [words.period, periodOf(invoice)],
    [words.meter, sheet.meter],
    [words.credits, creditedNumber],
  ]
  let y = 156
  for (const [name, value] of facts) {
    if (!value) continue
    page
      .font('Helvetica')
      .fontSize(9)
      .text(name ?? '', 310, y)
    page.font('Helvetica-Bold').text(value, 420, y, { width: 125, align: 'right' })
    y += 15
  }

  y = 300
  const row = (cells: [string, string, string], bold = false) => {
    page.font(bold ? 'Helvetica-Bold' : 'Helvetica').fontSize(10)
    page.text(cells[0], 50, y).text(cells[1], 280, y, { width: 120, align: 'right' })
    page.text(cells[2], 420, y, { width: 125, align: 'right' })
    y += 20
  }
  row([words.description, words.usage, words.amount], true)
  rule(page, y - 5)
  for (const { description, usage, cents } of sheet.lines) {
    row([description, usage === null ? '' : `${plain(usage, words.locale)} kWh`, money(cents)])
  }
  rule(page, y - 5)
  row([words.excluding, '', money(sheet.excluding)])
  row([`${words.vat} ${words.vatShare}%`, '', money(sheet.vat)])
  row([words.total, '', money(sheet.total)], true)

  y += 30
  page.roundedRect(50, y, 495, 76, 4).fill('#e3fafc').fillColor('#212529')
  page
    .font('Helvetica-Bold')
    .fontSize(11)
    .text(`${words.reference} ${invoice.ocr}`, 65, y + 14)
  page
    .font('Helvetica')
    .fontSize(10)
    .text(`${provider.payTo} · ${provider.name}`, 65, y + 34)
  page.text(words.payment, 65, y + 52)
}

function moneyWriter(words: Words, currency: string): (cents: number) => string {
  const format = new Intl.NumberFormat(words.locale, { style: 'currency', currency })
  // The built-in fonts have no true minus sign and no narrow space.
  return (cents) =>
    format
      .format(cents / 100)
      .replaceAll('\u2212', '-')
      .replaceAll(/\s/g, '\u00a0')
}

function plain(value: number, locale: string): string {
  return new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(value).replaceAll(/\s/g, '\u00a0')
}

function periodOf({ periodStart, periodEnd }: Invoice): string | undefined {
  // On paper the last day is part of the period.
  const end = dayNumber(periodEnd ?? '')
  return periodStart && end !== undefined ? `${periodStart} - ${dayName(end - 1)}` : undefined
}

function rule(page: PDFKit.PDFDocument, y: number): void {
  page.moveTo(50, y).lineTo(545, y).lineWidth(0.5).stroke('#868e96')
}
