import { Failed } from '@shared/failure'
import type { Rate, SupplyAddress, TariffAnswer } from '@shared/tariff-page'
import { z } from 'zod'
import { unexpected } from '../answer'
import type { Call } from '../call'
import { failedAt, failureOfError } from '../failure'
import { flagOrNull } from '../fields'
import type { Http } from '../http'
import { spelled } from '../spelling'
import { callbackAddress, returnAddress } from './addresses'
import { createBearer } from './bearer'
import { connectEndpoints, sessionPlace } from './endpoints'
import { names, restoreRoute, version } from './names'
import { addressBody } from './to-address'
import { toBody } from './to-body'
import {
  type Direction,
  type Element,
  type LocationStatus,
  theirElements,
  theirExchange,
  theirRates,
  theirStatus,
  toElements,
} from './to-tariff'
import { type Refused, type Turn, theirTurn, toTurn } from './to-turn'

export interface Beginning {
  direction: Direction
  /** Ours. */
  customerReference: string | null
  /** The upstream's: to see what is connected there. */
  locationId: string | null
  /** Ours; counts where the upstream's is not known. */
  locationReference?: string | undefined
  address: SupplyAddress | null
}

/** A conversation that may begin. `expiresAt`: instant. */
export interface Token {
  token: string
  expiresAt: string
  live: boolean
}

/** What came of a finished conversation: the upstream's ids, and its word for how it ended. */
export interface Exchange {
  locationId: string | null
  customerId: string | null
  isProcessed: boolean
  action: string | null
}

/** The conversation about a tariff, in our nouns. Everything throws `Failed`, refusals with the upstream's own `code`. */
export interface Connect {
  begin(beginning: Beginning): Promise<Token>
  /** The page it is at. */
  restore(token: string): Promise<Turn>
  /** Sent once, never again by itself. */
  answer(token: string, route: string, answer: TariffAnswer): Promise<Turn>
  exchange(token: string): Promise<Exchange>
  elements(
    locationId: string,
    direction: Direction,
  ): Promise<{ name: string | null; contractEndsOn: string | null; elements: Element[] }>
  /** Instants; at most 90 days. */
  rates(
    locationId: string,
    direction: Direction,
    from: string,
    to: string,
  ): Promise<{ data: Rate[]; currency: string | null; nextUpdate: string | null }>
  status(locationId: string, direction: Direction): Promise<LocationStatus>
  logo(address: string): Promise<Uint8Array>
}

const theirToken = spelled(
  names.token,
  z.object({
    token: z.string().regex(/^[\x21-\x7e]{1,500}$/),
    seconds: z.coerce.number().positive().catch(86_400),
    live: flagOrNull,
  }),
)

export function createConnect(http: Http): Connect {
  const { connection } = http
  const bearer = createBearer(http)
  const place = sessionPlace(connection.baseUrl)

  const ask = <S extends z.ZodType>(
    operation: keyof typeof connectEndpoints,
    rest: Partial<Call>,
    shape: S,
  ): Promise<z.output<S>> =>
    bearer.with((headers, hide) =>
      http.json(
        {
          ...rest,
          operation,
          endpoint: connectEndpoints[operation],
          headers: version,
          instead: { headers },
          hide: [...hide, ...(rest.hide ?? [])],
          numbersAsText: true,
        },
        shape,
      ),
    )

  async function converse(token: string, route: string, body: object): Promise<Turn> {
    const theirs = await http.json(
      {
        operation: 'session',
        endpoint: place.endpoint,
        body: { [names.turn.token[0]]: token, route, ...body },
        headers: version,
        // The token in the body is all the upstream wants to see.
        instead: place.at === undefined ? {} : { at: place.at },
        hide: [token],
        numbersAsText: true,
      },
      theirTurn,
    )
    const fail = (error: unknown) => failedAt(connection, failureOfError(error))
    if (theirs.token !== null && theirs.token !== token) throw fail(unexpected('otherToken'))
    const turn = toTurn(theirs, token)
    if (!turn) throw fail(unexpected('noPage'))
    if (isRefused(turn)) throw fail(new Failed({ kind: 'invalid', fields: [], ...turn }))
    return turn
  }

  return {
    async begin({ direction, customerReference, locationId, locationReference, address }) {
      const postal = address ? addressBody(address) : {}
      const body = {
        callback_uri: callbackAddress,
        connect_web_uri: returnAddress,
        direction: direction.toUpperCase(),
        type: 'COMMODITY',
        ...(customerReference !== null && { customer_reference_id: customerReference }),
        // One or the other: the document takes not both.
        ...(locationId !== null
          ? { location_id: locationId }
          : locationReference && { location_reference_id: locationReference }),
        ...(Object.keys(postal).length > 0 && { postal_address: postal }),
      }
      const { token, seconds, live } = await ask('createToken', { body }, theirToken)
      const expiresAt = new Date(Date.now() + seconds * 1000).toISOString()
      return { token, expiresAt, live: live ?? true }
    },
    restore: (token) => converse(token, restoreRoute, {}),
    answer: (token, route, answer) => converse(token, route, toBody(answer)),
    async exchange(token) {
      const theirs = await ask('exchange', { query: { token }, hide: [token] }, theirExchange)
      if (theirs.token !== null && theirs.token !== token)
        throw failedAt(connection, unexpected('otherToken').failure)
      const { locationId, customerId, isProcessed, action } = theirs
      return { locationId, customerId, isProcessed: isProcessed ?? true, action }
    },
    elements: async (locationId, direction) =>
      toElements(
        await ask('elements', { query: { locationId, direction: direction.toUpperCase() } }, theirElements),
        direction,
      ),
    rates: (locationId, direction, from, to) =>
      ask(
        'rates',
        { ids: { locationId }, query: { from, to, direction: direction.toUpperCase() } },
        theirRates,
      ),
    status: async (locationId, direction) =>
      (await ask('status', { ids: { locationId } }, theirStatus))[direction],
    logo: (address) => http.document('logo', address),
  }
}

const isRefused = (turn: Turn | Refused): turn is Refused => !('page' in turn)
