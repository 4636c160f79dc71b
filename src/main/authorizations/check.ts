import type { AuthorizationRow } from '@shared/authorization'
import { type LogInCheck, logInUrlProblem } from '@shared/authorization-creation'
import type { Store } from '../store/open'
import { hasForeignLetters, isIpHost, lookAlike } from './look-alike'

const minute = 60_000
/** How long a log-in is left in peace after it was refused (ms). */
const coolDowns: Partial<Record<string, number>> = {
  badLogIn: 30 * minute,
  passwordExpired: 30 * minute,
  securityQuestion: 30 * minute,
  locked: 24 * 60 * minute,
}

/** Until when the same log-in is not handed over again, by the latest attempt; null: it may be now. */
export function coolDownUntil(
  latest: Pick<AuthorizationRow, 'state' | 'statusSince'> | undefined,
): string | null {
  const wait = coolDowns[latest?.state.reason ?? '']
  if (!latest || wait === undefined) return null
  const until = Date.parse(latest.statusSince) + wait
  return until > Date.now() ? new Date(until).toISOString() : null
}

/** What is known against a log-in. */
export async function checkLogIn(
  store: Store,
  { connectionId, username, url }: { connectionId: string; username: string; url: string },
): Promise<LogInCheck> {
  const problem = logInUrlProblem(url)
  const host = problem === 'notAUrl' ? '' : new URL(url.trim()).hostname
  const like = host === '' ? null : lookAlike(host, await store.authorizations.hosts())
  const same = host === '' ? [] : await store.authorizations.sameLogIn({ connectionId, username, host })
  return {
    problem,
    warnings: [
      ...(isIpHost(host) ? [{ kind: 'ipHost' as const, host }] : []),
      ...(hasForeignLetters(host) ? [{ kind: 'foreignLetters' as const, host }] : []),
      ...(like ? [{ kind: 'lookAlike' as const, host, like }] : []),
      ...same
        .filter(({ supersededBy, notes }) => supersededBy === null && !notes.archived)
        .map(({ id, state, createdAt }) => ({
          kind: 'duplicate' as const,
          id,
          status: state.status,
          createdAt,
        })),
    ],
    coolDownUntil: coolDownUntil(same[0]),
  }
}
