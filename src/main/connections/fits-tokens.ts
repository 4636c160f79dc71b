import type { ConnectionDraft } from '@shared/connection'

/** Whether tokens that one connection got are still good for it as it is now. */
export function fitsTokens(before: ConnectionDraft, now: ConnectionDraft): boolean {
  const [was, is] = [before.credential, now.credential]
  if (was.kind !== 'oauth' || is.kind !== 'oauth') return false
  const sameClient = was.clientId === is.clientId && was.grant === is.grant && was.scope === is.scope
  return sameClient && new URL(before.baseUrl).origin === new URL(now.baseUrl).origin
}
