import type { Credential } from '@shared/connection'
import { Failed } from '@shared/failure'

// Headers that belong to the transport; a key in one of them would break the request itself.
const reserved = new Set([
  'connection',
  'content-length',
  'content-type',
  'host',
  'te',
  'transfer-encoding',
  'upgrade',
])

/**
 * The one header that shows who we are; of `oauth`, `openid` and `log-in` the secret is the token. Throws `Failed`: `keyMissing` for an empty secret, `unauthenticated` (code
 * `secretNotSendable`) for one that no header can carry, `invalid` for a header name that is taken.
 */
export function credentialHeader(credential: Credential, secret: string): Record<string, string> {
  if (secret.trim() === '') throw new Failed({ kind: 'keyMissing' })
  switch (credential.kind) {
    case 'api-key':
      if (reserved.has(credential.header.toLowerCase())) {
        throw new Failed({ kind: 'invalid', fields: [{ path: 'credential.header', problem: 'reserved' }] })
      }
      return { [credential.header]: sendable(secret) }
    case 'oauth':
    case 'openid':
    case 'bearer':
      return { Authorization: `Bearer ${sendable(secret)}` }
    case 'log-in': {
      const token = sendable(secret)
      return { Authorization: credential.prefix === 'bearer' ? `Bearer ${token}` : token }
    }
    case 'basic':
      if (credential.username.includes(':')) {
        throw new Failed({ kind: 'invalid', fields: [{ path: 'credential.username', problem: 'colon' }] })
      }
      return { Authorization: `Basic ${basicToken(credential.username, sendable(secret))}` }
  }
}

/** Every form in which the secret travels, to be struck out of whatever comes back. */
export function secretForms(credential: Credential, secret: string): string[] {
  return credential.kind === 'basic' ? [secret, basicToken(credential.username, secret)] : [secret]
}

const basicToken = (username: string, secret: string) =>
  Buffer.from(`${username}:${secret}`).toString('base64')

// Visible ASCII and spaces: fetch would put any other value into its error's text.
function sendable(secret: string): string {
  if (!/^[\x20-\x7e]+$/.test(secret)) throw new Failed({ kind: 'unauthenticated', code: 'secretNotSendable' })
  return secret
}
