import { type Connection, isSignedInByPerson } from '@shared/connection'
import { Failed, type Failure } from '@shared/failure'
import { isHTTPError, type Options } from 'ky'
import type { z } from 'zod'
import { decode, inShape, parseJson } from './answer'
import { type AttemptRules, attempt, type Fetch } from './attempt'
import type { Call, CallFacts } from './call'
import { createCircuit } from './circuit'
import { credentialHeader, secretForms } from './credential'
import { mayFetch } from './document-link'
import { type EndpointFor, fillBody, fillPath, fillQuery } from './endpoint'
import { failedAt, failureOfError, failureOfStatus, requestIdOf } from './failure'
import { createTurns } from './in-turn'
import { type Limits, usualLimits } from './limits'
import { networkFailure } from './network-failure'
import { createPause } from './pause'
import { createKy } from './retrying-ky'

/** One connection's way out. Everything throws `Failed`, naming the upstream and the connection. */
export interface Http {
  readonly connection: Omit<Connection, 'secret'>
  json<T extends z.ZodType>(call: Call, shape: T): Promise<z.output<T>>
  bytes(call: Call): Promise<Uint8Array>
  /** Gets a document from an address that the upstream gave, without our credentials. */
  document(operation: string, address: string, signal?: AbortSignal): Promise<Uint8Array>
  /** Whether the upstream answers anything at all, now; told through `onReachable`. */
  knock(signal?: AbortSignal): Promise<boolean>
}

export interface HttpParts {
  connection: Omit<Connection, 'secret'>
  /** Asked for every call, so that a replaced secret counts at once. */
  secret(): Promise<string>
  /** Another secret in place of one that was refused; absent where there is never another. */
  renew?: ((refused: string) => Promise<string>) | undefined
  /** Throws `Failed` (`signInNeeded`) while nobody may see this connection's customers. */
  demandSignIn?: (() => void) | undefined
  /** Asked for every call, so that a changed endpoint counts at once; without it all are as usual. */
  endpointFor?: EndpointFor | undefined
  fetch: Fetch
  /** After the first call, and whenever the upstream begins or ceases to answer. */
  onReachable(connectionId: string, reachable: boolean): void
  onCall?: ((facts: CallFacts) => void) | undefined
  limits?: Partial<Limits>
}

interface Sending {
  operation: string
  url: string
  options: Options
  rules: AttemptRules
  hide: readonly string[]
  /** Whether this goes to the upstream itself, and tells whether it answers. */
  tells: boolean
}

