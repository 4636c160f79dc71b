import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { expect, test } from 'vitest'
import { makePeople } from '../people/people.ts'
import { makeLedger } from './ledger.ts'
import { invoicePdf } from './pdf.ts'
import { sheetOf } from './sheet.ts'

const today = '2026-11-22'
const { accounts } = makePeople({ seed: 1, contacts: 60, today })
const ledger = makeLedger({ seed: 1, today, invoices: 600, accounts })
const some = accounts.flatMap((account) =>
  ledger
    .ofAccount(account.id)
    .slice(0, 1)
    .map((invoice) => ({ account, invoice })),
)

async function read(bytes: Buffer): Promise<{ pages: number; text: string }> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 })
  const document = await task.promise
  let text = ''
  for (let n = 1; n <= document.numPages; n++) {
    const { items } = await (await document.getPage(n)).getTextContent()
    text += items.map((item) => ('str' in item ? item.str : '')).join(' ')
  }
  await task.destroy()
  return { pages: document.numPages, text }
}

test('real PDFs of one to three pages that tell whose they are', async () => {
  const lengths = new Set<number>()
  for (const { invoice, account } of some.slice(0, 20)) {
    const { pages, text } = await read(await invoicePdf(invoice, account))
    lengths.add(pages)
    expect(text).toContain(invoice.invoiceNumber)
    expect(text).toContain(invoice.ocr)
    expect(text).toContain(account.address.city)
  }
  expect(lengths).toEqual(new Set([1, 2, 3]))
})

test('a credit note names what it credits', async () => {
  const credit = [...ledger.all()].find(({ type }) => type === 'creditNote')
  const found = ledger.find(credit?.id ?? '')
  if (!found) throw new Error('there is no credit note')
  const { text } = await read(await invoicePdf(found.invoice, found.account, '202600009999'))
  expect(text).toMatch(/Creditnota|Kreditfaktura/)
  expect(text).toContain('202600009999')
})

test('the same invoice gives the same bytes, a changed one others', async () => {
  const [first] = some
  if (!first) throw new Error('there is no invoice')
  const before = await invoicePdf(first.invoice, first.account)
  // Enough others to push it out of the cache.
  for (const { invoice, account } of some.slice(1)) await invoicePdf(invoice, account)
  const after = await invoicePdf(first.invoice, first.account)
  expect(after).not.toBe(before)
  expect(after.equals(before)).toBe(true)
  expect((await invoicePdf({ ...first.invoice, amount: 1 }, first.account)).equals(before)).toBe(false)
})

test('the figures add up to the amount', () => {
  for (const { invoice, account } of some) {
    const { lines, excluding, vat, total } = sheetOf(invoice, account)
    expect(lines.reduce((sum, { cents }) => sum + cents, 0)).toBe(excluding)
    expect(excluding + vat).toBe(total)
    expect(total).toBe(Math.round(invoice.amount * 100))
  }
})
