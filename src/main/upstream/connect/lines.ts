import { strike } from '../error-words'

const mostLines = 200
const longest = 1_000
const deepest = 8

/** Data of a shape that nobody knows, as lines to read: a path and a text each. `hide` is struck out. */
export function lines(data: unknown, hide: readonly string[]): { name: string; value: string }[] {
  const read: { name: string; value: string }[] = []
  const add = (name: string, value: unknown, depth: number) => {
    if (read.length >= mostLines) return
    if (typeof value !== 'object' || value === null || depth > deepest) {
      const written = typeof value === 'object' && value !== null ? '…' : String(value)
      if (value !== null && value !== undefined && written !== '')
        read.push({
          name: strike(name, hide).slice(0, longest),
          value: strike(written, hide).slice(0, longest),
        })
      return
    }
    for (const [key, inner] of Object.entries(value))
      add(name === '' ? key : `${name}.${key}`, inner, depth + 1)
  }
  add('', data, 0)
  return read
}
