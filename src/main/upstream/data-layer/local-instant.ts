import { Temporal } from 'temporal-polyfill'
import { billingZone } from '../local-day'
import { remembering } from '../remembering'

const dayMs = 24 * 60 * 60 * 1000

/** The instant (ms since 1970) at which a local day begins; NaN when it is no day. */
export const startOfDayMs = remembering((day: string): number => {
  try {
    return Temporal.PlainDate.from(day).toZonedDateTime(billingZone).epochMilliseconds
  } catch {
    return Number.NaN
  }
})

/**
 * The instant (ms since 1970) that an upstream means: an instant, a local day, month or year, or a local time without a zone.
 * `previous` tells the two hours apart that an autumn day has of the same name. NaN when it is none.
 */
export function instantOf(written: unknown, previous = Number.NaN): number {
  if (typeof written !== 'string') return Number.NaN
  const text = written.trim()
  if (/T.*(Z|[+-]\d{2}:?\d{2})$/i.test(text)) return Date.parse(text)
  const [, year = '', month = '01', day = '01', time = ''] =
    /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:[T ](\d{2}:\d{2}.*))?)?)?$/.exec(text) ?? []
  const date = `${year}-${month}-${day}`
  const start = startOfDayMs(date)
  if (!time || Number.isNaN(start)) return start
  // Nearly every day has 24 hours, and asking Temporal takes a hundred times longer.
  const wall = Date.parse(`1970-01-01T${time}Z`)
  if (startOfDayMs(dayAfter(date)) - start === dayMs) return start + wall
  return unevenDay(`${date}T${time}`, previous)
}

const dayAfter = remembering((day: string) => Temporal.PlainDate.from(day).add({ days: 1 }).toString())

function unevenDay(text: string, previous: number): number {
  try {
    const time = Temporal.PlainDateTime.from(text)
    const at = (disambiguation: 'earlier' | 'later') =>
      time.toZonedDateTime(billingZone, { disambiguation }).epochMilliseconds
    return at('earlier') <= previous ? at('later') : at('earlier')
  } catch {
    return Number.NaN
  }
}
