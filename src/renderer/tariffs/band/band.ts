import type { DayPart } from '@shared/tariff-page'

/** A time of day in minutes since midnight, 0 to 1439. */
export type Minute = number
export const dayMinutes = 1440
/** A handle is dragged in these steps; what is typed may be any minute. */
export const snap = 15

/**
 * The day as a circle: each period lasts until the next one begins, the last until the first does. So there is no gap, no
 * overlap, and a night goes over midnight. In the order of the day, from whichever period; never empty.
 */
export type Band<C> = readonly Period<C>[]
export interface Period<C> {
  readonly from: Minute
  readonly cost: C
  /** Its ends as somebody is typing them, which may be no times yet. */
  readonly typed?: Ends | undefined
}
export interface Ends {
  readonly from?: string | undefined
  readonly to?: string | undefined
}

const mod = (minute: number) => ((minute % dayMinutes) + dayMinutes) % dayMinutes

/** When a period ends: where the next one begins. */
export const endOf = <C>(band: Band<C>, at: number): Minute => band[(at + 1) % band.length]?.from ?? 0

/** How long a period lasts, in minutes. */
export const lengthOf = <C>(band: Band<C>, at: number): number =>
  mod(endOf(band, at) - (band[at]?.from ?? 0)) || dayMinutes

/** A new start for a period: the shorter way round to `wanted`, no further than its neighbours, who keep `least` minutes. */
export function moved<C>(band: Band<C>, at: number, wanted: Minute, least = snap): Band<C> {
  const from = band[at]?.from ?? 0
  const away = mod(wanted - from + dayMinutes / 2) - dayMinutes / 2
  if (band.length < 2) return replaced(band, at, { from: mod(wanted) })
  const back = Math.max(0, lengthOf(band, (at + band.length - 1) % band.length) - least)
  const on = Math.max(0, lengthOf(band, at) - least)
  return replaced(band, at, { from: mod(from + Math.min(Math.max(away, -back), on)) })
}

/** Whether a period may begin then: after the one before it has begun and before the next one does. */
export function mayBegin<C>(band: Band<C>, at: number, wanted: Minute): boolean {
  if (band.length < 2) return true
  const before = band[(at + band.length - 1) % band.length]?.from ?? 0
  const room = mod(endOf(band, at) - before) || dayMinutes
  const offset = mod(wanted - before)
  return offset > 0 && offset < room
}

/** Two periods of one, each half of it. The same band where it is too short for that. */
export function halved<C>(band: Band<C>, at: number): Band<C> {
  const part = band[at]
  const length = lengthOf(band, at)
  if (!part || length < 2 * snap) return band
  const middle = part.from + Math.round(length / 2 / snap) * snap
  const { from, cost } = part
  return band.toSpliced(at, 1, { from, cost }, { from: mod(middle), cost })
}

/** Without a period: the one before it lasts longer. The last one stays. */
export const removed = <C>(band: Band<C>, at: number): Band<C> =>
  band.length < 2 ? band : band.toSpliced(at, 1)

export const replaced = <C>(band: Band<C>, at: number, change: Partial<Period<C>>): Band<C> =>
  band.map((part, place) => (place === at ? { ...part, ...change } : part))

/** With an end of a period as it is typed, null once that is over; taken over as soon as it is a time that fits. */
export function typedAt<C>(band: Band<C>, at: number, end: keyof Ends, text: string | null): Band<C> {
  const wanted = text === null || endProblem(band, at, end, text) ? null : minuteOf(text)
  const begins = end === 'from' ? at : (at + 1) % band.length
  const moved = wanted === null ? band : replaced(band, begins, { from: wanted })
  return replaced(moved, at, { typed: { ...band[at]?.typed, [end]: text ?? undefined } })
}

/** Why what is typed cannot be an end of a period: it is no time, or another period is there. */
export function endProblem<C>(band: Band<C>, at: number, end: keyof Ends, text: string) {
  const minute = minuteOf(text)
  if (minute === null) return 'noTime'
  const begins = end === 'from' ? at : (at + 1) % band.length
  return minute === band[begins]?.from || mayBegin(band, begins, minute) ? null : 'taken'
}

/** Whether something typed is no end that a period can have. */
export const isUnfinished = <C>(band: Band<C>): boolean =>
  band.length > 1 &&
  band.some(({ typed }, at) =>
    (['from', 'to'] as const).some(
      (end) => typed?.[end] !== undefined && endProblem(band, at, end, typed[end]),
    ),
  )

/** The stretches of a period within one day, in minutes: two of a night over midnight. */
export function stretches<C>(band: Band<C>, at: number): { from: number; to: number }[] {
  if (band.length < 2) return [{ from: 0, to: dayMinutes }]
  const from = band[at]?.from ?? 0
  const to = from + lengthOf(band, at)
  if (to <= dayMinutes) return [{ from, to }]
  return [
    { from, to: dayMinutes },
    { from: 0, to: to - dayMinutes },
  ]
}

/** As the contract has it: within one day, in order, all 24 hours. */
export function toParts(band: Band<string>): DayPart[] {
  return band
    .flatMap(({ cost }, at) => stretches(band, at).map((stretch) => ({ ...stretch, cost })))
    .sort((one, other) => one.from - other.from)
    .map(({ from, to, cost }) => ({ from: clockOf(from), to: clockOf(to), cost }))
}

/**
 * The band of an upstream's hours: whatever they leave out belongs to the period before, what overlaps to the later one. The
 * two halves of a night are one period. Null where there are none.
 */
export function fromParts(parts: readonly DayPart[]): Band<string> | null {
  const starts = new Map<Minute, string>()
  for (const { from, cost } of parts) starts.set(mod(minuteOf(from) ?? 0), cost)
  const sorted = [...starts].map(([from, cost]) => ({ from, cost })).sort((a, b) => a.from - b.from)
  const [first, ...rest] = sorted
  if (!first) return null
  // One that begins at midnight at the price of the last one is the rest of that night.
  return first.from === 0 && rest.length > 0 && rest.at(-1)?.cost === first.cost ? rest : sorted
}

/** 450 → "07:30"; 1440 is the end of the day. */
export function clockOf(minute: number): string {
  const [hours, minutes] = [Math.floor(minute / 60), minute % 60]
  return `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`
}

/** A typed time: 7, 7:30, 7.30, 0730, 24:00 (which is 0). Null where it is none. */
export function minuteOf(text: string): Minute | null {
  const match = /^(\d{1,2})(?:[:.h]?([0-5]\d))?$/.exec(text.trim())
  if (!match) return null
  const minute = Number(match[1]) * 60 + Number(match[2] ?? 0)
  return minute > dayMinutes ? null : mod(minute)
}
