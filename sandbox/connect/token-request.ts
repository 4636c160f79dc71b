import type { FastifyRequest } from 'fastify'
import { readBody } from '../http/input.ts'
import { dataInvalid, invalid } from './error.ts'
import { readAddress } from './pages/address.ts'
import { text } from './read.ts'
import type { Kind } from './session.ts'
import type { Direction } from './tariff.ts'

const known = [
  'callback_uri',
  'direction',
  'type',
  'connect_web_uri',
  'customer_id',
  'customer_reference_id',
  'location_id',
  'location_reference_id',
  'tariff_id',
  'postal_address',
] as const

/** What a connect token is asked with. */
export function readTokenRequest(request: FastifyRequest) {
  const body = readBody(request, known)
  const read = (name: (typeof known)[number]) => text(name, body[name])
  const locationId = read('location_id')
  const locationReference = read('location_reference_id')
  if (locationId && locationReference)
    throw dataInvalid('either location_id or location_reference_id, not both')
  return {
    ...{ direction: readDirection(read('direction')), type: readKind(read('type')) },
    callbackUri: readUri('callback_uri', read('callback_uri')) ?? missing('callback_uri'),
    webUri: readUri('connect_web_uri', read('connect_web_uri')) ?? null,
    customerId: read('customer_id'),
    customerReference: read('customer_reference_id') ?? '',
    locationId,
    locationReference: locationReference ?? '',
    tariffId: read('tariff_id'),
    address: readAddress(body.postal_address),
  }
}
export type TokenRequest = ReturnType<typeof readTokenRequest>

export function readDirection(direction = 'IMPORT'): Direction {
  if (direction === 'LOCAL')
    throw invalid('tariff_direction_not_supported', 'Direction LOCAL is not supported for your account')
  if (direction !== 'IMPORT' && direction !== 'EXPORT')
    throw invalid('tariff_direction_invalid', 'Direction parameter must be EXPORT or IMPORT')
  return direction
}

export function readKind(type = 'COMMODITY'): Kind {
  if (type !== 'COMMODITY' && type !== 'NON_COMMODITY')
    throw invalid('tariff_type_invalid', 'Tariff type must be COMMODITY or NON_COMMODITY')
  return type
}

function readUri(name: string, address: string | undefined): string | undefined {
  if (address !== undefined && !URL.parse(address)) throw dataInvalid(`${name} must be a URI`)
  return address
}

function missing(name: string): never {
  throw dataInvalid(`${name} is required`)
}
