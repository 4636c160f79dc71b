import type { Places } from './places'

/** So many documents hang on a branch: a reader finds any page without reading a list of all. */
const perBranch = 100

interface Branch {
  number: number
  kids: number[]
  count: number
}

/** The tree of pages: a node for each document, on branches that are written once they are full. */
export class PageTree {
  readonly root: number
  #places: Places
  #branches: number[] = []
  #branch: Branch | null = null
  #count = 0

  constructor(places: Places) {
    this.#places = places
    this.root = places.number()
  }

  get isEmpty(): boolean {
    return this.#count === 0
  }

  /** The numbers that the next document's node and the first of its objects will have. */
  ahead(): { node: number; first: number } {
    const { next } = this.#places
    const node = this.#branch ? next : next + 1
    return { node, first: node + 1 }
  }

  /** A document with these pages, which were numbered as `ahead` said. */
  *add(pages: readonly number[]): Generator<Uint8Array, void> {
    this.#branch ??= { number: this.#places.number(), kids: [], count: 0 }
    const node = this.#places.number()
    this.#branch.kids.push(node)
    this.#branch.count += pages.length
    this.#count += pages.length
    yield this.#places.object(node, nodeOf(pages, pages.length, this.#branch.number))
  }

  /** To be asked between documents: a branch that is full is written. */
  *close(): Generator<Uint8Array, void> {
    if (this.#branch?.kids.length === perBranch) yield* this.#write(this.#branch)
  }

  *end(): Generator<Uint8Array, void> {
    if (this.#branch) yield* this.#write(this.#branch)
    yield this.#places.object(this.root, nodeOf(this.#branches, this.#count, null))
  }

  *#write({ number, kids, count }: Branch): Generator<Uint8Array, void> {
    this.#branches.push(number)
    this.#branch = null
    yield this.#places.object(number, nodeOf(kids, count, this.root))
  }
}

function nodeOf(kids: readonly number[], count: number, parent: number | null) {
  const up = parent === null ? '' : `/Parent ${parent} 0 R `
  return `<< /Type /Pages ${up}/Count ${count} /Kids [${kids.map((kid) => `${kid} 0 R`).join(' ')}] >>`
}
