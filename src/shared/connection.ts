import { z } from 'zod'
import { email } from './email'

/** The four upstream systems that a connection can lead to. */
export const connectionKinds = ['hub', 'data-layer', 'authorizations', 'connect'] as const
export const connectionKind = z.enum(connectionKinds)
export type ConnectionKind = z.infer<typeof connectionKind>

/** An https address, or http on this computer only. No user name, query or fragment. */
export const baseUrl = z
  .string()
  .max(500)
  .refine((text) => baseUrlProblem(text) === null, { error: 'baseUrl' })

const loopback = new Set(['127.0.0.1', 'localhost', '[::1]'])

/** Why an address cannot be a connection's, or null when it can. */
export function baseUrlProblem(text: string): 'notAUrl' | 'notHttps' | 'hasExtras' | null {
  const url = URL.parse(text)
  if (!url) return 'notAUrl'
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && loopback.has(url.hostname)))
    return 'notHttps'
  return url.username || url.password || url.search || url.hash ? 'hasExtras' : null
}

/** How a connection shows who it is. The secret itself is in the OS keychain and in no shape below. */
export const credential = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('api-key'), header: z.string().regex(/^[A-Za-z0-9-]{1,60}$/) }),
  z.object({ kind: z.literal('bearer') }),
  z.object({ kind: z.literal('basic'), username: z.string().min(1).max(200) }),
  /** The secret is the client's. Where tokens are got is in the upstream's documents, not here. */
  z.object({
    kind: z.literal('oauth'),
    /** By itself, or with a code that the organisation gave once. */
    grant: z.enum(['client-credentials', 'authorization-code']),
    clientId: z.string().trim().min(1).max(200),
    scope: z.string().trim().max(500).optional(),
    /** Where the code was handed out for; many upstreams want to hear it again. */
    redirectUri: z.url().max(500).optional(),
    /** How the refresh's GET carries its parameters: in a body as documented, or in the address. */
    refreshBy: z.enum(['body', 'query']),
  }),
  z.object({
    kind: z.literal('openid'),
    /** An employee, in the browser: the secret is the refresh token, kept here without anybody typing it. Or a client, with its secret. */
    grant: z.enum(['authorization-code', 'client-credentials']),
    issuer: baseUrl,
    clientId: z.string().trim().min(1).max(200),
    scope: z.string().trim().max(500).optional(),
  }),
  /** The secret is the password of this e-mail; with both a token is got, which is sent with or without the word Bearer. */
  z.object({ kind: z.literal('log-in'), email, prefix: z.enum(['bearer', 'none']) }),
])
export type Credential = z.infer<typeof credential>
export type OpenIdCredential = Extract<Credential, { kind: 'openid' }>

/** Whether an employee signs in for it in the browser: then nobody types a secret, and without one nobody has signed in. */
export const isSignedInByPerson = (
  way: Credential,
): way is OpenIdCredential & { grant: 'authorization-code' } =>
  way.kind === 'openid' && way.grant === 'authorization-code'

/** The organisation's OpenID provider. The client is public: it has no secret, only PKCE. */
export const openId = z.object({ issuer: baseUrl, clientId: z.string().trim().min(1).max(200) })
export type OpenId = z.infer<typeof openId>

export const connectionDraft = z.object({
  kind: connectionKind,
  name: z.string().trim().min(1).max(80),
  baseUrl,
  credential,
  /** ISO 4217: of amounts that this system sends without one. Absent: they are shown without. */
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .optional(),
  /** How an employee signs in before main shows this connection's customers. Absent: nobody has to. */
  signIn: z.enum(['none', 'bankid', 'openid']).optional(),
  /** Absent: nobody signs in or identifies by OpenID. */
  openId: openId.optional(),
})
export type ConnectionDraft = z.infer<typeof connectionDraft>

export const connection = connectionDraft.extend({
  id: z.string(),
  /** Whether the keychain holds a secret for it. */
  secret: z.enum(['stored', 'missing']),
})
export type Connection = z.infer<typeof connection>

/** What a connection test found: per thing the upstream may offer, whether it works here. */
export const connectionReport = z.object({
  /** The account the upstream says we are, where it says so. */
  signedInAs: z.string().nullable(),
  findings: z.array(
    z.object({
      ability: z.string(),
      verdict: z.enum(['works', 'notProvided', 'refused', 'failed']),
      /** HTTP status, or null when there was no answer. */
      status: z.number().nullable(),
      /** The failure's kind when it did not work. */
      failure: z.string().nullable(),
    }),
  ),
  /** Milliseconds of the quickest answer. */
  quickest: z.number().nullable(),
})
export type ConnectionReport = z.infer<typeof connectionReport>
