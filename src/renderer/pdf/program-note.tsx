import { IconShieldCheck } from '@tabler/icons-react'
import type { PDFDocumentProxy } from 'pdfjs-dist'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import classes from './pdf.module.css'

/** Says of a PDF with a program in it that the program was not run. */
export function ProgramNote({ document }: { document: PDFDocumentProxy }) {
  const { t } = useTranslation('pdf')
  const [found, setFound] = useState<PDFDocumentProxy | null>(null)
  useEffect(() => {
    let left = false
    document.hasJSActions().then(
      (has) => left || setFound(has ? document : null),
      // What cannot be read is not run either.
      () => undefined,
    )
    return () => {
      left = true
    }
  }, [document])
  if (found !== document) return null
  return (
    <p className={classes.program} role="note">
      <IconShieldCheck size={15} stroke={1.6} aria-hidden />
      {t('program')}
    </p>
  )
}
