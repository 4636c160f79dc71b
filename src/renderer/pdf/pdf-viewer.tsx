import type { PDFDocumentProxy } from 'pdfjs-dist'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useShortcuts } from '../ui/shortcuts'
import { FindBar } from './find-bar'
import classes from './pdf.module.css'
import { PdfBar } from './pdf-bar'
import { type PageSize, PdfPage, sizeOf } from './pdf-page'
import { ProgramNote } from './program-note'
import { useFind } from './use-find'
import { usePageNumber } from './use-page-number'
import { usePrint } from './use-print'
import { useShowMatch } from './use-show-match'
import { useZoom } from './use-zoom'

interface PdfViewerProps {
  document: PDFDocumentProxy
  /** What is shown, for who cannot see it. */
  label: string
  onSave: () => void
  /** Without keys. */
  quiet: boolean
}

const a4: PageSize = { width: 794, height: 1123 }

/** All pages one below the other, to read, find in, print and save. */
export function PdfViewer({ document, label, onSave, quiet }: PdfViewerProps) {
  const { t } = useTranslation('pdf')
  const scroller = useRef<HTMLDivElement>(null)
  const [expected, setExpected] = useState<PageSize | null>(null)
  const [finding, setFinding] = useState(false)
  const [words, setWords] = useState('')
  const found = useFind(document, finding ? words : '')
  const zoom = useZoom(scroller, expected ?? a4)
  const page = usePageNumber(scroller, document.numPages)
  const print = usePrint(document)
  useShowMatch(scroller, document, found.matches[found.current] ?? null)

  useEffect(() => {
    let left = false
    const expect = (size: PageSize) => left || setExpected(size)
    document.getPage(1).then(
      (first) => expect(sizeOf(first)),
      () => expect(a4),
    )
    return () => {
      left = true
    }
  }, [document])

  const find = useCallback(() => setFinding(true), [])
  const group = 'page' as const
  const shortcuts = [
    { id: 'pdf.find', group, keys: ['mod+f'], label: t('keys.find'), run: find, palette: true },
    { id: 'pdf.zoomIn', group, keys: ['+', '='], label: t('keys.zoomIn'), run: zoom.larger },
    { id: 'pdf.zoomOut', group, keys: ['-'], label: t('keys.zoomOut'), run: zoom.smaller },
    { id: 'pdf.fit', group, keys: ['0'], label: t('keys.fit'), run: zoom.fit },
    { id: 'pdf.print', group, keys: ['mod+p'], label: t('keys.print'), run: print.start, palette: true },
    { id: 'pdf.save', group, keys: ['mod+s'], label: t('keys.save'), run: onSave, palette: true },
  ]
  useShortcuts(shortcuts, !quiet)

  const byPage = useMemo(() => Map.groupBy(found.matches, (match) => match.page), [found.matches])
  const current = found.matches[found.current] ?? null
  return (
    <div className={classes.viewer}>
      <PdfBar
        zoom={zoom}
        page={page}
        pages={document.numPages}
        printing={print.preparing}
        onPrint={print.start}
        onFind={find}
        onSave={onSave}
      />
      <ProgramNote document={document} />
      {finding && (
        <FindBar words={words} onWords={setWords} found={found} onClose={() => setFinding(false)} />
      )}
      <div
        ref={scroller}
        className={classes.pages}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
        tabIndex={0}
        role="document"
        aria-label={label}
        onKeyDown={(event) => scrollKeys.has(event.key) && event.stopPropagation()}
      >
        {expected &&
          Array.from({ length: document.numPages }, (_, at) => at + 1).map((number) => (
            <PdfPage
              key={number}
              document={document}
              number={number}
              of={quiet ? label : null}
              zoom={zoom.value}
              expected={expected}
              scroller={scroller}
              matches={byPage.get(number) ?? noMatches}
              current={current?.page === number ? current : null}
            />
          ))}
      </div>
    </div>
  )
}

const noMatches: never[] = []
const scrollKeys = new Set(['ArrowUp', 'ArrowDown', 'PageUp', 'PageDown', 'Home', 'End', ' '])
