import type { Connection, ConnectionReport } from '@shared/connection'
import { Failed } from '@shared/failure'
import { type Ability, abilities, tells } from './abilities'
import type { Fetch } from './attempt'
import type { CallFacts } from './call'
import type { EndpointFor } from './endpoint'
import { createHttp } from './http'
import type { Limits } from './limits'
import type { Access } from './tokens-access'

type Finding = ConnectionReport['findings'][number]

/** Somebody waits for it, and wants to know how it is now. */
export const patience: Partial<Limits> = {
  silenceMs: 10_000,
  totalMs: 10_000,
  pdfTotalMs: 10_000,
  retries: 0,
}

/**
 * Says what a connection can do, by asking only questions that change nothing (GET). Throws `Failed` when the upstream
 * cannot be reached or the secret cannot be sent.
 */
export async function probe(
  connection: Omit<Connection, 'secret'>,
  access: Access,
  fetch: Fetch,
  endpointFor?: EndpointFor,
): Promise<ConnectionReport> {
  const calls: CallFacts[] = []
  const http = createHttp({
    connection,
    ...access,
    endpointFor,
    fetch,
    onReachable: () => undefined,
    onCall: (facts) => calls.push(facts),
    limits: patience,
  })
  const findings: Finding[] = []
  let signedInAs: string | null = null
  for (const ability of abilities[connection.kind]) {
    const error = await ability.ask(http).then(
      (who) => {
        signedInAs ??= who ?? null
      },
      (reason: unknown) => reason,
    )
    const status = calls.at(-1)?.status ?? null
    if (error && status === null && findings.length === 0 && isFinal(error)) throw error
    if (tells(ability, error)) findings.push(findingOf(ability, status, error))
  }
  const answered = calls.filter((call) => call.status !== null).map((call) => Math.round(call.ms))
  return { signedInAs, findings, quickest: answered.length > 0 ? Math.min(...answered) : null }
}

const finalKinds = [
  'offline',
  'timeout',
  'unavailable',
  'keyMissing',
  'unauthenticated',
  'signInNeeded',
  'invalid',
  'internal',
]
const isFinal = (error: unknown) => !(error instanceof Failed) || finalKinds.includes(error.failure.kind)

function findingOf({ ability }: Ability, status: number | null, error: unknown): Finding {
  if (!(error instanceof Failed)) return { ability, verdict: 'works', status, failure: null }
  const { kind } = error.failure
  const refused = kind === 'unauthenticated' || kind === 'forbidden'
  const verdict = kind === 'notProvided' ? 'notProvided' : refused ? 'refused' : 'failed'
  return { ability, verdict, status, failure: kind }
}
