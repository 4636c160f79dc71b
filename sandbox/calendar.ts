const dayLength = 86_400_000
const local = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Stockholm',
  dateStyle: 'short',
  timeStyle: 'medium',
})

/** Days since 1970-01-01 of a calendar day `YYYY-MM-DD`; undefined when there is no such day. */
export function dayNumber(day: string): number | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return undefined
  const time = Date.parse(`${day}T00:00:00Z`)
  // Some engines roll 30 February over to March.
  return Number.isNaN(time) || dayName(time / dayLength) !== day ? undefined : time / dayLength
}

export function dayName(number: number): string {
  return new Date(number * dayLength).toISOString().slice(0, 10)
}

/** When a local day begins in Stockholm, in milliseconds since 1970: a day has 23, 24 or 25 hours. */
export function dayStart(number: number): number {
  const inWinter = number * dayLength - 3_600_000
  return local.format(inWinter).endsWith('00:00:00') ? inWinter : inWinter - 3_600_000
}

/** The local day that begins at this date or instant; undefined when none begins there. */
export function dayBeginning(edge: string): number | undefined {
  const day = dayNumber(firstDayFrom(edge) ?? '')
  const begins = dayNumber(edge) !== undefined || (day !== undefined && dayStart(day) === Date.parse(edge))
  return begins ? day : undefined
}

/** The calendar day it is in Stockholm. */
export function today(): string {
  return local.format(new Date()).slice(0, 10)
}

/** The first local day in Stockholm that starts at or after a date or instant; undefined when it is neither. */
export function firstDayFrom(edge: string): string | undefined {
  if (dayNumber(edge) !== undefined) return edge
  const instant = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/.exec(edge)
  const time = Date.parse(edge)
  if (!instant || dayNumber(instant[1] ?? '') === undefined || Number.isNaN(time)) return undefined
  const [day = '', clock] = local.format(new Date(time)).split(' ')
  const atMidnight = clock === '00:00:00' && time % 1000 === 0
  return atMidnight ? day : dayName((dayNumber(day) ?? Number.NaN) + 1)
}
