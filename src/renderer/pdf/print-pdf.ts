import type { PDFDocumentProxy } from 'pdfjs-dist'
import { drawPage } from './draw-page'
import classes from './print.module.css'

/** Pixels per point on paper: 150 to the inch. */
const sharpness = 150 / 72

let clear = () => {}

/** Draws all pages for paper into a place that only a printer sees, prints, and clears it away. */
export async function printPdf(pdf: PDFDocumentProxy) {
  clear()
  const area = document.createElement('div')
  area.className = classes['area'] ?? ''
  const pictures: string[] = []
  const paper = new CSSStyleSheet()
  clear = () => {
    area.remove()
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== paper)
    for (const address of pictures) URL.revokeObjectURL(address)
    clear = () => {}
  }
  try {
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number)
      const { width, height } = page.getViewport({ scale: 1 })
      if (number === 1) paper.replaceSync(`@page { size: ${width}pt ${height}pt; margin: 0 }`)
      // As pictures: a hundred canvases of paper size are too much memory.
      const canvas = await drawPage(page, { scale: sharpness, density: 1, intent: 'print' })
      const picture = new Image()
      picture.src = URL.createObjectURL(await pictureOf(canvas))
      pictures.push(picture.src)
      await picture.decode()
      area.append(picture)
    }
  } catch (error) {
    clear()
    throw error
  }
  document.body.append(area)
  document.adoptedStyleSheets.push(paper)
  window.addEventListener('afterprint', clear, { once: true })
  window.print()
}

function pictureOf(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('page cannot be drawn')))),
  )
}
