import type { PDFDocumentProxy } from 'pdfjs-dist'
import { useCallback, useState } from 'react'
import { printPdf } from './print-pdf'

/** Prints a document; `preparing` while its pages are drawn for paper. */
export function usePrint(document: PDFDocumentProxy) {
  const [preparing, setPreparing] = useState(false)
  const start = useCallback(() => {
    setPreparing(true)
    // A page that cannot be drawn says so where it stands.
    printPdf(document)
      .catch(() => undefined)
      .finally(() => setPreparing(false))
  }, [document])
  return { preparing, start }
}
