import { Failed } from '@shared/failure'
import { askPermissions } from '../held-permissions/ask-permissions'
import { freshAccount } from '../my-account/my-account'
import { askOrganisations } from '../organisations/ask-organisations'
import type { Run, SyncParts } from './run'

/** Who we are at the hubs, what they let us do and where we belong, for offline. A hub that does not say it is left as it was. */
export async function syncOrganisations(parts: SyncParts, run: Run) {
  if (run.accountIds) return
  for (const { connectionId } of await parts.upstreams.hubs()) {
    await freshAccount(parts, connectionId, run.signal).catch(leftAsItWas)
    await askPermissions(parts, connectionId, run.signal).catch(leftAsItWas)
  }
  await askOrganisations(parts, run.signal).catch(leftAsItWas)
}

function leftAsItWas(error: unknown) {
  if (!(error instanceof Failed) || error.failure.kind === 'cancelled') throw error
}
