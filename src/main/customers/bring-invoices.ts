import type { Office } from '../office'
import { keptSince } from '../offline/kept-since'
import { fetchInvoices } from '../sync/invoices'

/** Who looks at a customer wants the invoices now, not when the sync comes by. They arrive by themselves, or not. */
export function bringInvoices(office: Office, accountIds: string[]): void {
  void bring(office, accountIds).catch(() => undefined)
}

async function bring(office: Office, accountIds: string[]) {
  const plan = await office.store.plan.get()
  for (const account of await office.store.accounts.forSync({ plan, accountIds })) {
    await office.store.invoices.putForAccount(
      await fetchInvoices(office.upstreams, account, keptSince(plan.months)),
    )
    office.tell('invoices.changed', { id: null })
  }
}
