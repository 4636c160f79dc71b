import { Failed } from '@shared/failure'
import { invoicePdf } from '../invoices/pdf'
import { keptSince } from '../offline/kept-since'
import { eachOf, endsRun, type Run, type SyncParts } from './run'

/** The PDFs that the plan fetches ahead. */
export async function syncPdfs(parts: SyncParts, run: Run) {
  if (run.plan.pdfMonths === 0) return
  const missing = await parts.store.pdfs.missing({ since: keptSince(run.plan.pdfMonths), plan: run.plan })
  let done = 0
  await eachOf(missing, run.signal, async ({ id, number }) => {
    try {
      await invoicePdf(parts, id, run.signal)
    } catch (error) {
      if (!(error instanceof Failed)) throw error
      if (endsRun(error.failure)) throw error
      if (error.failure.code !== 'noPdf') run.failed(number, error.failure)
    }
    done += 1
    run.advance({ done, total: missing.length })
  })
}
