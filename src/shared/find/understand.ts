import { type Amount, readAmount } from './amount'
import { type Period, readPeriod } from './period'
import { phraseAt, split, type Token } from './split'
import { type Said, saidBy } from './words'

/** What a part of a search means, beyond being text to look for. */
export type Meaning = Said | ({ kind: 'amount' } & Amount) | ({ kind: 'period' } & Period)

/** Some of the words that were typed, at their place, and what they mean. */
export interface Part {
  from: number
  to: number
  words: string
  meaning: Meaning
}

export interface Understood {
  parts: Part[]
  /** What is left: parts of numbers, references and names. */
  text: string
}

/**
 * Reads a search as a person means it, in English, Dutch and Swedish whatever is on screen: amounts, days, and how an invoice
 * stands. What could be a name or a number stays text, and so does what stands in quotation marks. `today` is a day in the
 * zone that bills are made in. Never throws.
 */
export function understand(typed: string, today: string): Understood {
  const tokens = split(typed)
  const words = tokens.map(({ word }) => word)
  const parts: Part[] = []
  const text: string[] = []
  for (let at = 0; at < tokens.length; ) {
    const found = read(typed, tokens, words, at, today)
    const from = tokens[at]?.from ?? 0
    const to = tokens[at + (found?.length ?? 1) - 1]?.to ?? typed.length
    if (found && fits(found.meaning, parts)) {
      parts.push({ from, to, words: typed.slice(from, to), meaning: found.meaning })
      at += found.length
    } else {
      text.push(tokens[at]?.text ?? '')
      at += 1
    }
  }
  return { parts, text: text.filter(Boolean).join(' ') }
}

/** The same search, with a part of it meant as text. */
export function asText(typed: string, { from, to }: Part): string {
  return `${typed.slice(0, from)}"${typed.slice(from, to)}"${typed.slice(to)}`
}

function read(
  typed: string,
  tokens: readonly Token[],
  words: readonly string[],
  at: number,
  today: string,
): { length: number; meaning: Meaning } | null {
  const period = readPeriod(words, at, today)
  if (period) return { length: period.length, meaning: { kind: 'period', ...period.period } }
  const said = phraseAt(saidBy, words, at)
  if (said) return { length: said.length, meaning: said.value }
  const amount = readAmount(typed, tokens[at]?.from ?? 0)
  const last = amount ? tokens.findIndex(({ to }) => to === amount.to) : -1
  return amount && last >= at
    ? { length: last - at + 1, meaning: { kind: 'amount', ...amount.amount } }
    : null
}

/** Two periods that have no day in common cannot both be meant: the second stays text. */
function fits(meaning: Meaning, parts: readonly Part[]): boolean {
  if (meaning.kind !== 'period') return true
  return parts.every(({ meaning: other }) => {
    if (other.kind !== 'period' || other.of !== meaning.of) return true
    return (meaning.from ?? '') <= (other.to ?? '9') && (other.from ?? '') <= (meaning.to ?? '9')
  })
}
