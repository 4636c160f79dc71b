import type { Connection } from '@shared/connection'
import { type EndpointTrial, placeholders } from '@shared/endpoint'
import { Failed } from '@shared/failure'
import { once } from '@shared/once'
import { decode, parseJson } from './answer'
import type { Fetch } from './attempt'
import type { CallFacts } from './call'
import type { Endpoint } from './endpoint'
import { createHttp } from './http'
import { startOfDay } from './local-day'
import { patience } from './probe'
import type { Access } from './tokens-access'

/** An endpoint that only reads, and the ids to read; what is empty or missing is nobody's. */
export interface Trying {
  operation: string
  endpoint: Endpoint
  ids: Readonly<Record<string, string>>
}

const nobody = 'connection-test'
/** By our names; what is not here is not asked for. */
const samples = once<Readonly<Record<string, string | number>>>(() => ({
  email: `${nobody}@example.invalid`,
  orderRef: nobody,
  page: 1,
  size: 1,
  from: startOfDay('2026-01-01'),
  to: startOfDay('2026-01-02'),
  resolution: 'day',
}))

/** Asks once, and keeps nothing of the answer. Throws `Failed` when there is nothing to ask with, as without a key. */
export async function tryEndpoint(
  connection: Omit<Connection, 'secret'>,
  access: Access,
  fetch: Fetch,
  { operation, endpoint, ids: typed }: Trying,
): Promise<EndpointTrial> {
  const calls: CallFacts[] = []
  const http = createHttp({
    connection,
    ...access,
    fetch,
    onReachable: () => undefined,
    onCall: (facts) => calls.push(facts),
    limits: patience,
  })
  const names = placeholders(endpoint.path)
  const ids = Object.fromEntries(names.map((name) => [name, typed[name] || nobody]))
  const query = Object.fromEntries(Object.keys(endpoint.query ?? {}).map((name) => [name, samples()[name]]))
  const error = await http
    .bytes({ operation, endpoint, ids, query, headers: { accept: 'application/json, application/pdf, */*' } })
    .then(mustMakeSense)
    .catch((reason: unknown) => reason)
  const facts = calls.at(-1)
  if (!facts) throw error
  const aboutNobody = [...Object.values(ids), query['email'], query['orderRef']].some((value) =>
    String(value).startsWith(nobody),
  )
  return {
    status: facts.status,
    milliseconds: facts.ms,
    failure: error instanceof Failed ? error.failure.kind : null,
    verdict: verdictOn(error, aboutNobody),
  }
}

// Whatever is asked for, a page for people is no answer: some servers send one in place of "not found".
function mustMakeSense(bytes: Uint8Array): void {
  const begin = decode(bytes.subarray(0, 200), null).trim()
  if (begin.startsWith('<')) parseJson(begin)
}

function verdictOn(error: unknown, aboutNobody: boolean): EndpointTrial['verdict'] {
  if (!error) return 'works'
  const kind = error instanceof Failed ? error.failure.kind : 'internal'
  if (kind === 'notProvided') return 'notProvided'
  if (kind === 'unauthenticated' || kind === 'forbidden') return 'refused'
  if (aboutNobody && ['notFound', 'invalid', 'conflict'].includes(kind)) return 'unclear'
  return kind === 'notFound' ? 'notFound' : 'failed'
}
