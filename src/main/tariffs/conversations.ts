import { randomUUID } from 'node:crypto'
import { Failed } from '@shared/failure'
import type { Seen } from '@shared/seen'
import type { TariffSession, TariffSubject } from '@shared/tariff'
import type { SupplyAddress, TariffAnswer } from '@shared/tariff-page'
import type { Upstreams } from '../connections/upstreams'
import { log } from '../log'
import type { Tell } from '../office'
import type { Activity } from '../store/activity'
import type { Store } from '../store/open'
import type { StoredTariff, TariffRecord } from '../store/tariff-session-record'
import type { Connect } from '../upstream/connect/client'
import { endings, expired, restoreRoute } from '../upstream/connect/names'
import type { Turn } from '../upstream/connect/to-turn'
import { createClaims } from './claims'
import { createLogos } from './logos'
import { oneAtATime } from './one-at-a-time'
import { movedTo } from './progress'
import { codeOf, isUncertain, refusalOf } from './refusal'
import { sessionOf } from './shown'

export interface Start {
  connectionId: string
  subject: TariffSubject
  direction: 'import' | 'export'
  address: SupplyAddress | null
  locationId: string | null
  /** Ours. */
  locationReference?: string | undefined
}

export interface Parts {
  store: Pick<Store, 'tariffSessions'>
  upstreams: Pick<Upstreams, 'connectAt'>
  tell: Tell
  record(what: string, record: string | null, outcome: string): Promise<void>
  /** A line of the activity log, before it is written. */
  lineOf(what: string, record: string | null, outcome: string): Promise<Activity>
  /** The ids of a saved tariff are kept. */
  onSaved(stored: StoredTariff, isProcessed: boolean): void
}

/** So long what the upstream said is not asked again, as when several windows show it (ms). */
const justAsked = 2_000

