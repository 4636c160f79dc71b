import { type PDFDocumentProxy, type PDFPageProxy, TextLayer } from 'pdfjs-dist'
import { type RefObject, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { drawPage, pixelsPerPoint } from './draw-page'
import type { Match } from './find-text'
import { highlight } from './highlight'
import { pageText } from './page-text'
import classes from './pdf.module.css'

export interface PageSize {
  width: number
  height: number
}

interface PdfPageProps {
  document: PDFDocumentProxy
  number: number
  /** Of which PDF it is a page, where there are several on the screen. */
  of: string | null
  /** CSS pixels per CSS pixel of paper: 1 is as large as on paper. */
  zoom: number
  /** In CSS pixels of paper, until the page itself is known. */
  expected: PageSize
  scroller: RefObject<HTMLElement | null>
  matches: readonly Match[]
  current: Match | null
}

/** One page: as large as it will be from the start, drawn when it comes near. */
export function PdfPage({ document, number, of, zoom, expected, scroller, matches, current }: PdfPageProps) {
  const { t } = useTranslation('pdf')
  const frame = useRef<HTMLDivElement>(null)
  const canvas = useRef<HTMLDivElement>(null)
  const text = useRef<HTMLDivElement>(null)
  const near = useNear(frame, scroller)
  const [page, setPage] = useState<PDFPageProxy | null>(null)
  const [broken, setBroken] = useState(false)
  const [elements, setElements] = useState<readonly HTMLElement[]>([])

  useEffect(() => {
    if (!near || page) return
    let left = false
    document.getPage(number).then(
      (found) => left || setPage(found),
      () => left || setBroken(true),
    )
    return () => {
      left = true
    }
  }, [near, page, document, number])

  useEffect(() => {
    const place = canvas.current
    if (!page || !near || !place) return
    const stop = new AbortController()
    drawPage(page, {
      scale: zoom * pixelsPerPoint,
      density: window.devicePixelRatio,
      intent: 'display',
      signal: stop.signal,
    }).then(
      // The old drawing stays, stretched, until the sharp one is there.
      (drawn) => stop.signal.aborted || place.replaceChildren(drawn),
      () => stop.signal.aborted || setBroken(true),
    )
    return () => stop.abort()
  }, [page, near, zoom])

  // Far away it keeps its place and gives its memory back.
  useEffect(() => {
    if (!near) canvas.current?.replaceChildren()
  }, [near])

  useEffect(() => {
    const place = text.current
    if (!page || !near || !place) return
    let layer: TextLayer | null = null
    let left = false
    const lay = async () => {
      const { content } = await pageText(document, number)
      if (left) return
      layer = new TextLayer({
        textContentSource: content,
        container: place,
        viewport: page.getViewport({ scale: 1 }),
      })
      await layer.render()
      if (!left) setElements(layer.textDivs)
    }
    // Without its text the page is still there to be read.
    lay().catch(() => undefined)
    return () => {
      left = true
      layer?.cancel()
      place.replaceChildren()
      setElements([])
    }
  }, [page, near, document, number])

  useEffect(() => highlight(elements, matches, current), [elements, matches, current])

  const size = page ? sizeOf(page) : expected
  return (
    <section
      ref={frame}
      className={classes.page}
      aria-label={of === null ? t('page', { page: number }) : t('pageOf', { page: number, of })}
      data-page={number}
      style={{
        width: Math.floor(size.width * zoom),
        height: Math.floor(size.height * zoom),
        '--total-scale-factor': zoom * pixelsPerPoint,
      }}
    >
      <div ref={canvas} className={classes.canvas} />
      <div ref={text} className={classes.text} />
      {broken && <p className={classes.pageBroken}>{t('pageBroken', { page: number })}</p>}
    </section>
  )
}

/** In CSS pixels of paper. */
export function sizeOf(page: PDFPageProxy): PageSize {
  const { width, height } = page.getViewport({ scale: pixelsPerPoint })
  return { width, height }
}

function useNear(element: RefObject<HTMLElement | null>, scroller: RefObject<HTMLElement | null>) {
  const [near, setNear] = useState(false)
  useEffect(() => {
    if (!element.current) return
    const watcher = new IntersectionObserver((seen) => setNear(seen.at(-1)?.isIntersecting ?? false), {
      root: scroller.current,
      rootMargin: '100% 0px',
    })
    watcher.observe(element.current)
    return () => watcher.disconnect()
  }, [element, scroller])
  return near
}
