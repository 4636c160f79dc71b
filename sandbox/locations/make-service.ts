import { dayName } from '../calendar.ts'
import type { Account } from '../people/account.ts'
import { mix, type Random, randomFrom } from '../random.ts'
import { type Resolution, resolutions } from '../usage/resolution.ts'
import type { Zone } from '../usage/weather.ts'
import type { Kind, Service } from './location.ts'

/** Which service: number `number` of location `place` of an account. */
export interface ServicePlace {
  account: Account
  place: number
  number: number
  zone: Zone
}

/** What may be delivered: the word for it, how much in a usual year, and the finest resolutions in use. */
export interface Offer {
  readonly type: string
  readonly kind: Kind
  readonly name: string | null
  readonly yearly: readonly [number, number]
  readonly finest: readonly Resolution[]
}

/** Makes one service from nothing but the seed and its place. `when`: whether it goes on, is over, or is still to begin. */
export function makeService(
  seed: number,
  today: number,
  at: ServicePlace,
  { type, kind, name, yearly, finest }: Offer,
  when: 'active' | 'ended' | 'future',
): Service {
  const { account, place, number, zone } = at
  const random = randomFrom(seed, 61, account.index, place, number)
  const id = `${account.id.slice(1)}-${place}-${number}${kind === 'waste' ? ':waste' : ''}`
  const starts = when === 'future' ? today + random.between(3, 120) : today - random.between(20, 2200)
  const ends = when === 'ended' ? starts + Math.ceil((today - starts) * random.next()) : undefined
  const leaving = when === 'active' && random.chance(0.08) ? today + random.between(1, 90) : undefined
  const end = ends ?? leaving
  const measured = kind !== 'none' && !random.chance(0.06) ? random.pick(finest) : undefined
  const billed = kind !== 'none' && !random.chance(0.12) ? coarser(random, measured ?? 'month') : undefined
  const business = account.role === 'company'
  return {
    id: `S${id}`,
    type,
    name: random.chance(0.5) ? name : null,
    status: when === 'active' && random.chance(0.03) ? 'suspended' : when,
    measurement: measured ? { id: `M${id}`, finest: measured } : null,
    cost: billed ? { id: `C${id}`, finest: billed } : null,
    properties: {
      showSpotPrice: kind === 'electricity' && account.country === 'SE' && random.chance(0.6),
      showCost: billed !== undefined && random.chance(0.9),
      realtimeMeasurements: measured === '15min' && random.chance(0.4),
    },
    startDate: dayName(starts),
    endDate: end === undefined ? null : dayName(end),
    kind,
    // Who sells electricity and who carries it read the same meter.
    meter: mix(seed, 62, account.index, place, kinds.indexOf(kind)),
    yearly: meant(seed, at, kind, yearly) * (business ? 4 : 1),
    zone,
    business,
    comparison:
      kind === 'heating' || kind === 'gas'
        ? random.pick(['degreeDays', 'degreeDays', 'temperature'] as const)
        : kind === 'electricity' && random.chance(0.5)
          ? 'temperature'
          : null,
    tellsPeaks: kind === 'electricity' && random.chance(0.6),
    tellsCost: billed !== undefined && billed === measured && random.chance(0.4),
  }
}

const kinds: readonly Kind[] = ['electricity', 'solar', 'heating', 'gas', 'water', 'waste', 'none']

function meant(
  seed: number,
  { account, place }: ServicePlace,
  kind: Kind,
  [low, high]: readonly [number, number],
): number {
  return randomFrom(seed, 63, account.index, place, kinds.indexOf(kind)).between(low, high)
}

/** As fine as what is measured, or coarser; bills do not go by the year. */
function coarser(random: Random, finest: Resolution): Resolution {
  const until = resolutions.indexOf(finest)
  return resolutions[until <= 1 ? until : random.between(1, until)] ?? finest
}
