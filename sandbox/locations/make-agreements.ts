import { dayName, dayNumber } from '../calendar.ts'
import { randomFrom } from '../random.ts'
import type { Service } from './location.ts'

/** What was agreed for a service. Days are local; `endDate` null: until further notice. */
export interface Agreement {
  readonly id: string
  readonly name: string
  readonly type?: string
  readonly status?: string
  readonly startDate: string
  readonly endDate: string | null
  readonly noticePeriod?: string
}

/** The agreements of a service, the latest first; of some nothing was written down. */
export function makeAgreements(seed: number, today: number, service: Service): Agreement[] {
  const random = randomFrom(seed, 66, service.meter, service.type.length, Number(service.id.at(-1)) || 0)
  if (random.chance(0.1)) return []
  const starts = dayNumber(service.startDate) ?? today
  const endless = service.endDate === null && random.chance(0.6)
  const end = endless ? null : (service.endDate ?? dayName(Math.max(today, starts) + random.between(10, 700)))
  const until = Math.min(dayNumber(end ?? '') ?? today, today)
  const renewed = starts + 365 < until && random.chance(0.5) ? starts + 365 : undefined
  const agreement = (number: number, from: number, endDate: string | null): Agreement => ({
    id: `G${service.id.slice(1)}-${number}`,
    name:
      endDate === null ? 'Until further notice' : random.pick(['One year', 'Three years', 'Move-in offer']),
    ...(random.chance(0.7) ? { type: endDate === null ? 'running' : 'fixed' } : {}),
    ...(random.chance(0.85) ? { status: statusOn(today, from, endDate) } : {}),
    startDate: dayName(from),
    endDate,
    ...(random.chance(0.6) ? { noticePeriod: random.pick(['P1M', 'P3M', '14 days']) } : {}),
  })
  const list = [agreement(1, renewed ?? starts, end)]
  if (renewed !== undefined) list.push(agreement(0, starts, dayName(renewed)))
  const last = dayNumber(end ?? '')
  // The next one is signed already.
  if (last !== undefined && last > today && service.endDate === null && random.chance(0.4)) {
    list.unshift(agreement(2, last, null))
  }
  return list
}

function statusOn(today: number, from: number, endDate: string | null): string {
  if (from > today) return 'future'
  return endDate !== null && endDate <= dayName(today) ? 'ended' : 'active'
}
