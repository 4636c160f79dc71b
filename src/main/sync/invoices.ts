import { followInvoices } from '../invoices/follow'
import { wantedSince } from '../offline/kept'
import type { AccountInvoices } from '../store/invoices'
import { inBatches } from './batch'
import { createNews } from './news'
import { fetchInvoices } from './read-invoices'
import { eachOf, type Run, type SyncParts } from './run'

// What is here of an account is asked of the store for some at a time: for all of them at once, lists would wait.
const atOnce = 500

/** The invoices of each account: everything the first time, afterwards what is new or may still change, and at times all. */
export async function syncInvoices({ store, upstreams, tell }: SyncParts, run: Run) {
  // What a mark's invoice is known by is read before anything moves.
  await followInvoices({ store, tell })
  if (run.whole) await store.accounts.checkAll()
  const since = wantedSince(run.plan)
  const news = createNews(() => tell('invoices.changed', { id: null }))
  const askAgain = new Set<string>()
  let count = 0
  const batch = inBatches<AccountInvoices>(
    ({ invoices }) => 1 + invoices.length,
    async (inputs) => {
      const put = await store.invoices.putForAccounts(inputs)
      for (const id of put.askAgain) askAgain.add(id)
      if (put.changed + put.removed > 0) news.came()
    },
  )
  const readEach = async (accounts: { id: string; name: string }[]) => {
    const held = inChunks(accounts, (ids) => store.accounts.forSync(ids))
    await eachOf(
      accounts.map(({ name }, at) => ({ name, at })),
      run,
      {
        name: ({ name }) => name,
        async work({ name, at }, signal) {
          const account = await held(at)
          if (!account) return
          const fetched = await fetchInvoices(upstreams, account, since(account.id), signal)
          await batch.add(fetched)
          count += fetched.invoices.length
          run.advance({ fetched: count })
          if (fetched.partial) run.failed(name, { kind: 'unexpectedAnswer', code: 'skipped' })
        },
      },
    )
  }
  try {
    await readEach(await store.accounts.toFetch({ plan: run.plan, accountIds: run.accountIds ?? null }))
    await batch.flush()
    if (askAgain.size > 0)
      await readEach(await store.accounts.toFetch({ plan: run.plan, accountIds: [...askAgain] }))
  } finally {
    await batch.flush()
    news.end()
  }
  await followInvoices({ store, tell })
}

/** What is known of the one at a place, loaded with its neighbours when the first of them is asked for. */
function inChunks<T extends { id: string }>(
  things: readonly { id: string }[],
  load: (ids: string[]) => Promise<T[]>,
) {
  const chunks = new Map<number, Promise<Map<string, T>>>()
  return async (at: number): Promise<T | undefined> => {
    const chunk = Math.floor(at / atOnce)
    const ids = things.slice(chunk * atOnce, (chunk + 1) * atOnce).map(({ id }) => id)
    const loaded =
      chunks.get(chunk) ?? load(ids).then((all) => new Map(all.map((thing) => [thing.id, thing])))
    chunks.set(chunk, loaded)
    // They are gone through in order: what was before is done with.
    chunks.delete(chunk - 2)
    return (await loaded).get(things[at]?.id ?? '')
  }
}
