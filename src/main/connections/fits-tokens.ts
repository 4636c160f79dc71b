import type { ConnectionDraft } from '@shared/connection'

/** Whether tokens that one connection got are still good for it as it is now. */
export function fitsTokens(before: ConnectionDraft, now: ConnectionDraft): boolean {
  const [was, is] = [before.credential, now.credential]
  if (was.kind !== 'oauth' || is.kind !== 'oauth') return false
  const sameClient = was.clientId === is.clientId && was.grant === is.grant && was.scope === is.scope
  return sameClient && sameOrigin(before, now)
}

/** Whether the secret in the keychain is still meant for the connection as it is now. */
export function fitsSecret(before: ConnectionDraft, now: ConnectionDraft): boolean {
  const [was, is] = [before.credential, now.credential]
  if (was.kind !== 'openid' && is.kind !== 'openid') return sameOrigin(before, now)
  if (was.kind !== 'openid' || is.kind !== 'openid') return false
  const sameClient = was.grant === is.grant && was.issuer === is.issuer && was.clientId === is.clientId
  return sameClient && sameOrigin(before, now)
}

export const sameOrigin = (one: ConnectionDraft, other: ConnectionDraft) =>
  new URL(one.baseUrl).origin === new URL(other.baseUrl).origin
