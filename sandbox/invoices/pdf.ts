import PDFDocument from 'pdfkit'
import type { Account } from '../people/account.ts'
import type { Invoice } from './invoice.ts'
import { drawFront } from './pdf-front.ts'
import { drawSpecification, drawTerms } from './pdf-pages.ts'
import { sheetOf } from './sheet.ts'
import { wording } from './wording.ts'

const kept = 32
const cache = new Map<string, Promise<Buffer>>()

/** The PDF of an invoice, one to three pages; the same invoice gives the same bytes. */
export function invoicePdf(invoice: Invoice, account: Account, creditedNumber?: string): Promise<Buffer> {
  const key = JSON.stringify([invoice, account, creditedNumber])
  const known = cache.get(key)
  if (known) return known
  const made = write(invoice, account, creditedNumber)
  cache.set(key, made)
  const [oldest] = cache.keys()
  if (cache.size > kept && oldest !== undefined) cache.delete(oldest)
  return made
}

function write(invoice: Invoice, account: Account, creditedNumber: string | undefined): Promise<Buffer> {
  const words = wording[account.country]
  const sheet = sheetOf(invoice, account)
  const document = new PDFDocument({
    size: 'A4',
    margin: 50,
    lang: words.locale,
    displayTitle: true,
    info: {
      Title: `${invoice.type === 'creditNote' ? words.creditNote : words.invoice} ${invoice.invoiceNumber}`,
      Author: words.provider.name,
      // Not the moment of writing, so that the bytes, and the file's id made from this, stay the same.
      CreationDate: new Date(`${invoice.issuedDate}T06:00:00Z`),
    },
  })
  const chunks: Buffer[] = []
  const done = new Promise<Buffer>((resolve, reject) => {
    document.on('data', (chunk: Buffer) => chunks.push(chunk))
    document.on('end', () => resolve(Buffer.concat(chunks)))
    document.on('error', reject)
  })
  drawFront(document, { invoice, account, words, sheet, creditedNumber })
  if (sheet.pages > 1 && sheet.days.length > 0) drawSpecification(document, words, sheet)
  if (sheet.pages > 2) drawTerms(document, words)
  document.end()
  return done
}
