import './words'
import { Button } from '@mantine/core'
import type { PDFWorker } from 'pdfjs-dist'
import { useTranslation } from 'react-i18next'
import { Empty } from '../ui/empty'
import { LockedPdf } from './locked-pdf'
import { useOpenPdf } from './open-pdf'
import classes from './pdf.module.css'
import { PdfViewer } from './pdf-viewer'

interface OpenedPdfProps {
  bytes: Uint8Array
  worker: PDFWorker | null
  /** What is shown, for who cannot see it. */
  label: string
  onSave: () => void
  /** Without keys: there is another one beside it. */
  quiet?: boolean
}

/** A PDF that arrived, to read; where it cannot be drawn, why not, and a way to save it. */
export function OpenedPdf({ bytes, worker, label, onSave, quiet = false }: OpenedPdfProps) {
  const { t } = useTranslation('pdf')
  const opened = useOpenPdf(bytes, worker)
  if (opened.state === 'opening') return <AwaitedPdf />
  if (opened.state === 'open') {
    return <PdfViewer document={opened.document} label={label} onSave={onSave} quiet={quiet} />
  }
  const saveAnyway = (
    <Button variant="default" onClick={onSave}>
      {t('saveAnyway')}
    </Button>
  )
  if (opened.state === 'locked') return <LockedPdf {...opened} save={saveAnyway} />
  return (
    <div role="alert" className={classes.missing}>
      <Empty title={t('broken.title')} text={t('broken.text')} action={saveAnyway} />
    </div>
  )
}

/** The place of a PDF that is on its way. */
export function AwaitedPdf() {
  const { t } = useTranslation('pdf')
  return (
    <div className={classes.awaited} role="status" aria-label={t('loading')}>
      <div className={classes.awaitedPage}>
        <span>{t('loading')}</span>
      </div>
    </div>
  )
}
