import type { Taken } from './take-pages'

/** The objects of a PDF that is being written: their numbers, and where each of them begins. */
export class Places {
  #next = 1
  #size = 0
  #starts = new Float64Array(4096)

  /** A number for an object that is yet to be written. */
  number(): number {
    const number = this.#next
    this.#next += 1
    return number
  }

  /** The number that the next object gets. */
  get next(): number {
    return this.#next
  }

  text(bytes: Uint8Array): Uint8Array {
    this.#size += bytes.length
    return bytes
  }

  object(number: number, body: string): Uint8Array {
    this.#start(number, this.#size)
    return this.text(Buffer.from(`${number} 0 obj\n${body}\nendobj\n`))
  }

  /** Objects that were numbered from `next` on. */
  objects({ bytes, starts }: Taken): Uint8Array {
    for (const start of starts) {
      const number = this.number()
      if (start >= 0) this.#start(number, this.#size + start)
    }
    return this.text(bytes)
  }

  /** Where everything is, and where to begin. Six bytes for a place: a file may be larger than ten digits say. */
  *end(root: number, information: number): Generator<Uint8Array, void> {
    const own = this.number()
    const at = this.#size
    this.#start(own, at)
    const count = this.#next
    const entries = Buffer.alloc(count * 9)
    entries.writeUInt16BE(0xff_ff, 7)
    for (let number = 1; number < count; number += 1) {
      const start = this.#starts[number] ?? 0
      if (start === 0) continue
      entries.writeUInt8(1, number * 9)
      entries.writeUIntBE(start, number * 9 + 1, 6)
    }
    const names = `/Root ${root} 0 R /Info ${information} 0 R`
    yield Buffer.from(
      `${own} 0 obj\n<< /Type /XRef /Size ${count} /W [1 6 2] ${names} /Length ${entries.length} >>\nstream\n`,
    )
    yield entries
    yield Buffer.from(`\nendstream\nendobj\nstartxref\n${at}\n%%EOF\n`)
  }

  #start(number: number, at: number) {
    if (number >= this.#starts.length) {
      const larger = new Float64Array(Math.max(this.#starts.length * 2, number + 1))
      larger.set(this.#starts)
      this.#starts = larger
    }
    this.#starts[number] = at
  }
}