export function createHttp({
  connection,
  secret,
  renew,
  demandSignIn,
  endpointFor = async (_, usual) => usual,
  fetch,
  onReachable,
  onCall,
  limits: given,
}: HttpParts): Http {
  const limits = { ...usualLimits, ...given }
  const { silenceMs } = limits
  const ky = createKy(limits)
  const inTurn = createTurns(limits.parallel)
  const pause = createPause(limits.longestRetryAfterMs)
  const circuit = createCircuit(limits.opensAfter, limits.tryAgainMs)
  const base = new URL(connection.baseUrl)
  let reachable: boolean | null = null

  function heard(trouble: Failure | null) {
    circuit.settled(trouble)
    if (reachable === (trouble === null)) return
    reachable = trouble === null
    onReachable(connection.id, reachable)
  }

  /** Where the secret itself must be fetched, that tells too whether the upstream answers. */
  function heardIn(error: unknown): never {
    if (isSilent(error)) heard(failureOfError(error))
    throw error
  }

  async function send({ operation, url, options, rules, hide, tells }: Sending): Promise<Response> {
    const started = performance.now()
    const report = (status: number | null, requestId: string | undefined, failure?: Failure) => {
      const ms = performance.now() - started
      const outcome = {
        ...(failure && { failure: failure.kind }),
        ...(requestId !== undefined && { requestId }),
      }
      onCall?.({ connectionId: connection.id, operation, status, ms, ...outcome })
    }
    try {
      const response = await ky(url, {
        ...options,
        fetch: async (input) => {
          const request = asRequest(input)
          await pause.over(request.signal)
          const response = await attempt(fetch, request, rules)
          pause.said(response)
          return response
        },
      })
      if (tells) heard(null)
      report(response.status, requestIdOf(response.headers))
      return response
    } catch (error) {
      const answer = isHTTPError(error) ? error.response : null
      const body = isHTTPError(error) ? error.data : undefined
      const cancelled = options.signal?.aborted === true
      const failure: Failure = cancelled
        ? { kind: 'cancelled' }
        : answer
          ? failureOfStatus({ status: answer.status, headers: answer.headers, body }, hide)
          : failureOfError(error)
      if (tells && !cancelled) heard(isSilent(error) ? failure : null)
      report(answer?.status ?? null, failure.requestId, failure)
      throw new Failed(failure)
    }
  }

  async function ask(call: Call, accept: string, maxBytes: number, totalTimeout: number): Promise<Response> {
    const { operation, ids, query = {}, fields, headers, instead, hide = [], signal } = call
    if (!call.beforeSignIn) demandSignIn?.()
    const endpoint = await endpointFor(operation, call.endpoint)
    const body = fields ? fillBody(endpoint, fields) : call.body
    const at = new URL(instead?.at ?? connection.baseUrl)
    const url = at.href.replace(/\/+$/, '') + fillPath(endpoint, ids)
    return inTurn(signal, async () => {
      const refusal = circuit.refusal()
      if (refusal) throw new Failed(refusal)
      const sendAs = (shown: Record<string, string>, secrets: readonly string[]) => {
        const options: Options = {
          method: endpoint.method,
          searchParams: fillQuery(endpoint, query),
          headers: { accept, ...headers, ...shown },
          totalTimeout,
          ...(body !== undefined && { json: body }),
          ...(signal && { signal }),
        }
        const rules = { silenceMs, maxBytes, mayFollow: (to: URL) => to.origin === at.origin }
        const tells = at.origin === base.origin
        return send({ operation, url, options, rules, hide: [...secrets, ...hide], tells })
      }
      if (instead) return sendAs(instead.headers ?? {}, [])
      const { credential } = connection
      const sendWith = (key: string) =>
        sendAs(credentialHeader(credential, key), secretForms(credential, key))
      const key = await secret().catch(heardIn)
      try {
        return await sendWith(key)
      } catch (error) {
        if (!renew || !isRefused(error)) throw error
        // Refused is not done: even what must not happen twice can be sent again.
        return sendWith(await renew(key).catch(heardIn))
      }
    })
  }

  /** Names the upstream in whatever goes wrong. */
  async function named<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work()
    } catch (error) {
      throw failedAt(connection, askingToSignIn(connection, failureOfError(error)))
    }
  }

  return {
    connection,
    json: (call, shape) =>
      named(async () => {
        const response = await ask(call, 'application/json', limits.jsonBytes, limits.totalMs)
        const text = decode(await bytesOf(response), response.headers.get('content-type'))
        const nothing = response.status === 204 || (call.mayBeEmpty === true && text.trim() === '')
        try {
          return inShape(shape, nothing ? null : parseJson(text, call.numbersAsText))
        } catch (error) {
          const requestId = requestIdOf(response.headers)
          throw new Failed({ ...failureOfError(error), ...(requestId !== undefined && { requestId }) })
        }
      }),
    bytes: (call) =>
      named(async () => bytesOf(await ask(call, 'application/pdf, */*', limits.pdfBytes, limits.pdfTotalMs))),
    document: (operation, address, signal) =>
      named(() =>
        inTurn(signal, async () => {
          const url = URL.parse(address)
          if (!url || !mayFetch(url, base)) throw new Failed({ kind: 'unexpectedAnswer', code: 'badLink' })
          const rules = { silenceMs, maxBytes: limits.pdfBytes, mayFollow: (to: URL) => mayFetch(to, base) }
          const options = { totalTimeout: limits.pdfTotalMs, ...(signal && { signal }) }
          return bytesOf(await send({ operation, url: url.href, options, rules, hide: [], tells: false }))
        }),
      ),
    async knock(signal) {
      const rules = { silenceMs, maxBytes: limits.jsonBytes, mayFollow: () => false }
      const options = { totalTimeout: silenceMs, retry: 0, ...(signal && { signal }) }
      const sending = { operation: 'knock', url: base.href, options, rules, hide: [], tells: true }
      await send(sending).catch(() => undefined)
      return reachable === true
    },
  }
}

/** Where an employee signs in, being refused means to sign in again. */
function askingToSignIn({ id, credential }: HttpParts['connection'], failure: Failure): Failure {
  if (failure.kind !== 'unauthenticated' || !isSignedInByPerson(credential)) return failure
  return { ...failure, kind: 'signInNeeded', connectionId: id }
}

const asRequest = (input: string | URL | Request) => (input instanceof Request ? input : new Request(input))
const bytesOf = async (response: Response) => new Uint8Array(await response.arrayBuffer())

const isRefused = (error: unknown) => error instanceof Failed && error.failure.kind === 'unauthenticated'

/** Whether the upstream could not be heard at all; an answer that makes no sense is still an answer. */
function isSilent(error: unknown): boolean {
  const failure = error instanceof Failed || isHTTPError(error) ? null : networkFailure(error)
  return failure !== null && failure.kind !== 'unexpectedAnswer'
}
