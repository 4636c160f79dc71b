import type { Location, Service } from '@shared/location'
import type { Resolution } from '@shared/usage'
import type { UsageSearch } from '../../app/search-params'
import { kindOf, type Period, periodAround } from './period'
import { settled, usualKind, usualResolution } from './resolutions'

/** Which of a service's series is read. */
export type What = 'measurement' | 'cost'

export interface Offered {
  service: Service
  location: Location
  seriesId: string
  finest: Resolution
}

export interface Choice extends Offered {
  period: Period
  resolution: Resolution
}

/** Every service that has such a series; those in use first. */
export function offered(locations: readonly Location[], what: What): Offered[] {
  const all = locations.flatMap((location) =>
    location.services.flatMap((service) => {
      const series = service[what]
      return series ? [{ service, location, seriesId: series.id, finest: series.finest }] : []
    }),
  )
  return all.toSorted((one, other) => Number(hasEnded(one)) - Number(hasEnded(other)))
}

const hasEnded = ({ service }: Offered) => service.endsOn !== null

/** What the address says, and where it says nothing or what cannot be had, what is usual. Null when there is nothing to choose. */
export function choiceOf(search: UsageSearch, all: readonly Offered[], today: string): Choice | null {
  const chosen = all.find(({ service }) => service.id === search.service) ?? all[0]
  if (!chosen) return null
  const { from, to } = search
  const typed = from !== undefined && to !== undefined && from < to
  const period = typed ? { from, to } : periodAround(usualKind(chosen.finest), usualDay(chosen, today))
  const wanted = search.resolution ?? usualResolution[kindOf(period) ?? 'month']
  return { ...chosen, period, resolution: settled(wanted, chosen.finest, period) }
}

/** Today; the last day of what has ended. */
function usualDay({ service: { endsOn } }: Offered, today: string): string {
  return endsOn !== null && endsOn < today ? endsOn : today
}
