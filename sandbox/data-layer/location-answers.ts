import { dayNumber, dayStart } from '../calendar.ts'
import type { Location, Service } from '../locations/location.ts'
import type { Agreement } from '../locations/make-agreements.ts'
import type { Product } from '../locations/product.ts'
import type { Account } from '../people/account.ts'

type Spelling = Account['spelling']

/** A location with its services; ids are spelled in either way, and days are days or the instants they begin. */
export function locationAnswer(
  { id, name, address, priceArea, services }: Location,
  spelling: Spelling,
): object {
  return {
    ...idAs('locationId', id, spelling),
    ...(name === null ? {} : { name }),
    address,
    ...(priceArea === null ? {} : { priceArea }),
    services: services.map((service) => serviceAnswer(service, spelling)),
  }
}

function serviceAnswer(service: Service, spelling: Spelling): object {
  const { id, type, name, status, measurement, cost, properties, startDate, endDate } = service
  // What there is not is missing from some answers and null in others.
  const nothing = spelling === 'plain' ? {} : { measurementId: null }
  return {
    ...idAs('serviceId', id, spelling),
    type,
    ...(name === null ? {} : { name }),
    status,
    ...(measurement ? { measurementId: measurement.id, measurementResolution: measurement.finest } : nothing),
    ...(cost ? { costId: cost.id, costResolution: cost.finest } : {}),
    properties,
    startDate: dayAs(startDate, spelling),
    endDate: dayAs(endDate, spelling),
  }
}

export function agreementAnswer({ id, startDate, endDate, ...rest }: Agreement, spelling: Spelling): object {
  const days = { startDate: dayAs(startDate, spelling), endDate: dayAs(endDate, spelling) }
  return { ...idAs('agreementId', id, spelling), ...rest, ...days }
}

export function productAnswer(product: Product, spelling: Spelling): object {
  const { id, name, type, startDate, endDate, prices } = product
  return {
    ...idAs('productId', id, spelling),
    name,
    ...(type === null ? {} : { type }),
    startDate: dayAs(startDate, spelling),
    endDate: dayAs(endDate, spelling),
    prices: prices.map(({ validFrom, validTo, ...price }) => ({
      ...price,
      ...(validFrom === undefined ? {} : { validFrom: dayAs(validFrom, spelling) }),
      ...(validTo === undefined ? {} : { validTo: dayAs(validTo, spelling) }),
    })),
  }
}

const idAs = (name: string, id: string, spelling: Spelling) =>
  spelling === 'accountId' ? { [name]: id } : { id }

function dayAs(day: string | null, spelling: Spelling): string | null {
  if (day === null || spelling !== 'accountId') return day
  return new Date(dayStart(dayNumber(day) ?? Number.NaN)).toISOString()
}
