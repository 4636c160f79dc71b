import {
  type AuthorizationNotes,
  type AuthorizationRow,
  noNotes,
  type UtilityAccount,
} from '@shared/authorization'
import type { ErrorRule } from '@shared/authorization-state'
import { stateOf } from './authorization-state'
import { fold } from './fold'
import { searchText } from './search-words'
import { sortKey } from './sort-key'

/** What the upstream says of an authorization; `accounts` is null where it was not asked for them. */
export interface AuthorizationRecord {
  id: string
  connectionId: string
  companyId: string | null
  username: string
  url: string
  host: string
  status: string
  errors: string | null
  createdAt: string | null
  updatedAt: string | null
  hasPassword: boolean
  accounts: Omit<UtilityAccount, 'ours'>[] | null
}

/** What we know beside it, from the desk. `ours`: what we last did with each account, by its id. */
export interface AuthorizationFacts {
  id: string
  listed: boolean
  firstSeenAt: string
  statusSince: string
  notes: AuthorizationNotes | null
  ours: Record<string, NonNullable<UtilityAccount['ours']>>
  /** The stage that was last told: null was never told, '' appeared while we watched. */
  stage: string | null
}

/** A line of the queue, but for what depends on others. */
export type AuthorizationLine = Omit<AuthorizationRow, 'supersededBy' | 'duplicates'>

const shortErrors = 300
const sameWord = (text: string, word: string) => text.toLowerCase() === word

export const isActive = ({ status }: { status: string }) => sameWord(status, 'active')

export function lineOf(
  record: AuthorizationRecord,
  facts: Omit<AuthorizationFacts, 'stage'>,
  rules: readonly ErrorRule[],
): AuthorizationLine {
  const { id, connectionId, companyId, username, url, host, createdAt, updatedAt, errors, accounts } = record
  const { listed, firstSeenAt, statusSince, ours } = facts
  const setAside = (account: { id: string; status: string }) =>
    !isActive(account) && ours[account.id]?.kind === 'deactivate'
  const inPlay = accounts?.filter((one) => !setAside(one)) ?? null
  const state = stateOf(
    {
      status: record.status,
      errors,
      accounts: inPlay?.map((one) => ({ isActive: isActive(one) })) ?? null,
      deactivated: (accounts?.length ?? 0) - (inPlay?.length ?? 0),
      listed,
    },
    rules,
  )
  const active = accounts?.filter(isActive).length ?? 0
  return {
    ...{
      id,
      connectionId,
      companyId,
      username,
      url,
      host,
      state,
      createdAt,
      updatedAt,
      firstSeenAt,
      statusSince,
      listed,
    },
    errors: errors?.slice(0, shortErrors) ?? null,
    accounts: accounts && { total: accounts.length, active, inactive: accounts.length - active },
    utilities: [...new Set((accounts ?? []).flatMap(({ utility }) => utility ?? []))],
    notes: facts.notes ?? noNotes,
  }
}

/** Lists of words that are looked through for whole ones. */
export const wordList = (words: readonly string[]) => (words.length > 0 ? `\n${words.join('\n')}\n` : '')

const order = { needsAction: '0', ready: '1', waiting: '2', active: '3', ended: '4' }
const whoOrder = { us: '0', customer: '1', utility: '2', nobody: '3' }

/** The columns that are listed, filtered, sorted and searched by. */
export function columnsOf(record: AuthorizationRecord, line: AuthorizationLine) {
  const { state, notes } = line
  return {
    id: line.id,
    connection_id: line.connectionId,
    listed: line.listed ? 1 : 0,
    stage: state.stage,
    status: state.status,
    reason: state.reason,
    who_acts: state.whoActs,
    company_id: line.companyId,
    archived: notes.archived ? 1 : 0,
    owner: notes.owner,
    tags: wordList(notes.tags),
    utilities: wordList(line.utilities),
    group_key: JSON.stringify([line.connectionId, line.companyId, fold(line.username), fold(line.host)]),
    status_since: line.statusSince,
    created_at: line.createdAt ?? '',
    updated_at: line.updatedAt ?? '',
    follow_up_on: notes.followUpOn ?? '9999',
    sort_username: sortKey(line.username),
    sort_host: sortKey(line.host),
    sort_status: order[state.stage] + sortKey(state.status),
    sort_who: whoOrder[state.whoActs] + (state.reason ?? ''),
    sort_owner: sortKey(notes.owner || null),
    accounts: line.accounts?.total ?? -1,
    search: searchText([
      line.username,
      line.host,
      line.url,
      notes.nickname,
      notes.note,
      notes.owner,
      ...notes.tags,
      ...line.utilities,
      ...(record.accounts ?? []).map(({ number }) => number),
    ]),
  }
}
