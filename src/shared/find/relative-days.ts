import { type Days, dayOf, mondayOf, monthOf, months, shifted, yearOf } from './calendar'
import { phraseAt } from './split'

type Unit = 'day' | 'week' | 'month' | 'quarter' | 'year'

const units: Record<Unit, { words: string; this: string; last: string; next: string }> = {
  day: {
    words: 'day days dag dagen dagar dagarna',
    this: 'today|vandaag|idag|i dag',
    last: 'yesterday|gisteren|igar|i gar',
    next: 'tomorrow|morgen|imorgon|i morgon',
  },
  week: {
    words: 'week weeks weken vecka veckor veckorna',
    this: 'this week|deze week|denna vecka|den har veckan',
    last: 'last week|previous week|vorige week|forra veckan',
    next: 'next week|volgende week|nasta vecka',
  },
  month: {
    words: 'month months maand maanden manad manader manaderna',
    this: 'this month|deze maand|denna manad|den har manaden',
    last: 'last month|previous month|vorige maand|forra manaden',
    next: 'next month|volgende maand|nasta manad',
  },
  quarter: {
    words: 'quarter quarters kwartaal kwartalen kvartal kvartalen',
    this: 'this quarter|dit kwartaal|detta kvartal|det har kvartalet',
    last: 'last quarter|previous quarter|vorig kwartaal|forra kvartalet',
    next: 'next quarter|volgend kwartaal|nasta kvartal',
  },
  year: {
    words: 'year years jaar jaren ar aren',
    this: 'this year|dit jaar|i ar|detta ar|det har aret',
    last: 'last year|previous year|vorig jaar|forra aret',
    next: 'next year|volgend jaar|nasta ar',
  },
}
const each = Object.entries(units) as [Unit, (typeof units)[Unit]][]

const phrases = new Map(
  each.flatMap(([unit, words]) =>
    ([0, -1, 1] as const).flatMap((step) =>
      words[step === 0 ? 'this' : step < 0 ? 'last' : 'next']
        .split('|')
        .map((phrase) => [phrase, { unit, step }] as const),
    ),
  ),
)
/** "last month", "deze week": in English, Dutch and Swedish, without accents. */
export const relativePhrases: readonly string[] = [...phrases.keys()]
const unitWords = new Map(each.flatMap(([unit, { words }]) => words.split(' ').map((word) => [word, unit])))
const lastWords = new Set(['last', 'past', 'laatste', 'afgelopen', 'senaste'])

/** "last month", "deze week", "senaste 30 dagarna": days as seen from `today`. */
export function readRelative(
  words: readonly string[],
  at: number,
  today: string,
): { length: number; days: Days } | null {
  const phrase = phraseAt(phrases, words, at)
  if (phrase) return { length: phrase.length, days: stepped(phrase.value.unit, phrase.value.step, today) }
  const count = /^[1-9]\d{0,2}$/.exec(words[at + 1] ?? '')
  const unit = unitWords.get(words[at + 2] ?? '')
  if (!lastWords.has(words[at] ?? '') || !count || !unit) return null
  return { length: 3, days: { from: shifted(back(unit, Number(count[0]), today), 1), to: today } }
}

function stepped(unit: Unit, step: number, today: string): Days {
  const year = yearOf(today)
  const month = monthOf(today)
  if (unit === 'month') return months(year, month + step, 1)
  if (unit === 'quarter') return months(year, month - (month % 3) + 3 * step, 3)
  if (unit === 'year') return months(year + step, 0, 12)
  if (unit === 'day') return { from: shifted(today, step), to: shifted(today, step) }
  const monday = shifted(mondayOf(today), 7 * step)
  return { from: monday, to: shifted(monday, 6) }
}

function back(unit: Unit, count: number, today: string): string {
  if (unit === 'day' || unit === 'week') return shifted(today, -count * (unit === 'day' ? 1 : 7))
  const perUnit = { month: 1, quarter: 3, year: 12 }[unit]
  return dayOf(yearOf(today), monthOf(today) - count * perUnit, Number(today.slice(8)))
}
