import type { Location, Service } from '@shared/location'
import type { Cost, Usage } from '@shared/usage'
import type { Period } from '../../customers/usage/period'
import { addsUp } from '../../customers/usage/usage-model'

/** A service that was delivered in a period. */
export interface Delivered {
  service: Service
  location: Location
}

/** The services of a customer that ran in a period, and of which something is measured or costed. */
export const deliveredIn = (locations: readonly Location[], { from, to }: Period): Delivered[] =>
  locations.flatMap((location) =>
    location.services
      .filter(({ measurement, cost }) => measurement || cost)
      .filter(
        ({ startsOn, endsOn }) => (startsOn === null || startsOn < to) && (endsOn === null || endsOn > from),
      )
      .map((service) => ({ service, location })),
  )

export interface Used {
  key: string
  unit: string
  sum: number
}

/** What was used, per series that can be added up; none where nothing was measured. */
export const usedIn = ({ series }: Usage): Used[] =>
  series
    .filter((one) => addsUp(one) && one.values.some((value) => !Number.isNaN(value)))
    .map(({ key, unit, values }) => ({ key, unit, sum: sumOf(values) }))

export interface PeriodCost {
  /** Minor units with fractions. */
  sum: number
  exclVat: number | null
  currency: string
  parts: { name: string; sum: number }[]
}

/** What it cost, and of what that is made up; null where nothing is known. */
export function costIn({ total, exclVat, currency, parts }: Cost): PeriodCost | null {
  if (!total.some((value) => !Number.isNaN(value))) return null
  return {
    sum: sumOf(total),
    exclVat: exclVat && sumOf(exclVat),
    currency,
    parts: parts.map(({ name, values }) => ({ name, sum: sumOf(values) })),
  }
}

/** Intervals of a period of which nothing is known (yet). */
export const unknownIn = (values: Float64Array): number =>
  values.reduce((count, value) => count + (Number.isNaN(value) ? 1 : 0), 0)

const sumOf = (values: Float64Array): number =>
  values.reduce((sum, value) => sum + (Number.isNaN(value) ? 0 : value), 0)
