import { Failed } from '@shared/failure'
import { type InvoiceFilter, mostSelected } from '@shared/invoice'
import type { HandlersOf } from '../handlers'
import type { At } from '../office'
import { wordLengths } from '../store/search-words'
import { createAhead } from './ahead'
import { markInvoice } from './mark'
import { sharedPdfs } from './pdf'
import { savePdf } from './save-pdf'

export function invoiceHandlers(at: At): HandlersOf<'invoices'> {
  const pdfs = sharedPdfs(at)
  const ahead = createAhead(at, pdfs)
  /** The rows of the next letter do not wait for the sums of a word of one or two. */
  const sumsFor = async ({ text }: InvoiceFilter) => {
    const { store } = await at()
    return isShort(text) ? store.invoiceCounts : store.invoices
  }
  /** Nor for the count of a single letter. That of two takes a moment, and does not wait for the sums of one. */
  const countOf = async (filter: InvoiceFilter) => {
    const { store } = await at()
    const short = isShort(filter.text)
    const findsMuch = short && wordLengths(filter.text ?? '').includes(1)
    const count = findsMuch ? null : await store.invoices.count({ filter })
    return count ?? (short ? store.invoiceCounts.count(filter) : null)
  }
  return {
    'invoices.page': async (query) => (await at()).store.invoices.page(query),
    'invoices.totals': async ({ filter }) => (await sumsFor(filter)).totals({ filter }),
    'invoices.months': async ({ filter }) => (await sumsFor(filter)).months({ filter }),
    'invoices.count': async ({ filter }) => ({ count: await countOf(filter) }),
    'invoices.viewCount': async ({ filter }) => ({
      count: await (await at()).store.invoiceCounts.count(filter),
    }),
    'invoices.position': async (query) => ({ index: await (await at()).store.invoices.position(query) }),
    'invoices.spelling': async ({ text }) => ({ meant: await (await at()).store.invoices.spelling(text) }),
    'invoices.ids': async ({ filter }) => ({
      ids: await (await at()).store.invoiceExport.ids({ filter, limit: mostSelected }),
    }),
    'invoices.get': async ({ id }) => {
      const invoice = await (await at()).store.invoices.get(id)
      if (!invoice) throw new Failed({ kind: 'notFound' })
      return invoice
    },
    'invoices.pdf': ({ id }) => pdfs.get(id),
    'invoices.pdfAhead': ({ id }, caller) => ahead(caller, id),
    'invoices.savePdf': async ({ id }, caller) => savePdf(await pdfs.get(id), caller),
    'invoices.flag': async ({ id, flagged }) => ({
      before: (await markInvoice(await at(), id, { flagged })).flagged,
    }),
    'invoices.saveNote': async ({ id, note }) => ({
      before: (await markInvoice(await at(), id, { note })).note,
    }),
  }
}

/** Whether there are words, and none of three letters or more. */
function isShort(text = ''): boolean {
  const lengths = wordLengths(text)
  return lengths.length > 0 && Math.max(...lengths) < 3
}
