import { setTimeout as wait } from 'node:timers/promises'
import { Failed, type FailureKind } from '@shared/failure'
import type { Upstreams } from '../connections/upstreams'
import { log } from '../log'
import type { Store } from '../store/open'
import type { Authorizations } from '../upstream/authorizations/client'
import type { AuthorizationRecord } from '../upstream/authorizations/to-authorization'
import { isMask } from '../upstream/authorizations/without-passwords'
import { checkLogIn } from './check'
import type { Keeper } from './keeper'

export interface NewLogIn {
  connectionId: string
  username: string
  password: string
  url: string
  acceptWarnings: boolean
}

interface Parts {
  store: Store
  upstreams: Upstreams
  keeper: Keeper
  who(): Promise<string>
  record(what: string, record: string | null, outcome: string): Promise<void>
  /** Between looks for the new one (ms). */
  betweenLooks?: number
}

/** The answer got lost: whether there is a new one, only the upstream knows. */
const uncertain: FailureKind[] = ['timeout', 'offline', 'unavailable', 'unexpectedAnswer']
/** So long after a log-in was handed over, handing it over again is the same press (ms). */
const samePress = 10_000
const looks = 3

/** Hands log-ins over. Passwords are in the call and nowhere else. */
export function createCreation({ store, upstreams, keeper, who, record, betweenLooks = 700 }: Parts) {
  const pressed = new Map<string, Promise<{ id: string | null }>>()

  async function send({ connectionId, username, password, url, acceptWarnings }: NewLogIn) {
    const check = await checkLogIn(store, { connectionId, username, url })
    if (check.problem) throw invalid('url', check.problem)
    if (isMask(password)) throw invalid('password', 'mask')
    if (check.coolDownUntil)
      throw new Failed({ kind: 'rateLimited', retryAt: check.coolDownUntil, code: 'coolDown' })
    if (check.warnings.length > 0 && !acceptWarnings) throw new Failed({ kind: 'conflict', code: 'warned' })
    const client = await upstreams.authorizationsAt(connectionId)
    const known = new Set((await client.list()).authorizations.map(({ id }) => id))
    const lost = await client.create({ username, password, url }).then(
      () => null,
      (error: unknown) => {
        if (error instanceof Failed && uncertain.includes(error.failure.kind)) return error
        throw error
      },
    )
    // Created is created, whatever cannot be found or written afterwards.
    const made = await findNew(client, known, { username, url }).catch(() => null)
    if (!made && lost) throw lost
    if (made) await keepNew(connectionId, made).catch(() => log('authorization', { failure: 'notWritten' }))
    await record('authorizations.create', made?.id ?? null, 'created').catch(() =>
      log('record', { failure: 'notWritten' }),
    )
    return { id: made?.id ?? null }
  }

  async function keepNew(connectionId: string, made: AuthorizationRecord) {
    const event = { kind: 'created' as const, account: null, before: null, after: null }
    const at = new Date().toISOString()
    await store.authorizationDesk.addEvents([{ ...event, authorizationId: made.id, at, who: await who() }])
    await keeper.keep(connectionId, [made], false)
  }

  async function findNew(
    client: Authorizations,
    known: Set<string>,
    wanted: { username: string; url: string },
  ) {
    for (let look = 1; look <= looks; look += 1) {
      const { authorizations } = await client.list()
      const found = authorizations
        .filter(
          ({ id, username, url }) => !known.has(id) && username === wanted.username && same(url, wanted.url),
        )
        .sort((one, other) => (other.createdAt ?? '').localeCompare(one.createdAt ?? ''))
      if (found[0]) return found[0]
      if (look < looks) await wait(betweenLooks * look)
    }
    return null
  }

  return {
    /** Pressed twice, it is sent once. */
    create(logIn: NewLogIn): Promise<{ id: string | null }> {
      const key = JSON.stringify([logIn.connectionId, logIn.username, logIn.url])
      const before = pressed.get(key)
      if (before) return before
      const sending = send(logIn)
      pressed.set(key, sending)
      const forget = () => pressed.delete(key)
      sending.then(() => setTimeout(forget, samePress).unref(), forget)
      return sending
    },
  }
}

const same = (one: string, other: string) => one.replace(/\/+$/, '') === other.replace(/\/+$/, '')
const invalid = (path: string, problem: string) =>
  new Failed({ kind: 'invalid', fields: [{ path, problem }] })
