import { isSignedInByPerson } from '@shared/connection'
import type { CustomerAccount } from '@shared/customer'
import { Failed, type Failure } from '@shared/failure'
import type { Language } from '@shared/language'
import type { Identification } from '@shared/sign-in'
import { log } from '../log'
import type { ConnectionRecord } from '../store/connections'
import { maskPersonalNumber } from '../upstream/data-layer/personal-number'
import { failedAt, failureOfError } from '../upstream/failure'
import type { Http, HttpParts } from '../upstream/http'
import type { TokenSet } from '../upstream/tokens-request'
import { type BankIdPace, identifyByBankId, usualPace } from './bankid'
import { bankIdRelay, type Order } from './bankid-relay'
import { type Identified, NotIdentified } from './not-identified'
import { bankIdLink } from './outside'
import type { SignIns } from './sign-ins'

type Asked = Pick<Identification, 'id' | 'connectionId' | 'purpose' | 'method'>

/** People showing who they are, each by one attempt. An attempt that nobody knows is `notFound`. */
export interface Identifications {
  /** Begins; how it goes is told. `gone` ends it, when whoever looked at it has left. */
  start(asked: Asked, gone?: AbortSignal): Promise<Identification>
  /** Opens BankID on this computer for the order of now. */
  openHere(id: string): Promise<void>
  /** On with new orders, after nobody picked several up. */
  goOn(id: string): void
  cancel(id: string): void
  /** Ends all; settles when nothing is left to be written down. */
  close(): Promise<void>
}

interface Parts {
  connections: { records(): Promise<ConnectionRecord[]> }
  http(connectionId: string): Promise<Http>
  /** The accounts of whom it turned out to be. */
  accountsOf(connectionId: string, who: Identified): Promise<CustomerAccount[]>
  signIns: SignIns
  /** An employee signed in at the system itself, and works with these. */
  signedIn(connectionId: string, tokens: TokenSet): Promise<void>
  fetch: HttpParts['fetch']
  /** Hands an address to the system: the person's browser, or BankID. */
  open(address: string): Promise<void>
  language(): Promise<Language>
  onProgress(now: Identification): void
  /** Writes down who showed who they are: of a customer each account, else the connection. */
  record(what: SignInAct, record: string, outcome: string): Promise<void>
  pace?: BankIdPace
  patience?: number
}

export type SignInAct = 'signIn.begin' | 'customers.identify'

interface Attempt {
  now: Identification
  ending: AbortController
  order: Order | null
  goOn: (() => void) | null
}

/** How long somebody may take in the browser (ms). */
const usualPatience = 5 * 60_000

