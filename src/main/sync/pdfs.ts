import { Failed } from '@shared/failure'
import { invoicePdf, isWhole } from '../invoices/pdf'
import { keptBy } from '../offline/kept'
import { pdfRoom } from '../offline/pdf-room'
import { eachOf, type Run, type SyncParts } from './run'

/** The PDFs that the plan fetches ahead, the newest first, as far as its limit has room. */
export async function syncPdfs(parts: SyncParts, run: Run) {
  const { store, tell } = parts
  const missing = await store.pdfs.missing({ kept: keptBy(run.plan) })
  if (missing.length === 0) return
  const room = await pdfRoom(store, run.plan)
  try {
    await eachOf(missing, run, {
      name: ({ number }) => number,
      work: async ({ id }, signal) => {
        if (room.isFull()) return
        const pdf = await invoicePdf(parts, id, { signal, keep: false }).catch((error: unknown) => {
          if (!(error instanceof Failed) || error.failure.code !== 'noPdf') throw error
        })
        if (!pdf || !isWhole(pdf.bytes) || !room.take(pdf.bytes.length)) return
        await store.pdfs.put({ invoiceId: id, ...pdf })
        tell('invoices.changed', { id })
      },
    })
  } finally {
    await room.settle()
  }
}
