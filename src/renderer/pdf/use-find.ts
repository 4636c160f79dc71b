import type { PDFDocumentProxy } from 'pdfjs-dist'
import { useEffect, useState } from 'react'
import { findText, type Match } from './find-text'
import { pageText } from './page-text'

export interface PageMatch extends Match {
  page: number
}

export interface Found {
  matches: readonly PageMatch[]
  /** Index of the match one stands on; -1 while there is none. */
  current: number
  searching: boolean
  step: (by: 1 | -1) => void
}

const none: readonly PageMatch[] = []

/** Looks for words through all pages, in order, and steps through what it finds. */
export function useFind(document: PDFDocumentProxy, words: string): Found {
  const [found, setFound] = useState({ document, words: '', matches: none, searching: false })
  const [current, setCurrent] = useState(0)

  useEffect(() => {
    let left = false
    const search = async () => {
      const matches: PageMatch[] = []
      setCurrent(0)
      for (let page = 1; page <= document.numPages && words.trim(); page++) {
        // A page whose text cannot be read has no matches.
        const items = await pageText(document, page).then(
          (text) => text.items,
          () => [],
        )
        if (left) return
        matches.push(...findText(items, words).map((match) => ({ ...match, page })))
        setFound({ document, words, matches: [...matches], searching: page < document.numPages })
      }
      if (!words.trim()) setFound({ document, words, matches: none, searching: false })
    }
    void search()
    return () => {
      left = true
    }
  }, [document, words])

  const fresh = found.words === words && found.document === document
  const matches = fresh ? found.matches : none
  return {
    matches,
    current: matches.length > 0 ? Math.min(current, matches.length - 1) : -1,
    searching: !fresh || found.searching,
    step: (by) => setCurrent((at) => (at + by + matches.length) % Math.max(1, matches.length)),
  }
}
