import { billingZone } from '@shared/day'
import { once } from '@shared/once'
import { Temporal } from 'temporal-polyfill'
import { remembering } from './remembering'

export { billingZone }

const days = once(() => new Intl.DateTimeFormat('sv-SE', { timeZone: billingZone, dateStyle: 'short' }))
const times = once(() => new Intl.DateTimeFormat('sv-SE', { timeZone: billingZone, timeStyle: 'medium' }))

// Remembered, because thousands of invoices are of the same few days.
/** The local day (`YYYY-MM-DD`) of a date or instant as an upstream writes it, or null when it is neither. */
export const localDay = remembering(readDay)
/** The first local day that a period ending here no longer covers: an end within a day still covers that day. */
export const localEndDay = remembering(readEndDay)

/** The instant (UTC) at which a local day begins. */
export function startOfDay(day: string): string {
  return Temporal.PlainDate.from(day).toZonedDateTime(billingZone).toInstant().toString()
}

function readDay(written: string): string | null {
  const day = /^\d{4}-\d{2}-\d{2}/.exec(written)?.[0]
  if (!day || !isDay(day)) return null
  if (written.length === 10) return day
  if (!isInstant(written)) return /^T[\d:.]+$/.test(written.slice(10)) ? day : null
  const instant = Date.parse(written)
  return Number.isNaN(instant) ? null : days().format(instant)
}

function readEndDay(written: string): string | null {
  const day = localDay(written)
  if (!day || written.length === 10) return day
  const time = isInstant(written) ? times().format(Date.parse(written)) : written.slice(11, 19)
  return /^00:00(:00)?$/.test(time) ? day : Temporal.PlainDate.from(day).add({ days: 1 }).toString()
}

const isInstant = (written: string) => /T.*(Z|[+-]\d{2}:?\d{2})$/i.test(written)

// Upstreams write year 1 for "none".
function isDay(day: string): boolean {
  const ms = Date.parse(day)
  return !Number.isNaN(ms) && day >= '1900' && new Date(ms).toISOString().startsWith(day)
}
