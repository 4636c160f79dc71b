import { Button } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import type { Invoice } from '@shared/invoice'
import type { PDFWorker } from 'pdfjs-dist'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAction, useAnswer } from '../../app/query'
import { Empty } from '../../ui/empty'
import { useFailureWords } from '../../ui/use-failure-words'
import { useOpenPdf } from './open-pdf'
import classes from './pdf.module.css'
import { PdfMissing } from './pdf-missing'
import { PdfViewer } from './pdf-viewer'

/** So long an invoice is looked at, in ms, before its PDF is fetched: who walks through the list asks for none. */
const settled = 150
/** So long the bytes of a PDF that was looked at stay in the page's memory, in ms. */
const held = 60_000

/** The PDF of one invoice; needs the invoice's id as its `key`. */
export function PdfPane({ invoice, worker }: { invoice: Invoice; worker: PDFWorker | null }) {
  const { t } = useTranslation('invoices')
  const { id, number } = invoice
  const [asked, setAsked] = useState(invoice.pdf === 'kept')
  const known = invoice.pdf !== 'none'
  useEffect(() => {
    if (asked || !known) return
    const wait = setTimeout(() => setAsked(true), settled)
    return () => clearTimeout(wait)
  }, [asked, known])
  const pdf = useAnswer('invoices.pdf', { id }, { enabled: asked, gcTime: held })

  const online = useAnswer('network.status', {}).data?.online
  const { refetch } = pdf
  const stuck = pdf.error?.kind === 'offline'
  useEffect(() => {
    if (online && stuck) void refetch()
  }, [online, stuck, refetch])

  if (pdf.data) return <OpenedPdf id={id} number={number} bytes={pdf.data.bytes} worker={worker} />
  if (pdf.error && !pdf.isFetching) return <PdfMissing failure={pdf.error} onRetry={() => void refetch()} />
  if (!known && !asked) {
    return <PdfMissing failure={{ kind: 'notFound', code: 'noPdf' }} onRetry={() => setAsked(true)} />
  }
  return <Awaited label={t('pdf.loading')} />
}

interface OpenedProps {
  id: string
  number: string
  bytes: Uint8Array
  worker: PDFWorker | null
}

function OpenedPdf({ id, number, bytes, worker }: OpenedProps) {
  const { t } = useTranslation('invoices')
  const words = useFailureWords()
  const opened = useOpenPdf(bytes, worker)
  const { mutate } = useAction('invoices.savePdf', {
    onSuccess: ({ path }) => path !== null && notifications.show({ message: t('pdf.saved', { path }) }),
    onError: (failure) => notifications.show({ ...message(words(failure)), color: 'red' }),
  })
  const save = () => mutate({ id })
  if (opened.state === 'opening') return <Awaited label={t('pdf.loading')} />
  if (opened.state === 'failed') {
    return (
      <div role="alert" className={classes.missing}>
        <Empty
          title={t(`pdf.${opened.problem}.title`)}
          text={t(`pdf.${opened.problem}.text`)}
          action={
            <Button variant="default" onClick={save}>
              {t('pdf.saveAnyway')}
            </Button>
          }
        />
      </div>
    )
  }
  return <PdfViewer document={opened.document} label={t('pdf.label', { number })} onSave={save} />
}

const message = ({ title, text }: { title: string; text: string }) => ({ title, message: text })

function Awaited({ label }: { label: string }) {
  return (
    <div className={classes.awaited} role="status" aria-label={label}>
      <div className={classes.awaitedPage}>
        <span>{label}</span>
      </div>
    </div>
  )
}
