import type { Provider } from './make-providers.ts'

export type Direction = 'IMPORT' | 'EXPORT'
export type Structure = 'FIXED' | 'TIME_OF_DAY' | 'MARKET' | 'DYNAMIC'

/** Local `HH:mm:ss`; the day ends at `00:00:00`. Cost per kWh in major units. */
export interface Hours {
  cost: number
  valid_from: string
  valid_to: string
}

/** Per kWh in major units, and plain percent (18.5) on top of both. */
export interface Surcharge {
  fixed: number
  percentage: number
}

/** What a kWh costs, by its structure; `above`: what one costs after so many. */
export type Terms =
  | { structure: 'FIXED'; cost: number; above?: { kwh: number; cost: number } }
  | { structure: 'TIME_OF_DAY'; hours: readonly Hours[] }
  | { structure: 'MARKET' | 'DYNAMIC'; surcharge: Surcharge; region: string }

/** A provider that we list, or the name of one that we do not. */
export type OfProvider = Provider | { id?: never; display_name: string; logo_url: string }

/** A customer's tariff. Instants in milliseconds since 1970. */
export interface Tariff {
  readonly id: string
  readonly terms: Terms
  readonly name: string
  readonly provider: OfProvider
  readonly connection: 'MANUAL' | 'LIBRARY' | 'DIRECT'
  /** `YYYY-MM-DD`; null: not told. */
  readonly start: string | null
  readonly end: string | null
  /** How its provider lets us see it: not yet, by now, or not. */
  state: 'pending' | 'connected' | 'failed'
  /** For one that is pending: what becomes of it, and when. */
  next?: { at: number; state: 'connected' | 'failed' }
  /** When its rates are there; set by saving. */
  processedAt: number
  readonly createdAt: number
}

/** Brings it to where it is by now. */
export function moveOn(tariff: Tariff, now: number): Tariff {
  if (tariff.state === 'pending' && tariff.next && tariff.next.at <= now) tariff.state = tariff.next.state
  return tariff
}

export const isProcessed = (tariff: Tariff, now: number) =>
  moveOn(tariff, now).state === 'connected' && tariff.processedAt <= now

/** Amounts have at most five decimals: reckoned in whole hundred-thousandths. */
export const rounded = (amount: number) => Math.round(amount * 100_000) / 100_000

/** Seconds of a local day; undefined when it is no `HH:mm:ss`. */
export function secondsOf(clock: unknown): number | undefined {
  const [, hours, minutes, seconds] =
    /^([01]\d|2[0-3]):([0-5]\d):([0-5]\d)$/.exec(typeof clock === 'string' ? clock : '') ?? []
  return hours === undefined ? undefined : Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)
}

export const wholeDay = 86_400

/** A night over midnight becomes two; then in the order of the day, its end as 24 hours. */
export function inOrder(hours: readonly Hours[]): { hours: Hours; from: number; to: number }[] {
  const parts = hours.flatMap((one) => {
    const from = secondsOf(one.valid_from) ?? 0
    const to = secondsOf(one.valid_to) || wholeDay
    if (from < to) return [{ hours: one, from, to }]
    return [
      { hours: { ...one, valid_to: '00:00:00' }, from, to: wholeDay },
      { hours: { ...one, valid_from: '00:00:00' }, from: 0, to },
    ]
  })
  return parts.sort((a, b) => a.from - b.from)
}
