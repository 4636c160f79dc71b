import { Failed } from '@shared/failure'
import { mostSelected } from '@shared/invoice'
import type { HandlersOf } from '../handlers'
import { createLatest } from '../latest'
import type { At } from '../office'
import { createAhead } from './ahead'
import { markInvoice } from './mark'
import { sharedPdfs } from './pdf'
import { savePdf } from './save-pdf'
import { invoiceSums } from './sums'

export function invoiceHandlers(at: At): HandlersOf<'invoices'> {
  const pdfs = sharedPdfs(at)
  const ahead = createAhead(at, pdfs)
  const sums = invoiceSums(at)
  const latestTotals = createLatest()
  const latestMonths = createLatest()
  return {
    'invoices.page': async (query) => (await at()).store.invoices.page(query),
    'invoices.totals': async ({ filter }, caller) =>
      (await sums.of(filter, latestTotals(caller))).totals({ filter }),
    'invoices.months': async ({ filter }, caller) =>
      (await sums.of(filter, latestMonths(caller))).months({ filter }),
    'invoices.count': async ({ filter }) => ({ count: await sums.count(filter) }),
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
