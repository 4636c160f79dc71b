import { Refusal } from '../http/refusal.ts'
import { countryOf } from './countries.ts'
import { makeId } from './id.ts'
import { makeLogIns } from './keys.ts'
import { makeProviders } from './make-providers.ts'
import type { Surroundings } from './pages/page.ts'
import { elementOf, type Location, type PageName, type Session } from './session.ts'
import { moveOn, type Tariff } from './tariff.ts'
import type { TokenRequest } from './token-request.ts'

/** How a session ended. */
export interface Ending {
  readonly token: string
  readonly action: 'SAVE' | 'DISCONNECT'
  readonly locationId: string
  readonly customerId: string
  readonly tariff: Tariff | null
  /** Milliseconds since 1970. */
  readonly at: number
}

export type Register = ReturnType<typeof makeRegister>
const day = 86_400_000

/** What the sandbox knows of connecting tariffs. Its clock goes by itself and can be moved on. */
export function makeRegister({ seed, url }: { seed: number; url: () => string }) {
  let ahead = 0
  let made = 0
  const now = () => Date.now() + ahead
  const id = (prefix: string) => makeId(prefix, seed, ++made)
  const sessions = new Map<string, Session>()
  const locations = new Map<string, Location>()
  const references = new Map<string, string>()
  const endings: Ending[] = []

  const register = {
    logIns: makeLogIns(now),
    now,
    providers: makeProviders(seed),
    get url() {
      return url()
    },
    /** By connect token, oldest first. */
    sessions: sessions as ReadonlyMap<string, Session>,
    locations: locations as ReadonlyMap<string, Location>,
    /** Sessions that ended by SAVE or DISCONNECT, in that order. */
    endings: endings as readonly Ending[],
    /** Milliseconds that a tariff in progress takes to be connected, or to fail. */
    pace: 60_000,
    /** Milliseconds from SAVE until the rates are there. */
    processing: 0,
    /** Whether the account is out of subscription. */
    accountDisabled: false,
    /** The code with which whatever a customer answers is refused, and a new token too; null: as it deserves. */
    refusing: null as string | null,
    /** Whether a session's end comes as a redirect to the callback address. */
    endsByRedirect: false,
    /** Lets time pass (ms). */
    advance(ms: number) {
      ahead += ms
    },
    expire(token: string) {
      find(sessions, token).expiresAt = now()
    },
    /** Ends what is in progress, in a session or at its location. */
    settle(token: string, state: 'connected' | 'failed') {
      const session = find(sessions, token)
      const saved = locations.get(session.locationId)?.tariffs.get(elementOf(session.type, session.direction))
      for (const tariff of [session.tariff, saved])
        if (tariff) Object.assign(tariff, { state, processedAt: 0 })
    },

    open(live: boolean, asked: TokenRequest): Session {
      const location = asked.locationId ? register.location(live, asked.locationId) : undefined
      const tariff = location?.tariffs.get(elementOf(asked.type, asked.direction)) ?? null
      const ofOthers = [...locations.values()].some(
        (one) => one.live === live && one.customerId === asked.customerId,
      )
      if (asked.customerId && !ofOthers) throw new Refusal(404, 'unknown', 'Customer is not found')
      if (asked.tariffId && asked.tariffId !== tariff?.id)
        throw new Refusal(404, 'unknown', 'Tariff is not found')
      const address = location?.address ?? asked.address
      const isPlaced = Boolean(location || (address.city && countryOf(address)))
      const session: Session = {
        ...{ live, address, tariff, callbackUri: asked.callbackUri, webUri: asked.webUri },
        ...{ direction: asked.direction, type: asked.type },
        token: id('cot'),
        customerId: asked.customerId ?? location?.customerId ?? idOf('cus', live, asked.customerReference),
        locationId: location?.id ?? idOf('loc', live, asked.locationReference),
        customerReference: asked.customerReference,
        locationReference: asked.locationReference,
        ofLocation: location !== undefined,
        createdAt: now(),
        expiresAt: now() + day,
        page: tariff ? 'summary' : isPlaced ? 'provider_select' : 'postal_address_capture',
        draft: {},
        dismissesLogIn: false,
        outcome: null,
        claims: 0,
      }
      sessions.set(session.token, session)
      return session
    },
    location(live: boolean, locationId: string): Location {
      const found = locations.get(locationId)
      if (found?.live !== live) throw new Refusal(404, 'unknown', 'Location is not found')
      for (const tariff of found.tariffs.values()) moveOn(tariff, now())
      return found
    },
    offer(session: Session, tariff: Parameters<Surroundings['offer']>[1], next?: Tariff['next']) {
      session.tariff = {
        ...tariff,
        ...{ id: id('trf'), createdAt: now(), processedAt: 0 },
        ...(next ? { state: 'pending', next } : { state: 'connected' }),
      }
    },
    /** Ends a session by what the customer decided, and says so. */
    finish(session: Session, action: Ending['action']): PageName {
      const { token, locationId, customerId, live, address, tariff } = session
      const location = locations.get(locationId) ?? {
        ...{ id: locationId, live, customerId, address },
        tariffs: new Map(),
        createdAt: now(),
      }
      locations.set(locationId, { ...location, address })
      const element = elementOf(session.type, session.direction)
      if (action === 'DISCONNECT') location.tariffs.delete(element)
      else if (tariff) location.tariffs.set(element, tariff)
      if (tariff) tariff.processedAt = now() + register.processing
      session.outcome = action
      endings.push({ ...{ token, action, locationId, customerId, tariff }, at: now() })
      return 'session_complete'
    },
    /** Forgets what is not connected yet. */
    dropTariff(session: Session) {
      locations.get(session.locationId)?.tariffs.delete(elementOf(session.type, session.direction))
      session.tariff = null
    },
  }

  /** Our id of somebody else's reference, always the same one. */
  function idOf(prefix: string, live: boolean, reference: string): string {
    const key = `${prefix} ${live} ${reference}`
    const known = reference ? references.get(key) : undefined
    if (known) return known
    const next = id(prefix)
    if (reference) references.set(key, next)
    return next
  }
  return register
}

function find<Found>(among: ReadonlyMap<string, Found>, key: string): Found {
  const found = among.get(key)
  if (!found) throw new RangeError(`there is no ${key}`)
  return found
}
