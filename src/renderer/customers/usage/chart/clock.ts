import { Temporal } from 'temporal-polyfill'

export const dayLength = 86_400_000

/**
 * The clocks of a zone over a period. Wall time is what they show, in milliseconds as though they showed UTC: days and
 * hours can be counted in it, whatever summer time does to them.
 */
export interface Clock {
  zone: string
  /** Instant (ms since 1970) → wall time. */
  wall(instant: number): number
  /** Wall time → the first instant at which the clocks show it, or the one they jump to where they never do. */
  instant(wall: number): number
}

/** The clocks from a year before `from` to a year after `to` (local days). */
export function clockOf(zone: string, from: string, to: string): Clock {
  const spans = offsets(zone, Date.parse(from) - 400 * dayLength, Date.parse(to) + 400 * dayLength)
  const last = spans.length - 1
  // What is asked next is nearly always of the same half of the year.
  let place = 0
  const go = (isLater: (span: Span | undefined) => boolean) => {
    while (place < last && isLater(spans[place])) place += 1
    while (place > 0 && !isLater(spans[place - 1])) place -= 1
    return spans[place] ?? utc
  }
  return {
    zone,
    wall: (instant) => instant + go((span = utc) => span.until <= instant).offset,
    instant: (wall) => {
      const { offset, since } = go((span = utc) => span.until <= wall - span.offset)
      return Math.max(wall - offset, since)
    },
  }
}

interface Span {
  since: number
  until: number
  /** Wall time minus instant. */
  offset: number
}

const utc: Span = { since: Number.NEGATIVE_INFINITY, until: Number.POSITIVE_INFINITY, offset: 0 }

function offsets(zone: string, from: number, to: number): Span[] {
  const spans: Span[] = []
  let local = Temporal.Instant.fromEpochMilliseconds(from).toZonedDateTimeISO(zone)
  while (local.epochMilliseconds < to) {
    const next = local.getTimeZoneTransition('next')
    const until = next?.epochMilliseconds ?? Number.POSITIVE_INFINITY
    const since = spans.length === 0 ? Number.NEGATIVE_INFINITY : local.epochMilliseconds
    spans.push({ since, until, offset: local.offsetNanoseconds / 1e6 })
    if (!next) break
    local = next
  }
  return spans
}

/** The wall time at which a day (`YYYY-MM-DD`) begins. */
export const wallOf = (day: string) => Date.parse(`${day}T00:00:00Z`)
/** The day that a wall time is in. */
export const dayOf = (wall: number) => new Date(wall).toISOString().slice(0, 10)
/** The wall time at which its day began. */
export const startOfDay = (wall: number) => Math.floor(wall / dayLength) * dayLength
