import { Outline } from './outline'
import { PageTree } from './page-tree'
import type { Pages } from './pages'
import { Places } from './places'
import type { TakeProblem } from './take-pages'
import { textOf } from './text'

/** A PDF to be merged, under the name that its bookmark gets. */
export interface Part {
  title: string
  pdf: Uint8Array
  /** It has no pages that could be taken: it is left out. */
  leftOut(problem: TakeProblem): void
  taken(): void
}

/**
 * One PDF of many, piece by piece, in their order, with a bookmark for each. Holds on to numbers only: some bytes for every object.
 * Nothing comes of it when there are no pages at all.
 */
export async function* mergedPdf(parts: AsyncIterable<Part>, pages: Pages, title: string) {
  const places = new Places()
  const catalog = places.number()
  const information = places.number()
  const tree = new PageTree(places)
  const outline = new Outline(places)
  for await (const { pdf, title, leftOut, taken: told } of parts) {
    const { node, first } = tree.ahead()
    const taken = await pages.take(pdf, { first, parent: node })
    if (typeof taken === 'string') {
      leftOut(taken)
      continue
    }
    if (tree.isEmpty) yield places.text(header)
    yield* tree.add(taken.pages)
    yield places.objects(taken)
    yield* tree.close()
    yield* outline.add(title, taken.pages[0] ?? 0)
    told()
  }
  if (tree.isEmpty) return
  yield* tree.end()
  yield* outline.end()
  yield places.object(information, `<< /Title ${textOf(title)} >>`)
  const look = `/PageMode /UseOutlines /Outlines ${outline.root} 0 R`
  yield places.object(catalog, `<< /Type /Catalog /Pages ${tree.root} 0 R ${look} >>`)
  yield* places.end(catalog, information)
}

// The second line says to whoever moves files that this one is not text.
const header = Buffer.from('%PDF-1.7\n%\u00E2\u00E3\u00CF\u00D3\n', 'latin1')
