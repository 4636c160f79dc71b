import type { PDFDocumentProxy } from 'pdfjs-dist'
import type { TextItem } from 'pdfjs-dist/types/src/display/api'

export type PageText = Awaited<ReturnType<typeof read>>

const known = new WeakMap<PDFDocumentProxy, Map<number, Promise<PageText>>>()

/** The text of a page (from 1), read once per document. `items` are in the order of the text layer's elements. */
export function pageText(document: PDFDocumentProxy, page: number): Promise<PageText> {
  const pages = known.get(document) ?? new Map<number, Promise<PageText>>()
  known.set(document, pages)
  const text = pages.get(page) ?? read(document, page)
  pages.set(page, text)
  return text
}

async function read(document: PDFDocumentProxy, number: number) {
  const page = await document.getPage(number)
  const content = await page.getTextContent()
  return { content, items: content.items.filter((item): item is TextItem => 'str' in item) }
}
