import { fetchAccounts } from '../customers/find-accounts'
import type { ContactAccounts } from '../store/accounts'
import { inBatches } from './batch'
import { eachOf, type Run, type SyncParts } from './run'

/** A contact's accounts are looked up again after a day (ms). */
const freshFor = 24 * 60 * 60 * 1000

/** The customer accounts behind the contacts' e-mails. */
export async function syncAccounts(parts: SyncParts, run: Run) {
  const { store, upstreams } = parts
  if (
    run.accountIds ||
    run.plan.rules.every(({ accounts }) => accounts !== 'all') ||
    (await upstreams.dataLayers()).length === 0
  )
    return
  const contacts = await store.contacts.toLookUp({ before: new Date(Date.now() - freshFor).toISOString() })
  const batch = inBatches<ContactAccounts>(
    ({ accounts }) => 1 + accounts.length,
    (inputs) => store.accounts.putOfContacts(inputs),
  )
  try {
    await eachOf(contacts, run, {
      name: ({ displayName }) => displayName,
      work: async ({ id }, signal) => batch.add(await fetchAccounts(parts, id, signal)),
    })
  } finally {
    await batch.flush()
  }
}
