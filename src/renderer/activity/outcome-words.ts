import type { TFunction } from 'i18next'
import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import words from '../i18n/en/activity/outcomes'
import { useFormat } from '../i18n/format'

type Counted = keyof typeof words.counted extends infer Key
  ? Key extends `${infer Name}_one`
    ? Name
    : never
  : never
const isOf = <K extends string>(known: Record<K, string>, name: string): name is K =>
  Object.hasOwn(known, name)
const isCounted = (name: string): name is Counted => Object.hasOwn(words.counted, `${name}_one`)

/**
 * What the log says of an outcome, for reading; the log itself keeps its own words: `invited`, `intact: 18`, `done: 3 of 5`,
 * `account: theirs`, `invoices: 2, pdfs: 1`, or the names of an upstream's operations, which are nobody's language.
 */
export function outcomeWords(
  outcome: string,
  { t, number }: { t: TFunction<'activity'>; number: (value: number) => string },
): string {
  const word = (name: string) => (isOf(words.words, name) ? t(`outcomes.words.${name}`) : name)
  const counted = (name: string, count: string, of = '') =>
    isCounted(name) &&
    t(`outcomes.counted.${name}`, { count: Number(count), n: number(Number(count)), of: number(Number(of)) })
  const part = (text: string): string => {
    const [, name, count, of] = /^(?:(\w+): )?(\d+)(?: of (\d+))?$/.exec(text) ?? []
    if (count) return counted(`${name ?? 'rules'}${of ? 'Of' : ''}`, count, of) || pair(text)
    return pair(text)
  }
  const pair = (text: string) => {
    const [name = '', ...more] = text.split(': ')
    const said = more.join(': ')
    if (!said) return word(name)
    if (isOf(words.of, name)) return `${t(`outcomes.of.${name}`)}: ${word(said)}`
    // A file's format, and how many rows of it.
    return /^\d+$/.test(said) ? `${name.toUpperCase()}: ${number(Number(said))}` : text
  }
  return outcome.split(', ').map(part).join(', ')
}

/** The same function for the same language. */
export function useOutcomeWords(): (outcome: string) => string {
  const { t } = useTranslation('activity')
  const { number } = useFormat()
  return useCallback((outcome) => outcomeWords(outcome, { t, number }), [t, number])
}
