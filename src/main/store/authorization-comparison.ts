import type { AuthorizationEvent } from '@shared/authorization'
import type { AuthorizationRecord } from './authorization-record'

/** What was last seen of an authorization, as far as its history is about it. */
export interface Snapshot {
  status: string
  errors: string | null
  username: string
  url: string
  /** By id; null until they were asked for. */
  accounts: Record<string, { number: string; status: string; utility: string | null }> | null
}

type Difference = Pick<AuthorizationEvent, 'kind' | 'account' | 'before' | 'after'>

// Enough to tell two apart; the whole is in the cache.
const comparedErrors = 2_000

/** Of a record without accounts, those that were seen before stay. */
export function snapshotOf(record: AuthorizationRecord, before: Snapshot | null): Snapshot {
  const { status, errors, username, url, accounts } = record
  return {
    ...{ status, username, url },
    errors: errors?.slice(0, comparedErrors) ?? null,
    accounts: accounts
      ? Object.fromEntries(
          accounts.map(({ id, number, status, utility }) => [id, { number, status, utility }]),
        )
      : (before?.accounts ?? null),
  }
}

/** Every difference. At first sight of its accounts one line says how many there are. */
export function compared(before: Snapshot | null, now: Snapshot): Difference[] {
  if (!before) return [{ kind: 'firstSeen', account: null, before: null, after: now.status }]
  const found: Difference[] = []
  if (before.status !== now.status)
    found.push({ kind: 'status', account: null, before: before.status, after: now.status })
  if (before.errors !== now.errors)
    found.push({ kind: 'errors', account: null, before: before.errors, after: now.errors })
  if (before.username !== now.username || before.url !== now.url)
    found.push({
      kind: 'logIn',
      account: null,
      before: `${before.username} ${before.url}`,
      after: `${now.username} ${now.url}`,
    })
  return [...found, ...accountDifferences(before.accounts, now.accounts)]
}

function accountDifferences(before: Snapshot['accounts'], now: Snapshot['accounts']): Difference[] {
  if (!now) return []
  const count = Object.keys(now).length
  if (!before)
    return count > 0 ? [{ kind: 'accountAppeared', account: null, before: null, after: String(count) }] : []
  const said = ({ status, utility }: { status: string; utility: string | null }) =>
    [status, utility].filter(Boolean).join(', ')
  const changed = Object.entries(now).flatMap(([id, account]): Difference[] => {
    const known = before[id]
    if (!known)
      return [{ kind: 'accountAppeared', account: account.number, before: null, after: said(account) }]
    const same =
      known.status === account.status && known.utility === account.utility && known.number === account.number
    if (same) return []
    return [{ kind: 'accountChanged', account: account.number, before: said(known), after: said(account) }]
  })
  const gone = Object.entries(before).flatMap(([id, { number, status }]): Difference[] =>
    now[id] ? [] : [{ kind: 'accountGone', account: number, before: status, after: null }],
  )
  return [...changed, ...gone]
}
