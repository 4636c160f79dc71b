import type { Language } from '@shared/language'
import type { Resolution } from '@shared/usage'
import { locales } from '../../i18n/locale'
import { type Clock, dayLength, startOfDay } from './chart/clock'
import type { TimeTick } from './chart/time-ticks'

const made = new Map<Language, ReturnType<typeof formatsIn>>()

export function timesIn(language: Language) {
  const known = made.get(language) ?? formatsIn(locales[language])
  made.set(language, known)
  return known
}

/** Wall time is written as though it were UTC: the clock has been read already. */
function formatsIn(locale: string) {
  const format = (options: Intl.DateTimeFormatOptions) => {
    const made = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' })
    return (wall: number) => made.format(wall)
  }
  const year = format({ year: 'numeric' })
  const month = format({ month: 'long', year: 'numeric' })
  const day = format({ weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' })
  const shortMonth = format({ month: 'short' })
  const monthOfYear = format({ month: 'short', year: 'numeric' })
  const dayOfMonth = format({ day: 'numeric', month: 'short' })
  const date = format({ day: 'numeric' })
  const time = format({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
  const zones = new Map<string, Intl.DateTimeFormat>()
  const zoneName = (zone: string, instant: number) => {
    const known =
      zones.get(zone) ?? new Intl.DateTimeFormat(locale, { timeZone: zone, timeZoneName: 'short' })
    zones.set(zone, known)
    return known.formatToParts(instant).find(({ type }) => type === 'timeZoneName')?.value ?? ''
  }

  return {
    /** When an interval was: "2026", "March 2026", "Sun 29 Mar 2026", "Sun 29 Mar 2026, 02:00–03:00". */
    interval: (start: number, end: number, resolution: Resolution, clock: Clock) => {
      const wall = clock.wall(start)
      if (resolution === 'year') return year(wall)
      if (resolution === 'month') return month(wall)
      if (resolution === 'day') return day(wall)
      // On a day that the clocks change the same hour may come twice: the zone's name tells which.
      const times = isOdd(wall, clock)
        ? `${time(wall)} ${zoneName(clock.zone, start)}`
        : `${time(wall)}–${time(clock.wall(end))}`
      return `${day(wall)}, ${times}`
    },
    /** At a mark of the time axis. */
    tick: ({ wall, unit, strong }: TimeTick) => {
      if (unit === 'year') return year(wall)
      if (unit === 'month') return strong ? monthOfYear(wall) : shortMonth(wall)
      if (unit === 'week') return dayOfMonth(wall)
      if (unit === 'day') return strong ? dayOfMonth(wall) : date(wall)
      if (!strong) return time(wall)
      return wall % dayLength === 0 ? dayOfMonth(wall) : `${dayOfMonth(wall)} ${time(wall)}`
    },
  }
}

function isOdd(wall: number, clock: Clock): boolean {
  const today = startOfDay(wall)
  return clock.instant(today + dayLength) - clock.instant(today) !== dayLength
}
