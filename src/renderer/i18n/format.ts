import type { Language } from '@shared/language'
import { minorDigits } from '@shared/money'
import { once } from '@shared/once'
import { locales, thousands, todayIn } from './locale'
import { useLanguage } from './use-language'

export type Format = ReturnType<typeof formatIn>

const made = new Map<Language, Format>()

/** How things are written in the language on screen. */
export function useFormat(): Format {
  return formatFor(useLanguage())
}

export function formatFor(language: Language): Format {
  const known = made.get(language) ?? formatIn(language)
  made.set(language, known)
  return known
}

function formatIn(language: Language) {
  const locale = locales[language]
  const dates = (options: Intl.DateTimeFormatOptions) => once(() => new Intl.DateTimeFormat(locale, options))
  const number = once(() => new Intl.NumberFormat(locale))
  const days = dates({ day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' })
  const localDay = dates({ day: 'numeric', month: 'short', year: 'numeric' })
  const exactly = dates({
    ...{ day: 'numeric', month: 'short', year: 'numeric' },
    ...{ hour: '2-digit', minute: '2-digit', second: '2-digit', hour12: false },
  })
  const relative = once(() => new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }))
  const currencies = new Map<string, Intl.NumberFormat>()

  const currency = (code: string) => {
    const known = currencies.get(code) ?? new Intl.NumberFormat(locale, { style: 'currency', currency: code })
    currencies.set(code, known)
    return known
  }
  const aboutDay = (date: Date, now: Date) => {
    const away = daysBetween(now, date)
    if (away === 0) return todayIn[language]
    return away === -1 ? relative().format(away, 'day') : localDay().format(date)
  }

  return {
    /** `2026-03-01` → "1 Mar 2026". */
    day: (day: string) => days().format(new Date(`${day}T00:00:00Z`)),
    /** "14:02, today", in the time zone of this computer. */
    instant: (iso: string, now = new Date()) => {
      const date = new Date(iso)
      return `${clock(date)}, ${aboutDay(date, now)}`
    },
    /** "1 Mar 2026, 14:02:31", in the time zone of this computer. */
    moment: (iso: string) => exactly().format(new Date(iso)),
    /** "14:02", in the time zone of this computer. */
    time: (iso: string) => clock(new Date(iso)),
    /** "3 hours ago", "yesterday". */
    age: (iso: string, now = new Date()) => ago(relative(), new Date(iso).getTime() - now.getTime()),
    number: (value: number) =>
      Number.isSafeInteger(value) && value >= 0
        ? `${value}`.replace(/\B(?=(\d{3})+$)/g, thousands[language])
        : number().format(value),
    /** "€ 1.234,50" from minor units and a currency; exact, also of a sum that is no safe integer. */
    money: ({ minor, currency: code }: { minor: number | bigint; currency: string }) =>
      currency(code).format(exact(minor, minorDigits(code))),
    /** "3.4 MB". */
    bytes: (bytes: number) => {
      const step = Math.min(3, Math.floor(Math.log(Math.max(bytes, 1)) / Math.log(1000)))
      const unit = (['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const)[step] ?? 'byte'
      const digits = step < 2 ? 0 : 1
      return new Intl.NumberFormat(locale, { style: 'unit', unit, maximumFractionDigits: digits }).format(
        bytes / 1000 ** step,
      )
    },
  }
}

// As text: Intl formats a decimal exactly, a float not.
function exact(minor: number | bigint, digits: number) {
  return `${minor}E-${digits}` as Intl.StringNumericLiteral
}

// By hand, and so are counts: the first screen has both, and Intl's tables take 20 ms to read.
const clock = (date: Date) => date.toTimeString().slice(0, 5)

function daysBetween(from: Date, to: Date) {
  const at = (date: Date) => Date.UTC(date.getFullYear(), date.getMonth(), date.getDate())
  return Math.round((at(to) - at(from)) / 86_400_000)
}

function ago(relative: Intl.RelativeTimeFormat, milliseconds: number) {
  const minutes = Math.round(milliseconds / 60_000)
  // "Now": for "this minute" Dutch says "within a minute", as of what is to come.
  if (minutes === 0) return relative.format(0, 'second')
  if (Math.abs(minutes) < 60) return relative.format(minutes, 'minute')
  if (Math.abs(minutes) < 24 * 60) return relative.format(Math.round(minutes / 60), 'hour')
  return relative.format(Math.round(minutes / 1440), 'day')
}
