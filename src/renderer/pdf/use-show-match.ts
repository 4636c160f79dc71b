import type { PDFDocumentProxy } from 'pdfjs-dist'
import { type RefObject, useEffect } from 'react'
import { pageText } from './page-text'
import type { PageMatch } from './use-find'
import { framesOf } from './use-page-number'

/** Brings the match one stands on into sight, also on a page that is not drawn yet. */
export function useShowMatch(
  scroller: RefObject<HTMLElement | null>,
  document: PDFDocumentProxy,
  match: PageMatch | null,
) {
  useEffect(() => {
    if (!match) return
    let left = false
    const show = async () => {
      const [page, { items }] = await Promise.all([
        document.getPage(match.page),
        pageText(document, match.page),
      ])
      const element = scroller.current
      const frame = element && framesOf(element)[match.page - 1]
      const transform: unknown[] = items[match.from.item]?.transform ?? []
      if (left || !frame) return
      const viewport = page.getViewport({ scale: 1 })
      const [, y] = viewport.convertToViewportPoint(Number(transform[4]), Number(transform[5]))
      const top = frame.offsetTop + (Number(y) / viewport.height) * frame.offsetHeight
      const seen = top > element.scrollTop + 40 && top < element.scrollTop + element.clientHeight - 40
      if (!seen) element.scrollTop = top - element.clientHeight / 3
    }
    void show()
    return () => {
      left = true
    }
  }, [scroller, document, match])
}
