import type { Location, Service } from '@shared/location'
import { localDay } from '../local-day'
import { localEnd } from './local-end'
import { toResolution } from './resolution'
import type { DataLayerLocation, DataLayerService } from './service-schema'

/** The upstream's location as ours, with its services. */
export function toLocation({ address, services, ...theirs }: DataLayerLocation): Location {
  return {
    id: theirs.id,
    name: theirs.name,
    ...address,
    priceArea: theirs.priceArea,
    services: services.map(toService),
  }
}

function toService({ properties, ...theirs }: DataLayerService): Service {
  const cost = toSeries(theirs.costId, theirs.costResolution)
  return {
    id: theirs.id,
    type: theirs.type || 'unknown',
    status: theirs.status,
    name: theirs.name,
    startsOn: theirs.startsOn === null ? null : localDay(theirs.startsOn),
    endsOn: localEnd(theirs.endsOn),
    measurement: toSeries(theirs.measurementId, theirs.measurementResolution),
    cost,
    showsSpotPrice: properties?.showSpotPrice ?? false,
    showsCost: properties?.showCost ?? cost !== null,
    isRealtime: properties?.realtime ?? false,
  }
}

// Of a service that does not say how fine it is measured, nobody refuses months.
const toSeries = (id: string | null, finest: string | null) =>
  id === null ? null : { id, finest: toResolution(finest) ?? ('month' as const) }
