const formats = new Map<string, Intl.DateTimeFormat>()

/** Milliseconds by which local time is ahead of UTC. */
function ahead(zone: string, at: number): number {
  const format =
    formats.get(zone) ?? new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' })
  formats.set(zone, format)
  const name = format.formatToParts(at).find(({ type }) => type === 'timeZoneName')?.value ?? ''
  const [, sign, hours, minutes] = /GMT([+-])(\d{2}):(\d{2})/.exec(name) ?? []
  return (sign === '-' ? -1 : 1) * (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * 60_000
}

/** When a local day (`YYYY-MM-DD`) is so many seconds old by its clock, in milliseconds since 1970. */
export function instantOf(zone: string, day: string, seconds: number): number {
  const wall = Date.parse(`${day}T00:00:00Z`) + seconds * 1000
  return wall - ahead(zone, wall - ahead(zone, wall))
}

/** The local day of an instant, and days from it. */
export function dayOf(zone: string, at: number, further = 0): string {
  const day = new Date(at + ahead(zone, at)).toISOString().slice(0, 10)
  return new Date(Date.parse(`${day}T00:00:00Z`) + further * 86_400_000).toISOString().slice(0, 10)
}

/** `2026-06-15T03:12:00+02:00`. */
export function withOffset(zone: string, at: number): string {
  const offset = ahead(zone, at)
  const clock = new Date(Math.abs(offset)).toISOString().slice(11, 16)
  return new Date(at + offset).toISOString().slice(0, 19) + (offset < 0 ? '-' : '+') + clock
}

/** `2026-06-15T01:12:00Z`. */
export const inUtc = (at: number) => `${new Date(at).toISOString().slice(0, 19)}Z`
