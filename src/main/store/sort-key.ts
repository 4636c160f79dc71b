import { fold } from './fold'

/** Sorts after every text. */
const last = '\u{10ffff}'

const afterZ: Record<string, string> = { å: 'z{', ä: 'z|', æ: 'z|', ö: 'z}', ø: 'z}' }

/**
 * A text whose code points sort as people expect: accents, case and punctuation do not count, missing text comes last. In
 * Sweden and Finland å, ä and ö are letters of their own, after z.
 */
export function sortKey(text: string | null, country = ''): string {
  const lower = (text ?? '').normalize('NFC').toLowerCase()
  const nordic = /^(se|fi|sweden|finland|sverige|suomi)$/i.test(country.trim())
  const placed = nordic ? lower.replace(/[åäæöø]/g, (letter) => afterZ[letter] ?? letter) : lower
  return fold(placed.replace(/[^\p{L}\p{M}\p{N}{|}]+/gu, ' ')) || last
}

/** Numbers inside the text sort by size: "F9" before "F10". */
export function numberSortKey(text: string): string {
  return fold(text).replace(/\d+/g, (digits) => digits.padStart(12, '0'))
}
