import {
  GlobalWorkerOptions,
  getDocument,
  PasswordResponses,
  type PDFDocumentProxy,
  PDFWorker,
} from 'pdfjs-dist'
import workerUrl from 'pdfjs-dist/build/pdf.worker.min.mjs?url'
import { useEffect, useState } from 'react'
import { OwnFiles } from './own-files'

GlobalWorkerOptions.workerSrc = workerUrl

export type OpenPdf =
  | { state: 'opening' }
  | { state: 'open'; document: PDFDocumentProxy }
  /** It asks for a password; `isWrong`: the one that was given does not open it. It is handed on and kept nowhere. */
  | { state: 'locked'; isWrong: boolean; unlock: (password: string) => void }
  /** It arrived and cannot be read. */
  | { state: 'broken' }

const opening: OpenPdf = { state: 'opening' }

/** The thread that reads PDFs, for as long as the component is on screen. */
export function usePdfWorker(): PDFWorker | null {
  const [worker, setWorker] = useState<PDFWorker | null>(null)
  useEffect(() => {
    const mine = new PDFWorker()
    // Who leaves before it is ready did not need it.
    mine.promise.catch(() => undefined)
    setWorker(mine)
    return () => mine.destroy()
  }, [])
  return worker
}

/** Opens a PDF, and lets go of it when other bytes come or the component leaves. */
export function useOpenPdf(bytes: Uint8Array, worker: PDFWorker | null): OpenPdf {
  const [opened, setOpened] = useState<{ bytes: Uint8Array; pdf: OpenPdf }>({ bytes, pdf: opening })
  useEffect(() => {
    if (!worker) return
    let left = false
    const tell = (pdf: OpenPdf) => left || setOpened({ bytes, pdf })
    // The worker takes what it is given: the answer keeps its own copy.
    const task = getDocument({ ...reading, data: bytes.slice(), worker })
    task.onPassword = (unlock: (password: string) => void, why: number) =>
      tell({ state: 'locked', isWrong: why === PasswordResponses.INCORRECT_PASSWORD, unlock })
    task.promise.then(
      (document) => tell({ state: 'open', document }),
      () => tell({ state: 'broken' }),
    )
    return () => {
      left = true
      task.destroy().catch(() => undefined)
    }
  }, [bytes, worker])
  return opened.bytes === bytes ? opened.pdf : opening
}

// Nothing of a PDF is ever run: pdf.js has no scripting without its sandbox, which is not loaded, and forms stay pictures.
const reading = {
  BinaryDataFactory: OwnFiles,
  useWorkerFetch: false,
  enableXfa: false,
  // Pixels. A larger picture is no part of an invoice.
  maxImageSize: 64 * 1024 * 1024,
  verbosity: 0,
}
