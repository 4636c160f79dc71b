import { notifications } from '@mantine/notifications'
import type { Invoice } from '@shared/invoice'
import type { PDFWorker } from 'pdfjs-dist'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAction, useAnswer } from '../../app/query'
import { AwaitedPdf, OpenedPdf } from '../../pdf/opened-pdf'
import { useAgainOnline } from '../../ui/use-again-online'
import { useSayFailure } from '../../ui/use-say-failure'
import { PdfMissing } from './pdf-missing'

/** So long an invoice is looked at, in ms, before its PDF is fetched: who walks through the list asks for none. */
const settled = 150
/** So long the bytes of a PDF that was looked at stay in the page's memory, in ms. */
const held = 60_000

interface PdfPaneProps {
  invoice: Invoice
  worker: PDFWorker | null
  /** Without keys. */
  quiet: boolean
}

/** The PDF of one invoice; needs the invoice's id as its `key`. */
export function PdfPane({ invoice, worker, quiet }: PdfPaneProps) {
  const { t } = useTranslation('invoices')
  const { id, number } = invoice
  const sayFailure = useSayFailure()
  const { mutate: save } = useAction('invoices.savePdf', {
    onSuccess: ({ path }) => path !== null && notifications.show({ message: t('pdf.saved', { path }) }),
    onError: sayFailure,
  })
  const [asked, setAsked] = useState(invoice.pdf === 'kept')
  const known = invoice.pdf !== 'none'
  useEffect(() => {
    if (asked || !known) return
    const wait = setTimeout(() => setAsked(true), settled)
    return () => clearTimeout(wait)
  }, [asked, known])
  const pdf = useAnswer('invoices.pdf', { id }, { enabled: asked, gcTime: held })

  const { refetch } = pdf
  useAgainOnline(pdf.error, refetch)

  if (pdf.data) {
    const label = t('pdf.label', { number })
    const toSave = () => save({ id })
    return <OpenedPdf bytes={pdf.data.bytes} worker={worker} label={label} onSave={toSave} quiet={quiet} />
  }
  if (pdf.error && !pdf.isFetching) return <PdfMissing failure={pdf.error} onRetry={() => void refetch()} />
  if (!known && !asked) {
    return <PdfMissing failure={{ kind: 'notFound', code: 'noPdf' }} onRetry={() => setAsked(true)} />
  }
  return <AwaitedPdf />
}
