import type { Places } from './places'
import { textOf } from './text'

interface Entry {
  number: number
  before: number | null
  title: string
  page: number
}

/** Bookmarks, one for each document; each is written once the one after it is known. */
export class Outline {
  readonly root: number
  #places: Places
  #first: number | null = null
  #last: Entry | null = null
  #count = 0

  constructor(places: Places) {
    this.#places = places
    this.root = places.number()
  }

  *add(title: string, page: number): Generator<Uint8Array, void> {
    const number = this.#places.number()
    if (this.#last) yield this.#write(this.#last, number)
    this.#first ??= number
    this.#last = { number, before: this.#last?.number ?? null, title, page }
    this.#count += 1
  }

  *end(): Generator<Uint8Array, void> {
    if (this.#last) yield this.#write(this.#last, null)
    const ends = `/First ${this.#first} 0 R /Last ${this.#last?.number} 0 R`
    yield this.#places.object(this.root, `<< /Type /Outlines ${ends} /Count ${this.#count} >>`)
  }

  #write({ number, before, title, page }: Entry, after: number | null): Uint8Array {
    const beside = [before === null ? '' : `/Prev ${before} 0 R`, after === null ? '' : `/Next ${after} 0 R`]
    const leads = `/Dest [${page} 0 R /XYZ null null null]`
    return this.#places.object(
      number,
      `<< /Title ${textOf(title)} /Parent ${this.root} 0 R ${beside.join(' ')} ${leads} >>`,
    )
  }
}
