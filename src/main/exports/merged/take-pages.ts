import {
  EncryptedPDFError,
  PDFArray,
  PDFContext,
  PDFDict,
  PDFDocument,
  PDFName,
  PDFObjectCopier,
  type PDFPage,
  PDFRef,
} from '@cantoo/pdf-lib'

/** Where the pages go: their objects are numbered from `first`, and they hang on the node of the page tree with the number `parent`. */
export interface Place {
  first: number
  parent: number
}

/** The pages of a PDF as objects of another one. */
export interface Taken {
  bytes: Uint8Array<ArrayBuffer>
  /** Where in the bytes each object begins, from the first number on; -1 for a number without one. */
  starts: number[]
  /** Numbers of the pages, in order. */
  pages: number[]
}

/** Why a PDF has no pages that could be taken. */
export type TakeProblem = 'lockedPdf' | 'brokenPdf'

/** Takes the pages of a PDF, and what they need to look as they do; nothing of it that could run. */
export async function takePages(pdf: Uint8Array, place: Place): Promise<Taken | TakeProblem> {
  try {
    const from = await PDFDocument.load(pdf, { updateMetadata: false, throwOnInvalidObject: true })
    const to = PDFContext.create()
    to.largestObjectNumber = place.first - 1
    const pages = copied(from, to, PDFRef.of(place.parent))
    return pages.length === 0 ? 'brokenPdf' : { ...written(to, place.first), pages }
  } catch (error) {
    return error instanceof EncryptedPDFError ? 'lockedPdf' : 'brokenPdf'
  }
}

function copied(from: PDFDocument, to: PDFContext, parent: PDFRef): number[] {
  const copier = PDFObjectCopier.for(from.context, to)
  const all = from.getPages()
  for (const page of all) makeInert(page)
  return all.map((page) => {
    // By its reference: what points at the page, points at this copy of it.
    const ref = copier.copy(page.ref)
    to.lookup(ref, PDFDict).set(name('Parent'), parent)
    return ref.objectNumber
  })
}

const name = (text: string) => PDFName.of(text)
/** What a link may do: lead to another place in the file, or to an address. */
const leads = [name('GoTo'), name('URI')]

function makeInert({ node }: PDFPage) {
  node.delete(name('AA'))
  const annotations = node.lookupMaybe(name('Annots'), PDFArray)
  for (let at = 0; at < (annotations?.size() ?? 0); at += 1) {
    const annotation = annotations?.lookupMaybe(at, PDFDict)
    annotation?.delete(name('AA'))
    const action = annotation?.lookupMaybe(name('A'), PDFDict)
    if (action && leads.includes(action.lookup(name('S')) as PDFName)) action.delete(name('Next'))
    else annotation?.delete(name('A'))
  }
}

function written(context: PDFContext, first: number): Pick<Taken, 'bytes' | 'starts'> {
  const starts = new Array<number>(context.largestObjectNumber - first + 1).fill(-1)
  const pieces: Uint8Array[] = []
  let size = 0
  const put = (piece: Uint8Array) => {
    pieces.push(piece)
    size += piece.length
  }
  for (const [ref, object] of context.enumerateIndirectObjects()) {
    starts[ref.objectNumber - first] = size
    put(Buffer.from(`${ref.objectNumber} 0 obj\n`))
    const body = new Uint8Array(object.sizeInBytes())
    object.copyBytesInto(body, 0)
    put(body)
    put(Buffer.from('\nendobj\n'))
  }
  const bytes = new Uint8Array(size)
  let at = 0
  for (const piece of pieces) {
    bytes.set(piece, at)
    at += piece.length
  }
  return { bytes, starts }
}