/** The conversations: each on the disk before and after whatever is said. Everything throws `Failed`. */
export function createConversations({ store, upstreams, tell, record, lineOf, onSaved }: Parts) {
  const inTurn = oneAtATime()
  /** When the upstream last said where each is (ms since 1970). */
  const heardAt = new Map<string, number>()
  /** What pages hold back: addresses of log-ins and logos. */
  const behind = new Map<string, Pick<Turn, 'redirect' | 'logos'>>()
  const changed = (id: string) => tell('tariffs.changed', { id })
  const logos = createLogos({
    fetch: async (connectionId, address) => (await upstreams.connectAt(connectionId)).logo(address),
    onNew: changed,
  })
  const note = (what: string, id: string, outcome: string) =>
    record(what, id, outcome).catch(() => log('record', { failure: 'notWritten' }))

  const find = async (id: string) => {
    const stored = await store.tariffSessions.get(id)
    if (!stored) throw new Failed({ kind: 'notFound' })
    return stored
  }
  const shown = (stored: StoredTariff): TariffSession =>
    sessionOf(stored, (id) => logos.of(behind.get(stored.record.id)?.logos.get(id)))
  /** One that is not over: so its ids are not there yet, nor what was read of its tariff. */
  const keep = async (session: TariffRecord, line: Activity | null = null): Promise<StoredTariff> => {
    // Two writes would be two waits for the disk, of somebody who waits for the next page.
    if (line) await store.tariffSessions.saveTold({ session, line })
    else await store.tariffSessions.save(session)
    // Not before the answer: whoever waits for the next page would first ask again what else it changes.
    setImmediate(() => {
      changed(session.id)
      if (line) tell('activity.changed', { record: session.id })
    })
    return { record: session, claim: null, reading: null }
  }
  const claims = createClaims({ store, upstreams, note, changed, onSaved })

  /** Takes over where the upstream says it is, and fetches the ids of one that ended. */
  async function take(
    session: TariffRecord,
    turn: Turn,
    line: Activity | null = null,
  ): Promise<StoredTariff> {
    const { id, connectionId } = session
    heardAt.set(id, Date.now())
    behind.set(id, turn)
    logos.want(id, connectionId, turn.logos.values())
    const moved = movedTo(session, turn)
    // What was said is in the log, also where nothing came of it.
    if (moved === session && line) await note(line.what, id, line.outcome)
    const stored = moved === session ? await find(id) : await keep(moved, line)
    return moved.state === 'claiming' ? finish(stored) : stored
  }

  async function finish(stored: StoredTariff): Promise<StoredTariff> {
    try {
      await claims.claim(stored.record)
    } catch (error) {
      if (codeOf(error) === expired) return renew(await clientOf(stored.record), stored.record)
      // It is asked again: what matters is on the disk.
      log('tariff', { failure: error instanceof Failed ? error.failure.kind : 'internal' })
    }
    return find(stored.record.id)
  }

  const clientOf = ({ connectionId }: TariffRecord) => upstreams.connectAt(connectionId)

  /** A new token with the same references, in place of one that expired. */
  async function renew(client: Connect, before: TariffRecord): Promise<StoredTariff> {
    const { direction, subject, beginning } = before
    const begun = await client.begin({ ...beginning, direction, customerReference: referenceOf(subject) })
    const session: TariffRecord = {
      ...{ ...before, ...begun, state: 'open', route: restoreRoute, actions: [], refusal: null },
      updatedAt: new Date().toISOString(),
    }
    heardAt.delete(before.id)
    await keep(session)
    await note('tariffs.renew', before.id, 'open')
    return take(session, await client.restore(session.token))
  }

  /** Where the upstream says it is. */
  async function restore({ record: session }: StoredTariff): Promise<StoredTariff> {
    const client = await clientOf(session)
    try {
      return await take(session, await client.restore(session.token))
    } catch (error) {
      if (codeOf(error) === expired) return renew(client, session)
      throw error
    }
  }

  async function send(stored: StoredTariff, answer: TariffAnswer): Promise<StoredTariff> {
    const session = aboutToSay(stored.record, answer)
    const { id, token, route } = session
    // Before it goes out: after a kill it must be known which end was asked for, and where.
    if (session !== stored.record) await store.tariffSessions.save(session)
    const client = await clientOf(session)
    const line = lineOf('tariffs.answer', id, 'done').catch(() => null)
    try {
      const turn = await client.answer(token, route, answer)
      return await take(session, turn, await line)
    } catch (error) {
      if (codeOf(error) === expired) return renew(client, session)
      const refusal = refusalOf(error)
      if (refusal) return keep({ ...session, refusal, updatedAt: new Date().toISOString() }, await line)
      // It may have arrived all the same, or be at another page.
      heardAt.delete(id)
      throw error
    }
  }

  return {
    async start(start: Start): Promise<TariffSession> {
      const { connectionId, subject, direction, address, locationId, locationReference } = start
      const client = await upstreams.connectAt(connectionId)
      const beginning = { address, locationId, locationReference }
      const begun = await client.begin({ ...beginning, direction, customerReference: referenceOf(subject) })
      const now = new Date().toISOString()
      const session: TariffRecord = {
        ...{ ...begun, connectionId, subject, direction, beginning, id: randomUUID() },
        ...{ state: 'open', asked: 'saved', createdAt: now, updatedAt: now },
        ...{ route: restoreRoute, page: { kind: 'unknown', data: [] } },
        ...{ actions: [], refusal: null, provider: null },
        tariff: { name: null, currency: null, contractEndsOn: null },
      }
      return inTurn.do(session.id, async () => {
        await keep(session)
        await note('tariffs.start', session.id, session.live ? 'live' : 'test')
        return shown(await take(session, await client.restore(session.token)))
      })
    },

    session: (id: string): Promise<Seen<TariffSession>> =>
      inTurn.do(id, async () => {
        const stored = await find(id)
        const { state, route, updatedAt } = stored.record
        const asOf = new Date().toISOString()
        if (state === 'claiming') {
          const finished = await finish(stored)
          return { value: shown(finished), source: 'live', asOf }
        }
        if (state !== 'open') return { value: shown(stored), source: 'cache', asOf: updatedAt }
        const heard = heardAt.get(id) ?? 0
        if (Date.now() - heard < justAsked)
          return { value: shown(stored), source: 'live', asOf: new Date(heard).toISOString() }
        try {
          return { value: shown(await restore(stored)), source: 'live', asOf }
        } catch (error) {
          // Before its first page there is nothing to show.
          if (!isUncertain(error) || route === restoreRoute) throw error
          return { value: shown(stored), source: 'cache', asOf: updatedAt }
        }
      }),

    answer: (id: string, route: string, answer: TariffAnswer): Promise<TariffSession> =>
      inTurn.do(id, async () => {
        const kept = await find(id)
        if (kept.record.state !== 'open') return ended(kept)
        // What became of the last thing said may not be known: then it is asked before anything else is said.
        const stored = heardAt.has(id) ? kept : await restore(kept)
        if (stored.record.state !== 'open') return ended(stored)
        if (stored.record.route !== route) throw conflict('otherPage')
        const { page, actions } = stored.record
        if (answer.kind === 'action' && !actions.includes(answer.action)) throw conflict('notListed')
        if (answer.kind !== 'action' && answer.kind !== page.kind) throw conflict('otherPage')
        return shown(await send(stored, answer))
      }),

    abandon: (id: string): Promise<void> =>
      inTurn.do(id, async () => {
        const { record: session } = await find(id)
        if (session.state === 'abandoned') return
        if (session.state !== 'open') throw conflict('over')
        await keep({ ...session, state: 'abandoned', updatedAt: new Date().toISOString() })
        await note('tariffs.abandon', id, 'abandoned')
      }),

    /** Asks where it is, and the address of the provider's log-in, null when it is at another page. */
    logIn: (id: string): Promise<{ session: TariffSession; address: string | null; token: string }> =>
      inTurn.do(id, async () => {
        const kept = await find(id)
        const stored = kept.record.state === 'open' ? await restore(kept) : kept
        const address = stored.record.page.kind === 'logIn' ? (behind.get(id)?.redirect ?? null) : null
        return { session: shown(stored), address, token: stored.record.token }
      }),

    /** Fetches the ids of all that ended. */
    async claimAll(): Promise<void> {
      const waiting = (await store.tariffSessions.list()).filter(({ record }) => record.state === 'claiming')
      for (const {
        record: { id },
      } of waiting)
        await inTurn.do(id, async () => {
          const stored = await find(id)
          if (stored.record.state === 'claiming') await finish(stored)
        })
    },
    note,
    idle: inTurn.idle,
  }

  function ended(stored: StoredTariff): TariffSession {
    if (stored.record.state === 'abandoned') throw conflict('over')
    return shown(stored)
  }
}

const conflict = (code: string) => new Failed({ kind: 'conflict', code })
const referenceOf = ({ accountId, contactId }: TariffSubject) => accountId ?? contactId

/** What must be known of an answer whatever becomes of it. */
function aboutToSay(before: TariffRecord, answer: TariffAnswer): TariffRecord {
  const session = before.refusal ? { ...before, refusal: null } : before
  if (answer.kind === 'address')
    return { ...session, beginning: { ...session.beginning, address: answer.address } }
  const end =
    answer.kind === 'action'
      ? Object.entries(endings).find(([action]) => action === answer.action)
      : undefined
  return end ? { ...session, asked: end[1] } : session
}
