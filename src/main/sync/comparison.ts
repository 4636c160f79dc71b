import { toMinor } from '@shared/money'
import type { Store } from '../store/store'

interface Upstream {
  people: {
    accounts: readonly { id: string; email: string | null }[]
    invoices: {
      ofAccount(id: string): { invoiceNumber: string; status: string; amount: number; currency: string }[]
    }
  }
}

/** For tests: every invoice on this computer as `account number status amount`, and the same as an upstream has them. */
export async function bothSides(store: Store, upstream: Upstream) {
  const sort = { by: 'number', direction: 'ascending' } as const
  const here: string[] = []
  for (let offset = 0; ; offset += 500) {
    const { rows } = await store.invoices.page({ filter: {}, sort, offset, limit: 500 })
    here.push(
      ...rows.map(
        ({ accountId, number, status, amount }) =>
          `${accountId.split('/')[1]} ${number} ${status} ${amount.minor} ${amount.currency}`,
      ),
    )
    if (rows.length < 500) break
  }
  const there = upstream.people.accounts.flatMap((account) =>
    account.email === null
      ? []
      : upstream.people.invoices
          .ofAccount(account.id)
          .map(
            ({ invoiceNumber, status, amount, currency }) =>
              `${account.id} ${invoiceNumber} ${status} ${toMinor(amount, 2)} ${currency}`,
          ),
  )
  return { here: here.sort(), there: there.sort() }
}
