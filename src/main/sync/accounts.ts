import { Failed } from '@shared/failure'
import { fetchAccounts } from '../customers/find-accounts'
import type { ContactAccounts } from '../store/accounts'
import { inBatches } from './batch'
import { eachOf, endsRun, type Run, type SyncParts } from './run'

/** A contact's accounts are looked up again after a day (ms). */
const freshFor = 24 * 60 * 60 * 1000

/** The customer accounts behind the contacts' e-mails. */
export async function syncAccounts(parts: SyncParts, run: Run) {
  const { store, upstreams } = parts
  if (run.accountIds || run.plan.accounts !== 'all' || (await upstreams.dataLayers()).length === 0) return
  const contacts = await store.contacts.toLookUp({ before: new Date(Date.now() - freshFor).toISOString() })
  let done = 0
  const batch = inBatches<ContactAccounts>(
    ({ accounts }) => 1 + accounts.length,
    async (inputs) => {
      await store.accounts.putOfContacts(inputs)
      done += inputs.length
      run.advance({ done, total: contacts.length })
    },
  )
  try {
    await eachOf(contacts, run.signal, async ({ id, displayName }) => {
      try {
        await batch.add(await fetchAccounts(parts, id, run.signal))
      } catch (error) {
        if (!(error instanceof Failed) || endsRun(error.failure)) throw error
        done += 1
        run.failed(displayName, error.failure)
      }
    })
  } finally {
    await batch.flush()
  }
}
