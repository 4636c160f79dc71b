import { Failed } from '@shared/failure'
import { invoicePdf } from '../invoices/pdf'
import { keptSince } from '../offline/kept-since'
import { eachOf, type Run, type SyncParts } from './run'

/** The PDFs that the plan fetches ahead. */
export async function syncPdfs(parts: SyncParts, run: Run) {
  if (run.plan.pdfMonths === 0) return
  const missing = await parts.store.pdfs.missing({ since: keptSince(run.plan.pdfMonths), plan: run.plan })
  await eachOf(missing, run, {
    name: ({ number }) => number,
    work: async ({ id }, signal) => {
      await invoicePdf(parts, id, { signal }).catch((error: unknown) => {
        if (!(error instanceof Failed) || error.failure.code !== 'noPdf') throw error
      })
    },
  })
}
