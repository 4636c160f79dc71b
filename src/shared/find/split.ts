/** A word as it was typed, and where. */
export interface Token {
  from: number
  to: number
  /** Lower case, without accents. Empty for what stands in quotation marks: that is never more than text. */
  word: string
  /** Without the quotation marks. */
  text: string
}

/** The words of a search. What stands between quotation marks is one, and meant as it is. */
export function split(typed: string): Token[] {
  return [...typed.matchAll(/"[^"]*"?|\S+/gu)].map(({ 0: raw, index: from }) => {
    const quoted = raw.startsWith('"')
    return {
      from,
      to: from + raw.length,
      word: quoted ? '' : plain(raw),
      text: quoted ? raw.replaceAll('"', '') : raw,
    }
  })
}

const plain = (raw: string) =>
  raw
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()

/** The longest phrase of a table that begins at a word. */
export function phraseAt<T>(
  phrases: ReadonlyMap<string, T>,
  words: readonly string[],
  at: number,
): { length: number; value: T } | null {
  for (let length = 4; length > 0; length--) {
    if (at + length > words.length) continue
    const value = phrases.get(words.slice(at, at + length).join(' '))
    if (value !== undefined) return { length, value }
  }
  return null
}
