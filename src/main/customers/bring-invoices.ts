import { followInvoices } from '../invoices/follow'
import type { Office } from '../office'
import { wantedSince } from '../offline/kept'
import { fetchInvoices } from '../sync/read-invoices'

/** Who looks at a customer wants the invoices now, not when the sync comes by. They arrive by themselves, or not. */
export function bringInvoices(office: Office, accountIds: string[]): void {
  void bring(office, accountIds).catch(() => undefined)
}

async function bring(office: Office, accountIds: string[]) {
  const plan = await office.store.plan.get()
  const since = wantedSince(plan)
  for (const account of await office.store.accounts.forSync(accountIds)) {
    await office.store.invoices.putForAccount(
      await fetchInvoices(office.upstreams, account, since(account.id)),
    )
    office.tell('invoices.changed', { id: null })
  }
  await followInvoices(office)
}
