import { createHash } from 'node:crypto'
import { Failed } from '@shared/failure'
import { Temporal } from 'temporal-polyfill'
import { zone } from '../offline/kept-since'
import type { AccountForSync } from '../store/accounts'
import type { AccountInvoices } from '../store/invoices'
import type { DataLayer, InvoicePeriod } from '../upstream/data-layer/client'
import { splitLocalId } from '../upstream/local-id'
import type { SyncParts } from './run'

// Upstreams do not say what changed since when. What is recent is compared every time, what is older now and then.
const recent = { months: 2 }
const day = 24 * 60 * 60 * 1000
/** All of an account's invoices are compared after four to eight days: not of all accounts on one day. */
const untilCheck = () => 4 * day * (1 + Math.random())

/** Asks for what is new of one account, or may have changed. */
export async function fetchInvoices(
  upstreams: SyncParts['upstreams'],
  account: AccountForSync,
  since: string | null,
  signal?: AbortSignal,
): Promise<AccountInvoices> {
  const { connectionId, upstreamId } = splitLocalId(account.id)
  const client = await upstreams.dataLayer(connectionId)
  const from = isCheckDue(account) ? since : firstToAsk(account, since)
  const { invoices, skipped } = await readPeriod(client, upstreamId, { ...(from && { from }) }, signal)
  const digest = createHash('sha256')
    .update(JSON.stringify([from, invoices]))
    .digest('base64')
  const partial = skipped > 0
  const unchanged = !partial && digest === account.digest
  return {
    ...{ accountId: account.id, from, upTo: today(), asOf: new Date().toISOString(), partial, unchanged },
    ...(!partial && { digest }),
    invoices: unchanged ? [] : invoices,
    ...(from === since && !partial && { checkAt: new Date(Date.now() + untilCheck()).toISOString() }),
  }
}

const today = () => Temporal.Now.plainDateISO(zone).toString()

/** Also when the clock was wrong the last time, and it is due only in years. */
function isCheckDue({ checkAt }: AccountForSync): boolean {
  const ahead = checkAt === null ? 0 : Date.parse(checkAt) - Date.now()
  return ahead <= 0 || ahead > 8 * day
}

/**
 * The first day to ask for: some months before the newest invoice, or the oldest that may still be paid; from `since` when
 * nothing is here yet or what is here begins later. Null: from the very first.
 */
export function firstToAsk(account: AccountForSync, since: string | null): string | null {
  const { from, upTo, newest, oldestUnpaid } = account
  const begins = since ?? ''
  if (!upTo || (from ?? '') > begins) return since
  // The earliest of them: neither a clock that was ahead nor an invoice of next year may hide what comes in between.
  const reached = earliest([upTo, today(), newest])
  const first = earliest([Temporal.PlainDate.from(reached).subtract(recent).toString(), oldestUnpaid])
  return first > begins ? first : since
}

const earliest = ([first, ...others]: [string, ...(string | null)[]]) =>
  others.reduce<string>((least, one) => (one !== null && one < least ? one : least), first)

/** Invoices of a period. An answer that is too large is asked for in halves. */
async function readPeriod(
  client: DataLayer,
  accountId: string,
  period: InvoicePeriod,
  signal?: AbortSignal,
): ReturnType<DataLayer['invoices']> {
  try {
    return await client.invoices(accountId, period, signal)
  } catch (error) {
    const middle = error instanceof Failed && error.failure.code === 'tooLarge' ? middleOf(period) : null
    if (middle === null) throw error
    const older = await readPeriod(client, accountId, { ...period, to: middle }, signal)
    const newer = await readPeriod(client, accountId, { ...period, from: middle }, signal)
    return { invoices: [...older.invoices, ...newer.invoices], skipped: older.skipped + newer.skipped }
  }
}

/** A day that leaves something on both sides; null when there is none. */
function middleOf({ from = '2000-01-01', to = today() }: InvoicePeriod): string | null {
  const first = Temporal.PlainDate.from(from)
  const { days } = first.until(to, { largestUnit: 'days' })
  return days < 2 ? null : first.add({ days: Math.floor(days / 2) }).toString()
}