export function createIdentifications(parts: Parts): Identifications {
  const { connections, signIns, onProgress } = parts
  const attempts = new Map<string, Attempt>()
  const running = new Set<Promise<void>>()

  const find = (id: string) => {
    const attempt = attempts.get(id)
    if (!attempt) throw new Failed({ kind: 'notFound', code: 'identification' })
    return attempt
  }

  const tell = (attempt: Attempt, news: Partial<Identification>) => {
    if (attempt.ending.signal.aborted) return
    attempt.now = { ...attempt.now, ...news }
    onProgress(attempt.now)
  }

  async function identify(attempt: Attempt, connection: ConnectionRecord): Promise<Identified> {
    const { signal } = attempt.ending
    const { fetch, open, language, patience = usualPatience } = parts
    const { baseUrl, credential } = connection
    if (isSignedInByPerson(credential)) {
      tell(attempt, { hint: 'browser' })
      const { signInByOpenId } = await import('./openid')
      const asked = {
        openId: credential,
        scope: credential.scope,
        baseUrl,
        fetch,
        open,
        language,
        signal,
        patience,
      }
      const { name, tokens } = await signInByOpenId(asked)
      signal.throwIfAborted()
      await parts.signedIn(connection.id, tokens)
      return { name, personalNumber: null, email: null }
    }
    if (attempt.now.method === 'openid') {
      const { openId } = connection
      if (!openId) throw new Failed({ kind: 'notProvided', code: 'openid' })
      tell(attempt, { hint: 'browser' })
      // A library of its own, which most never need.
      const { identifyByOpenId } = await import('./openid')
      return identifyByOpenId({ openId, baseUrl, fetch, open, language, signal, patience })
    }
    return identifyByBankId({
      relay: bankIdRelay(await parts.http(connection.id)),
      pace: parts.pace ?? usualPace,
      signal,
      onNews: (news) => tell(attempt, news),
      onOrder: (order) => {
        attempt.order = order
      },
      goOn: () =>
        new Promise((resolve, reject) => {
          attempt.goOn = resolve
          signal.addEventListener('abort', () => reject(signal.reason), { once: true })
        }),
    })
  }

  async function note(attempt: Attempt, outcome: string) {
    const { purpose, connectionId, accounts } = attempt.now
    const what = purpose === 'employee' ? 'signIn.begin' : 'customers.identify'
    const about = accounts?.length ? accounts.map(({ id }) => id) : [connectionId]
    // It is so, whatever the disk says.
    for (const id of about)
      await parts.record(what, id, outcome).catch(() => log('record', { failure: 'notWritten' }))
  }

  async function run(attempt: Attempt, connection: ConnectionRecord) {
    const { purpose } = attempt.now
    try {
      if (purpose === 'customer') signIns.demand(connection)
      const who = await identify(attempt, connection)
      attempt.ending.signal.throwIfAborted()
      const person = {
        name: who.name,
        maskedPersonalNumber: who.personalNumber && maskPersonalNumber(who.personalNumber),
      }
      tell(attempt, { qr: null, person, hint: 'accounts' })
      const isOurs = purpose === 'employee' && !isSignedInByPerson(connection.credential)
      if (isOurs) signIns.add(connection.id, person)
      const accounts = purpose === 'customer' ? await parts.accountsOf(connection.id, who) : null
      tell(attempt, { state: 'done', accounts })
      await note(attempt, 'done')
    } catch (error) {
      const failed = { state: 'failed', qr: null, accounts: null } as const
      if (error instanceof NotIdentified) tell(attempt, { ...failed, hint: error.endedBy, failure: null })
      else tell(attempt, { ...failed, hint: 'wentWrong', failure: failureAt(connection, error) })
      await note(attempt, outcomeOf(attempt))
    } finally {
      attempts.delete(attempt.now.id)
      // Nothing listens for it any more.
      attempt.ending.abort()
    }
  }

  return {
    async start(asked, gone) {
      const connection = (await connections.records()).find(({ id }) => id === asked.connectionId)
      if (!connection) throw new Failed({ kind: 'notFound', code: 'connection' })
      if (attempts.has(asked.id)) throw new Failed({ kind: 'conflict', code: 'identification' })
      const begun = { state: 'waiting', hint: 'starting', qr: null, person: null, accounts: null } as const
      const attempt: Attempt = {
        now: { ...asked, ...begun, failure: null },
        ending: new AbortController(),
        order: null,
        goOn: null,
      }
      attempts.set(asked.id, attempt)
      const { signal } = attempt.ending
      gone?.addEventListener('abort', () => attempt.ending.abort(), { once: true, signal })
      if (gone?.aborted) attempt.ending.abort()
      const ending = run(attempt, connection).finally(() => running.delete(ending))
      running.add(ending)
      return attempt.now
    },
    async openHere(id) {
      const { order } = find(id)
      if (!order?.autoStartToken) throw new Failed({ kind: 'conflict', code: 'order' })
      await parts.open(bankIdLink(order.autoStartToken))
    },
    goOn(id) {
      const attempt = find(id)
      attempt.goOn?.()
      attempt.goOn = null
    },
    cancel: (id) => attempts.get(id)?.ending.abort(),
    async close() {
      for (const { ending } of attempts.values()) ending.abort()
      await Promise.all(running)
    },
  }
}

const outcomeOf = ({ now: { failure, hint }, ending }: Attempt) =>
  ending.signal.aborted ? 'left' : (failure?.kind ?? hint)

function failureAt(connection: ConnectionRecord, error: unknown): Failure {
  const failure = failureOfError(error)
  return failure.upstream ? failure : failedAt(connection, failure).failure
}
