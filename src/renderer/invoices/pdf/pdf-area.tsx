import type { Invoice } from '@shared/invoice'
import { usePdfWorker } from '../../pdf/open-pdf'
import { PdfPane } from './pdf-pane'

interface PdfAreaProps {
  invoice: Invoice
  /** Without keys: there is another one beside it. */
  quiet?: boolean
}

/** Where PDFs are read: pdf.js and its thread come and go with it. */
export default function PdfArea({ invoice, quiet = false }: PdfAreaProps) {
  const worker = usePdfWorker()
  // By its key: nothing of one invoice ever shows under the next.
  return <PdfPane key={invoice.id} invoice={invoice} worker={worker} quiet={quiet} />
}
