import { Failed } from '@shared/failure'
import type { Gone } from '@shared/offline'
import type { Office } from '../office'
import { giveBack, keepToPlan, untilNothing } from './keep-to-plan'
import { keptBy } from './kept'
import { ago } from './kept-since'

export interface Upkeep {
  /** Removes what goes by its age and what no rule keeps; joins the round that is under way. */
  run(): Promise<Gone>
  /** The same by what the plan says now: after a round that is under way. */
  runAnew(): Promise<Gone>
  close(): Promise<void>
}

type Parts = Pick<Office, 'store' | 'sync' | 'tell' | 'record'> & {
  /** After opening (ms): nothing is removed while somebody waits for the first screen. */
  first?: number
  /** Between looks at whether a day is over (ms): a computer may have slept. */
  between?: number
}

const day = 24 * 60 * 60 * 1000
const pdfsAtOnce = 100
const customersAtOnce = 20

/** Removes once a day, in small parts and never while a synchronisation writes. What it removed is logged: how many, never what. */
export function createUpkeep({
  store,
  sync,
  tell,
  record,
  first = 5 * 60_000,
  between = 60 * 60_000,
}: Parts): Upkeep {
  let closed = false
  let running: Promise<Gone> | null = null
  const pause = async () => {
    while (sync.status().state === 'running' && !closed) await sync.idle()
    if (closed) throw new Failed({ kind: 'cancelled' })
  }

  const round = async (): Promise<Gone> => {
    const { customerDays } = (await store.plan.get()).goes
    // First: who is no longer one's own is kept by no rule for them.
    if (customerDays !== null) await store.openedCustomers.forget({ before: ago(customerDays) })
    const plan = await store.plan.get()
    const kept = keptBy(plan)
    const { pdfDays } = plan.goes
    const before = await store.holding.holding()
    const customers =
      customerDays === null
        ? 0
        : await untilNothing(
            () => store.removal.customersUnopened({ kept, most: customersAtOnce, since: ago(customerDays) }),
            pause,
          )
    if (pdfDays !== null)
      await untilNothing(
        () => store.removal.pdfsUnseen({ kept, most: pdfsAtOnce, since: ago(pdfDays) }),
        pause,
      )
    await keepToPlan(store, plan, pause)
    await giveBack(store, pause)
    const after = await store.holding.holding()
    const gone = {
      at: new Date().toISOString(),
      invoices: Math.max(0, before.invoices - after.invoices),
      pdfs: Math.max(0, before.pdfs - after.pdfs),
      customers,
    }
    await store.upkeep.save(gone)
    await say(gone)
    return gone
  }
  const say = async ({ invoices, pdfs, customers }: Gone) => {
    const counts = Object.entries({ invoices, pdfs, customers }).filter(([, count]) => count > 0)
    if (counts.length === 0) return
    await record('offline.upkeep', null, counts.map(([what, count]) => `${what}: ${count}`).join(', '))
    tell('invoices.changed', { id: null })
    tell('customers.changed', { id: null })
  }
  const run = () => {
    running ??= round().finally(() => {
      running = null
    })
    return running
  }
  const look = async () => {
    const last = await store.upkeep.last()
    if (!last || Date.now() - Date.parse(last.at) >= day) await run()
  }
  const quietly = () => void look().catch(() => undefined)
  const soon = setTimeout(quietly, first)
  const rounds = setInterval(quietly, between)
  return {
    run,
    async runAnew() {
      await running?.catch(() => undefined)
      return run()
    },
    async close() {
      closed = true
      clearTimeout(soon)
      clearInterval(rounds)
      await running?.catch(() => undefined)
    },
  }
}
