import { Failed } from '@shared/failure'
import { findAccounts } from '../customers/find-accounts'
import { eachOf, endsRun, type Run, type SyncParts } from './run'

/** A contact's accounts are looked up again after a day. */
const freshFor = 24 * 60 * 60 * 1000

/** The customer accounts behind the contacts' e-mails, which the plan or the person asked for. */
export async function syncAccounts(parts: SyncParts, run: Run) {
  if (run.accountIds || run.plan.accounts !== 'all' || (await parts.upstreams.dataLayers()).length === 0)
    return
  const before = new Date(Date.now() - freshFor).toISOString()
  const contacts = await parts.store.contacts.toLookUp({ before })
  let done = 0
  await eachOf(contacts, run.signal, async ({ id, displayName }) => {
    try {
      await findAccounts(parts, id, run.signal)
    } catch (error) {
      if (!(error instanceof Failed) || endsRun(error.failure)) throw error
      run.failed(displayName, error.failure)
    }
    done += 1
    run.advance({ done, total: contacts.length })
  })
}
