import type { RuleState } from '@shared/offline'
import { keysOfDay } from './invoice-key'
import { type Condition, oneOf, where } from './selection'

/**
 * What a rule keeps: of these accounts (null: of all) the invoices issued since a day (null: ever), and the PDFs of those issued
 * since another (null: none).
 */
export type Kept = {
  accountIds: readonly string[] | null
  since: string | null
  pdfsSince: string | null
}

/** With the name of the rule. */
export type KeptRule = Kept & { accounts: RuleState['accounts'] }

/** Invoices of some accounts issued since a day. */
export type Window = { accounts: Condition | null; since: string | null }

const not = ({ sql, values }: Condition): Condition => ({ sql: `NOT (${sql})`, values })
const all = (conditions: Condition[]): Condition | null =>
  conditions.length === 0
    ? null
    : {
        sql: conditions.map(({ sql }) => `(${sql})`).join(' AND '),
        values: conditions.flatMap(({ values }) => values),
      }

export const ofRule = ({ accountIds }: Kept): Condition | null => accountIds && oneOf('id', accountIds)

/** Accounts that no rule has; null: there are none. */
export function ofNoRule(kept: readonly Kept[]): Condition | null {
  if (kept.some(({ accountIds }) => accountIds === null)) return null
  return not(
    oneOf(
      'id',
      kept.flatMap(({ accountIds }) => accountIds ?? []),
    ),
  )
}

/** The windows of all rules, so that each account is in one of them: in the widest. */
export function windows(kept: readonly Kept[], sinceOf: (one: Kept) => string | null): Window[] {
  const widestFirst = kept.toSorted((one, other) => ((sinceOf(one) ?? '') < (sinceOf(other) ?? '') ? -1 : 1))
  const found: Window[] = []
  const before: Condition[] = []
  for (const one of widestFirst) {
    const own = ofRule(one)
    found.push({ accounts: all([...(own ? [own] : []), ...before.map(not)]), since: sinceOf(one) })
    if (!own) break
    before.push(own)
  }
  return found
}

export const invoiceWindows = (kept: readonly Kept[]) => windows(kept, ({ since }) => since)
export const pdfWindows = (kept: readonly Kept[]) =>
  windows(
    kept.filter(({ pdfsSince }) => pdfsSince !== null),
    ({ pdfsSince }) => pdfsSince,
  )

const first = (since: string | null) => (since === null ? Number.MIN_SAFE_INTEGER : keysOfDay(since).first)

/** An invoice `i` of these accounts. */
const ofAccounts = (accounts: Condition | null): Condition[] =>
  accounts
    ? [{ sql: `i.account_key IN (SELECT key FROM accounts WHERE ${accounts.sql})`, values: accounts.values }]
    : []

/** That an invoice `i` is in the window. */
export const within = ({ accounts, since }: Window): Condition[] => [
  { sql: 'i.key >= ?', values: [first(since)] },
  ...ofAccounts(accounts),
]
/** That an invoice `i` is of the window's accounts, and older. */
export const before = ({ accounts, since }: Window): Condition[] => [
  { sql: 'i.key < ?', values: [first(since)] },
  ...ofAccounts(accounts),
]

/** That a rule keeps the PDF of an invoice `i`. */
export function protects(kept: readonly Kept[]): Condition {
  const each = pdfWindows(kept).map((window) => where(within(window)))
  return {
    sql: each.map(({ sql }) => `(${sql.slice('WHERE '.length)})`).join(' OR ') || '0',
    values: each.flatMap(({ values }) => values),
  }
}

export const unprotected = (kept: readonly Kept[]) => not(protects(kept))
