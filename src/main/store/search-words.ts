import { fold } from './fold'

/** A word somebody looks for, in every way in which it may be written: "06-12" and "0612". */
export type Word = readonly string[]

/** The words of a search, folded, without the comma of "Jansen, Stijn". A number that is written in groups is one word. */
export function searchWords(text: string): Word[] {
  const folded = fold(text)
  const parts = isOneNumber(folded)
    ? [folded.replaceAll(' ', '')]
    : folded.split(' ').map((part) => part.replace(/(?<=[^,]),+$/, ''))
  return parts.filter(Boolean).map(numberForms)
}

/** What a search looks through: every value, and numbers also as digits only and in their national form. */
export function searchText(values: readonly (string | null)[]): string {
  const texts = values.map((value) => fold(value ?? '')).filter(Boolean)
  const compact = texts.flatMap((text) => numberForms(text).slice(1))
  return [...new Set([...texts, ...compact])].join('\n')
}

/** FTS5 and plain conditions for all words: the trigram index knows only words of three characters and more. */
export function matching(words: readonly Word[]): { match: string | null; short: Word[] } {
  const isShort = (word: Word) => word.some((form) => [...form].length < 3)
  const long = words.filter((word) => !isShort(word))
  const quoted = (form: string) => `"${form.replaceAll('"', '""')}"`
  const match = long.map((word) => `(${word.map(quoted).join(' OR ')})`).join(' AND ')
  return { match: match || null, short: words.filter(isShort) }
}

/** How many letters each word of a text has, in its shortest form. */
export function wordLengths(text: string): number[] {
  return searchWords(text).map((forms) => Math.min(...forms.map((form) => [...form].length)))
}

// A telephone number, or so many digits that nobody means them as several.
const isOneNumber = (folded: string) =>
  /^(\+|00)[\d\s()./-]+$/.test(folded) ||
  (/^\d[\d\s()./-]*$/.test(folded) && folded.replace(/\D/g, '').length >= 9)

const countryCode = /^(?:\+|00)(?:31|32|33|44|45|46|47|49|358)0?(?=\d{7})/

function numberForms(text: string): string[] {
  if (/^\d+$/.test(text) && !text.startsWith('00')) return [text]
  if (!/^[\d\s()+./-]*\d[\d\s()+./-]*$/.test(text)) return [text]
  const dialled = text.replace('(0)', '').replace(/[^\d+]/g, '')
  const digits = (number: string) => number.replaceAll('+', '')
  const others = [digits(dialled), digits(dialled.replace(countryCode, '0'))].filter(
    ({ length }) => length > 1,
  )
  return [...new Set([text, ...others])]
}
