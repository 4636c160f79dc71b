import type { DayPart, Rate, SupplyAddress } from '@shared/tariff-page'
import { z } from 'zod'
import { id, text, textOrNull } from '../fields'
import { localDay } from '../local-day'
import { spelled } from '../spelling'
import { understood } from '../understood'
import { toDecimal } from './decimal'
import { names } from './names'

// What the upstream's values are to us. Nothing here refuses: what cannot be read is null, empty or left out.

export const decimalOrNull = z.unknown().transform((value) => toDecimal(value))
export const flag = z.union([z.boolean(), z.stringbool()]).catch(false)

/** A list; what is no list is an empty one, and what cannot be understood is left out. */
export const listOf = <S extends z.ZodType>(shape: S) =>
  z
    .array(z.unknown())
    .catch([])
    .transform((all) => understood(shape, all))

/** Days are written as UTC midnight of the picked day; year 1 and whatever is no day are none. */
export const dayOrNull = textOrNull.transform((written) => written && localDay(written.slice(0, 10)))

const instant = text.transform((written, context) => {
  const ms = /\d{4}-\d{2}-\d{2}T/.test(written) ? Date.parse(written) : Number.NaN
  const read = Number.isNaN(ms) ? '' : new Date(ms).toISOString()
  if (/^\d{4}-/.test(read)) return read
  context.addIssue({ code: 'custom', message: 'no instant' })
  return z.NEVER
})
export const instantOrNull = instant.nullable().catch(null)

const short = (length: number) => text.transform((written) => written.slice(0, length))
export const address = spelled(
  names.address,
  z.object({
    line1: short(200),
    line2: short(200),
    city: short(200),
    state: short(200),
    postCode: short(40),
    countryCode: text.transform((code) => (/^[a-z]{2}$/i.test(code) ? code.toUpperCase() : '')),
  }),
)
export const noAddress: SupplyAddress = {
  line1: '',
  line2: '',
  city: '',
  state: '',
  postCode: '',
  countryCode: '',
}

/** A bare text is its own name. */
export const choice = z.preprocess(
  (one) => (typeof one === 'string' ? { id: one.trim() } : one),
  spelled(names.choice, z.object({ id, name: text, description: textOrNull, logo: textOrNull })).transform(
    (one) => ({ ...one, name: one.name || one.id }),
  ),
)
/** The name of a thing, or a text in its place. */
export const nameOrNull = z
  .union([
    text.refine((name) => name !== ''),
    spelled(names.choice, z.object({ name: textOrNull })).transform(({ name }) => name),
  ])
  .nullable()
  .catch(null)

const decimalNeeded = decimalOrNull.refine((cost) => cost !== null).transform((cost) => cost ?? '0')
const clock = text.transform((written, context) => {
  const [, hours = '', minutes = ''] = /^(\d{1,2}):(\d{2})(?::\d{2}(?:\.\d+)?)?$/.exec(written) ?? []
  const [h, m] = [Number(hours), Number(minutes)]
  if (hours !== '' && m < 60 && (h < 24 || (h === 24 && m === 0)))
    return `${hours.padStart(2, '0')}:${minutes}`
  context.addIssue({ code: 'custom', message: 'no time of day' })
  return z.NEVER
})
const hour = spelled(names.span, z.object({ from: clock, to: clock, cost: decimalNeeded }))

/** Parts of the day in their order. The end of the day is 24:00, and a night over midnight is two parts. */
export const dayParts = listOf(hour).transform((hours) =>
  hours.flatMap(toParts).sort((one, other) => one.from.localeCompare(other.from)),
)

function toParts({ from: written, to, cost }: DayPart): DayPart[] {
  const from = written === '24:00' ? '00:00' : written
  if (to === '00:00' || to === '24:00' || to === '23:59') return [{ from, to: '24:00', cost }]
  if (to > from) return [{ from, to, cost }]
  return [...(from === '00:00' ? [] : [{ from, to: '24:00', cost }]), { from: '00:00', to, cost }]
}

const price = spelled(
  names.price,
  z.object({
    cost: decimalNeeded,
    confidence: z.coerce.number().min(0).max(1).catch(1),
  }),
)
/** Prices over time, in their order. */
export const rates = listOf(
  spelled(names.span, z.object({ from: instant, to: instant, tariff: price })).transform(
    ({ from, to, tariff }): Rate => ({ from, to, ...tariff }),
  ),
).transform((all) => all.sort((one, other) => one.from.localeCompare(other.from)))

/** A record, whatever it should have been. */
export const recordOf = <S extends z.ZodType>(
  theirs: Readonly<Record<string, readonly string[]>>,
  shape: S,
) =>
  z.preprocess(
    (value) => (typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {}),
    spelled(theirs, shape),
  )
