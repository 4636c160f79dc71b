import { type Days, isYear, months, realDay, weekOf, yearOf } from './calendar'

/** What was read. `open`: without its year, which was guessed. `unsure`: it may as well be somebody's name. */
export interface Read {
  length: number
  days: Days
  open?: boolean
  unsure?: boolean
}

/** Which year is meant where none is said: the one that lies nearest to `today`, or else the last one that has begun. */
export interface Guess {
  today: string
  nearest: boolean
}

const names = [
  'jan january januari',
  'feb february februari',
  'mar mrt march maart mars',
  'apr april',
  'may mei maj',
  'jun june juni',
  'jul july juli',
  'aug august augustus augusti',
  'sep sept september',
  'oct okt october oktober',
  'nov november',
  'dec december',
]
const monthByName = new Map(
  names.flatMap((words, month) => words.split(' ').map((word) => [word, month] as const)),
)
/** In English, Dutch and Swedish. */
export const monthNames: readonly string[] = [...monthByName.keys()]
/** Months that people are called as well. */
const alsoNames = new Set(
  'jan mar mars march apr april may mei maj jun june juni jul july juli aug august augusti augustus'.split(
    ' ',
  ),
)
const quarterWords = new Set(['quarter', 'kwartaal', 'kvartal'])
const weekWords = new Set(['week', 'wk', 'vecka', 'v.', 'v'])

const month = (word = '') => monthByName.get(word.replace(/[.,]$/, ''))
const year = (word = '') => (/^\d{4}$/.test(word) && isYear(Number(word)) ? Number(word) : undefined)

/** A day, month, quarter or week by its name or number: "3 okt", "Q3 2025", "2025-10-03", "vecka 42". */
export function readNamed(words: readonly string[], at: number, guess: Guess): Read | null {
  const word = words[at] ?? ''
  return (
    numbered(word) ??
    quarter(words, at, guess) ??
    week(words, at, guess) ??
    dayOfMonth(words, at, guess) ??
    wholeMonth(words, at, guess)
  )
}

function numbered(word: string): Read | null {
  const yearFirst = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(word)
  const dayFirst = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(word)
  if (yearFirst || dayFirst) {
    const [y, m, d] = yearFirst
      ? yearFirst.slice(1).map(Number)
      : (dayFirst ?? []).slice(1).map(Number).reverse()
    const day = realDay(y ?? 0, m ?? 0, d ?? 0)
    return day === null ? null : { length: 1, days: { from: day, to: day } }
  }
  const [, y, m] = /^(\d{4})-(\d{2})$/.exec(word) ?? []
  const [, m2, y2] = /^(\d{1,2})[-/](\d{4})$/.exec(word) ?? []
  const whole = { year: Number(y ?? y2), month: Number(m ?? m2) }
  if (!isYear(whole.year) || !(whole.month >= 1 && whole.month <= 12)) return null
  return { length: 1, days: months(whole.year, whole.month - 1, 1) }
}

function quarter(words: readonly string[], at: number, guess: Guess): Read | null {
  const word = words[at] ?? ''
  const joined = /^(?:(?:q|kv)([1-4])(?:[-/](\d{4}))?|(\d{4})[-/]?q([1-4]))$/.exec(word)
  const said = quarterWords.has(word) ? /^[1-4]$/.exec(words[at + 1] ?? '') : null
  const number = Number(joined?.[1] ?? joined?.[4] ?? said?.[0])
  if (Number.isNaN(number)) return null
  const length = said ? 2 : 1
  const inside = year(joined?.[2] ?? joined?.[3])
  if ((joined?.[2] ?? joined?.[3]) !== undefined && inside === undefined) return null
  return dated(length, inside, words[at + length], guess, (y) => months(y, (number - 1) * 3, 3))
}

function week(words: readonly string[], at: number, guess: Guess): Read | null {
  const number = /^\d{1,2}$/.exec(words[at + 1] ?? '')
  if (!weekWords.has(words[at] ?? '') || !number) return null
  return dated(2, undefined, words[at + 2], guess, (y) => weekOf(y, Number(number[0])))
}

function dayOfMonth(words: readonly string[], at: number, guess: Guess): Read | null {
  const first = /^(\d{1,2})(?:e|de|ste|st|nd|rd|th|\.)?$/.exec(words[at] ?? '')
  const named = month(words[at + 1])
  if (first && named !== undefined) {
    return dated(2, undefined, words[at + 2], guess, (y) => sameDay(realDay(y, named + 1, Number(first[1]))))
  }
  // "Oct 3, 2025": with the year only, or it could be a month and a part of a number.
  const american = month(words[at])
  const second = /^(\d{1,2})(?:st|nd|rd|th)?,?$/.exec(words[at + 1] ?? '')
  const said = year(words[at + 2])
  if (american === undefined || !second || said === undefined) return null
  const days = sameDay(realDay(said, american + 1, Number(second[1])))
  return days && { length: 3, days }
}

function wholeMonth(words: readonly string[], at: number, guess: Guess): Read | null {
  const named = month(words[at])
  const before = year(words[at])
  const after = month(words[at + 1])
  if (before !== undefined && after !== undefined) return { length: 2, days: months(before, after, 1) }
  if (named === undefined) return null
  const read = dated(1, undefined, words[at + 1], guess, (y) => months(y, named, 1))
  return read?.open && alsoNames.has((words[at] ?? '').replace(/[.,]$/, ''))
    ? { ...read, unsure: true }
    : read
}

const sameDay = (day: string | null): Days | null => (day === null ? null : { from: day, to: day })

/** With the year that is said in it or after it, else with the guessed one. */
function dated(
  length: number,
  inside: number | undefined,
  next: string | undefined,
  guess: Guess,
  daysIn: (year: number) => Days | null,
): Read | null {
  const after = inside === undefined ? year(next) : undefined
  const said = inside ?? after
  if (said !== undefined) {
    const days = daysIn(said)
    return days && { length: after === undefined ? length : length + 1, days }
  }
  const days = guessed(guess, daysIn)
  return days && { length, days, open: true }
}

function guessed({ today, nearest }: Guess, daysIn: (year: number) => Days | null): Days | null {
  const now = yearOf(today)
  const years = nearest ? [now - 1, now, now + 1] : [now, now - 1]
  // A 29 February was up to eight years ago.
  const found = [...years, ...(nearest ? [] : [2, 3, 4, 5, 6, 7, 8].map((ago) => now - ago))].flatMap(
    (candidate) => daysIn(candidate) ?? [],
  )
  if (!nearest) return found.find(({ from }) => from <= today) ?? null
  const away = ({ from }: Days) => Math.abs(Date.parse(from) - Date.parse(today))
  return found.toSorted((a, b) => away(a) - away(b))[0] ?? null
}
