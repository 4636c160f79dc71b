import { Temporal } from 'temporal-polyfill'

/** Invoices are dated by the energy company's days. */
export const zone = 'Europe/Stockholm'

/** The first day of "the last so many months", in the energy company's zone; null for no months given. */
export function keptSince(months: number | null, today = Temporal.Now.plainDateISO(zone)) {
  return months === null ? null : today.subtract({ months }).toString()
}

/** The instant that was so many days ago. */
export const ago = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString()
