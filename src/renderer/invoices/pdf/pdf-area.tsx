import type { Invoice } from '@shared/invoice'
import { usePdfWorker } from '../../pdf/open-pdf'
import { PdfPane } from './pdf-pane'

/** Where PDFs are read: pdf.js and its thread come and go with it. */
export default function PdfArea({ invoice }: { invoice: Invoice }) {
  const worker = usePdfWorker()
  // By its key: nothing of one invoice ever shows under the next.
  return <PdfPane key={invoice.id} invoice={invoice} worker={worker} />
}
