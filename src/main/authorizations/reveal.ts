import { Failed } from '@shared/failure'
import type { Upstreams } from '../connections/upstreams'
import type { Tell } from '../office'
import type { Store } from '../store/open'
import { splitLocalId } from '../upstream/local-id'

/** A password is on the screen for so long (ms). */
export const shownFor = 30_000

interface Parts {
  store: Store
  upstreams: Upstreams
  isLocked(): boolean
  who(): Promise<string>
  record(what: string, record: string | null, outcome: string): Promise<void>
  tell: Tell
}

/**
 * Asks for a password, for this answer only. Throws `forbidden`: code `revealingOff` until an administrator allows it, `locked`
 * while the screen is, `masked` where the upstream does not tell it. What cannot be written into the log is not revealed.
 */
export async function reveal(parts: Parts, id: string, reason: string) {
  const { store, upstreams, isLocked, who, record, tell } = parts
  if (!(await store.authorizationChoices.revealing()))
    throw new Failed({ kind: 'forbidden', code: 'revealingOff' })
  if (isLocked()) throw new Failed({ kind: 'forbidden', code: 'locked' })
  if (!(await store.authorizations.get(id))) throw new Failed({ kind: 'notFound' })
  await record('authorizations.reveal', id, 'asked')
  const at = new Date().toISOString()
  const event = { authorizationId: id, at, account: null, before: null, after: reason, who: await who() }
  await store.authorizationDesk.addEvents([{ ...event, kind: 'revealed' }])
  tell('authorizations.changed', { id })
  const { connectionId, upstreamId } = splitLocalId(id)
  const password = await (await upstreams.authorizationsAt(connectionId)).reveal(upstreamId)
  return { password, until: new Date(Date.now() + shownFor).toISOString() }
}
