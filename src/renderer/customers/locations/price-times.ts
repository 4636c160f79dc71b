import type { Language } from '@shared/language'
import { locales } from '../../i18n/locale'

/** Months from 1 as runs: "October–March", "January and June". Null when they are all or none. */
export function monthWords(months: readonly number[], language: Language): string | null {
  const name = new Intl.DateTimeFormat(locales[language], { month: 'long', timeZone: 'UTC' })
  const word = (month: number) => name.format(new Date(Date.UTC(2026, month - 1, 1)))
  return runsWords(
    runs(months, 1, 12),
    ({ from, to }) => (from === to ? word(from) : `${word(from)}–${word(to)}`),
    language,
  )
}

/** Hours from 0, each to its end: [6 … 21] is "06:00–22:00". Null when they are all or none. */
export function hourWords(hours: readonly number[], language: Language): string | null {
  const clock = (hour: number) => `${String(hour).padStart(2, '0')}:00`
  return runsWords(runs(hours, 0, 24), ({ from, to }) => `${clock(from)}–${clock((to + 1) % 24)}`, language)
}

interface Run {
  from: number
  to: number
}

/** The runs in numbers that go round from `first`, `count` of them; none where all or nothing is given. */
function runs(numbers: readonly number[], first: number, count: number): Run[] {
  const given = new Set(numbers.filter((one) => one >= first && one < first + count))
  if (given.size === 0 || given.size === count) return []
  const step = (one: number, by: number) => ((one - first + by + count) % count) + first
  return [...given]
    .filter((one) => !given.has(step(one, -1)))
    .toSorted((one, other) => one - other)
    .map((from) => {
      let to = from
      while (given.has(step(to, 1))) to = step(to, 1)
      return { from, to }
    })
}

function runsWords(found: Run[], words: (run: Run) => string, language: Language): string | null {
  if (found.length === 0) return null
  return new Intl.ListFormat(locales[language], { type: 'conjunction' }).format(found.map(words))
}
