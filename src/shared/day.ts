import { z } from 'zod'
import { once } from './once'

/** A calendar day, `YYYY-MM-DD`, without time or zone. */
export const day = z.iso.date()
/** An instant, ISO 8601 in UTC. */
export const instant = z.iso.datetime()
/** Upstreams bill, and price, by the days and hours of this zone. */
export const billingZone = 'Europe/Stockholm'

const days = once(() => new Intl.DateTimeFormat('sv-SE', { timeZone: billingZone, dateStyle: 'short' }))

/** The day that it is where bills are made. */
export const billingDay = (now = new Date()) => days().format(now)
