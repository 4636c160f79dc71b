import { Temporal } from 'temporal-polyfill'
import { wantedSince } from '../offline/kept'
import { zone } from '../offline/kept-since'
import type { AccountForSync } from '../store/accounts'
import type { AccountInvoices } from '../store/invoices'
import { splitLocalId } from '../upstream/local-id'
import { inBatches } from './batch'
import { eachOf, type Run, type SyncParts } from './run'

// Upstreams may be a day behind, and a correction may carry a date of last week.
const overlap = { days: 7 }

/** The invoices of each account: everything the first time, afterwards what is new or may still change. */
export async function syncInvoices({ store, upstreams, tell }: SyncParts, run: Run) {
  const accounts = await store.accounts.forSync({ plan: run.plan, accountIds: run.accountIds ?? null })
  const since = wantedSince(run.plan)
  const batch = inBatches<AccountInvoices>(
    ({ invoices }) => 1 + invoices.length,
    async (inputs) => {
      await store.invoices.putForAccounts(inputs)
      tell('invoices.changed', { id: null })
    },
  )
  try {
    await eachOf(accounts, run, {
      name: (account) => account.name,
      async work(account, signal) {
        const fetched = await fetchInvoices(upstreams, account, since(account.id), signal)
        await batch.add(fetched)
        if (fetched.partial) run.failed(account.name, { kind: 'unexpectedAnswer', code: 'skipped' })
      },
    })
  } finally {
    await batch.flush()
  }
}

/** Asks for what is new of one account. */
export async function fetchInvoices(
  upstreams: SyncParts['upstreams'],
  account: AccountForSync,
  since: string | null,
  signal?: AbortSignal,
): Promise<AccountInvoices> {
  const { connectionId, upstreamId } = splitLocalId(account.id)
  const client = await upstreams.dataLayer(connectionId)
  const from = firstToAsk(account, since)
  const upTo = Temporal.Now.plainDateISO(zone).toString()
  const { invoices, skipped } = await client.invoices(upstreamId, { ...(from && { from }) }, signal)
  return { accountId: account.id, from, upTo, invoices, partial: skipped > 0, asOf: new Date().toISOString() }
}

/**
 * The first day to ask for: where we stopped, less the overlap, or the oldest invoice that may still be paid; from `since`
 * when nothing is here yet or what is here begins later. Null: from the very first.
 */
function firstToAsk({ from, upTo, oldestUnpaid }: AccountForSync, since: string | null): string | null {
  const begins = since ?? ''
  if (!upTo || (from ?? '') > begins) return since
  const recent = Temporal.PlainDate.from(upTo).subtract(overlap).toString()
  const first = oldestUnpaid && oldestUnpaid < recent ? oldestUnpaid : recent
  return first > begins ? first : since
}
