import {
  baseUrlProblem,
  type Connection,
  type ConnectionDraft,
  type ConnectionKind,
  connectionDraft,
  credential,
  openId,
} from '@shared/connection'
import type { Failure } from '@shared/failure'
import { z } from 'zod'

/** OpenID is two ways for whoever chooses: a person in the browser, or a client with its secret. */
const credentialKinds = ['log-in', 'api-key', 'bearer', 'basic', 'oauth', 'openid', 'openid-client'] as const
type CredentialKind = (typeof credentialKinds)[number]

/** The ways in that a kind of system has, the usual one first: at the hub everybody has an account and a role of their own. */
export const credentialsOf: Record<ConnectionKind, readonly [CredentialKind, ...CredentialKind[]]> = {
  hub: ['openid', 'openid-client', 'bearer', 'api-key', 'basic'],
  'data-layer': ['api-key', 'bearer', 'basic', 'oauth'],
  authorizations: ['log-in', 'api-key', 'bearer', 'basic'],
  connect: ['basic'],
}

/** Where a kind of system is the same for everybody. */
const usualAddress: Partial<Record<ConnectionKind, string>> = { connect: 'https://api.flatpeak.com' }

/** What is in the form, right or not. Never a secret. What later versions added may be missing in a kept draft. */
const typedConnection = z.object({
  name: z.string(),
  baseUrl: z.string(),
  credential: z.enum(credentialKinds),
  header: z.string(),
  username: z.string(),
  email: z.string().default(''),
  prefix: z.enum(['bearer', 'none']).default('bearer'),
  grant: z.enum(['client-credentials', 'authorization-code']).default('client-credentials'),
  clientId: z.string().default(''),
  scope: z.string().default(''),
  redirectUri: z.string().default(''),
  refreshBy: z.enum(['body', 'query']).default('body'),
  signIn: z.enum(['none', 'bankid', 'openid']).default('none'),
  issuer: z.string().default(''),
  openIdClient: z.string().default(''),
  currency: z.string().default(''),
})
export type TypedConnection = z.infer<typeof typedConnection>
/** Those that are typed as text. */
export type TextField =
  | 'name'
  | 'baseUrl'
  | 'header'
  | 'username'
  | 'email'
  | 'clientId'
  | 'scope'
  | 'redirectUri'
  | 'issuer'
  | 'openIdClient'
  | 'currency'

export type Field = TextField | 'secret' | 'code'
export type Problems = Partial<Record<Field, string>>

export function blank(kindName: string, kind: ConnectionKind = 'hub'): TypedConnection {
  const usual = { credential: credentialsOf[kind][0], header: 'X-Api-Key', username: '' }
  return typedConnection.parse({ name: kindName, baseUrl: usualAddress[kind] ?? '', ...usual })
}

export function typedOf(connection: Connection): TypedConnection {
  const { name, baseUrl, credential: way, signIn, openId, currency } = connection
  const { redirectUri, grant, refreshBy } = way.kind === 'oauth' ? way : {}
  const { clientId, scope } = way.kind === 'oauth' || way.kind === 'openid' ? way : {}
  return typedConnection.parse({
    name,
    baseUrl,
    credential: typedKind(way),
    header: way.kind === 'api-key' ? way.header : 'X-Api-Key',
    username: way.kind === 'basic' ? way.username : '',
    ...(way.kind === 'log-in' && { email: way.email, prefix: way.prefix }),
    ...{ clientId, scope, redirectUri, grant, refreshBy, signIn, currency },
    issuer: way.kind === 'openid' ? way.issuer : openId?.issuer,
    openIdClient: openId?.clientId,
  })
}

const typedKind = (way: Connection['credential']): CredentialKind =>
  way.kind === 'openid' && way.grant === 'client-credentials' ? 'openid-client' : way.kind

/** A draft's text as what was typed; null when it is none of ours. */
export function typedFrom(text: string): TypedConnection | null {
  try {
    return typedConnection.safeParse(JSON.parse(text)).data ?? null
  } catch {
    return null
  }
}

/** What is typed as main takes it, or the problem of each field. */
export function check(
  kind: ConnectionKind,
  typed: TypedConnection,
): { draft: ConnectionDraft; problems: null } | { draft: null; problems: Problems } {
  const baseUrl = typed.baseUrl.trim()
  const addressProblem = baseUrlProblem(baseUrl)
  const way = credentialOf(typed)
  const problems: Problems = {
    ...(!connectionDraft.shape.name.safeParse(typed.name).success && { name: 'name' }),
    ...(addressProblem && { baseUrl: addressProblem }),
    ...credentialProblems(way),
    ...(kind === 'data-layer' && openIdProblems(typed)),
    ...(kind === 'hub' && currencyProblem(typed)),
  }
  const more = kind === 'data-layer' ? signInOf(typed) : kind === 'hub' ? currencyOf(typed) : {}
  const parsed = connectionDraft.safeParse({ kind, name: typed.name, baseUrl, credential: way, ...more })
  return parsed.success && Object.keys(problems).length === 0
    ? { draft: parsed.data, problems: null }
    : { draft: null, problems }
}

function credentialOf({ credential: kind, header, username, ...typed }: TypedConnection) {
  switch (kind) {
    case 'log-in':
      return { kind, email: typed.email.trim(), prefix: typed.prefix }
    case 'api-key':
      return { kind, header: header.trim() }
    case 'bearer':
      return { kind }
    case 'basic':
      return { kind, username }
    case 'openid':
    case 'openid-client': {
      const { issuer, clientId, scope } = typed
      const grant = kind === 'openid' ? ('authorization-code' as const) : ('client-credentials' as const)
      const more = { issuer: issuer.trim(), clientId, ...(scope.trim() && { scope: scope.trim() }) }
      return { kind: 'openid' as const, grant, ...more }
    }
    case 'oauth': {
      const { grant, clientId, refreshBy } = typed
      const [scope, redirectUri] = [typed.scope.trim(), typed.redirectUri.trim()]
      const isByCode = grant === 'authorization-code' && redirectUri !== ''
      return { kind, grant, clientId, refreshBy, ...(scope && { scope }), ...(isByCode && { redirectUri }) }
    }
  }
}

/** Each field of a way in is called in the form as in its shape. */
function credentialProblems(way: ReturnType<typeof credentialOf>): Problems {
  const parsed = credential.safeParse(way)
  if (parsed.success) return {}
  const wrong = parsed.error.issues.map(({ path }) => path.at(-1))
  const fields = ['header', 'username', 'email', 'clientId', 'scope', 'redirectUri', 'issuer'] as const
  const named = fields.filter((field) => wrong.includes(field))
  const words: Problems = { redirectUri: 'notAUrl', issuer: issuerProblem(way) }
  return Object.fromEntries(named.map((field) => [field, words[field] ?? field]))
}

const issuerProblem = (way: ReturnType<typeof credentialOf>) =>
  (way.kind === 'openid' && baseUrlProblem(way.issuer)) || 'notAUrl'

const currencyOf = ({ currency }: TypedConnection) => {
  const code = currency.trim().toUpperCase()
  return code ? { currency: code } : {}
}

const currencyProblem = (typed: TypedConnection): Problems => {
  const { currency } = currencyOf(typed)
  return currency === undefined || /^[A-Z]{3}$/.test(currency) ? {} : { currency: 'currency' }
}

function signInOf({ signIn, issuer, openIdClient }: TypedConnection) {
  const openId = { issuer: issuer.trim(), clientId: openIdClient }
  return { ...(signIn !== 'none' && { signIn }), ...(openId.issuer && { openId }) }
}

function openIdProblems({ signIn, issuer, openIdClient }: TypedConnection): Problems {
  if (issuer.trim() === '') return signIn === 'openid' ? { issuer: 'openIdNeeded' } : {}
  const problem = baseUrlProblem(issuer.trim())
  return {
    ...(problem && { issuer: problem }),
    ...(!openId.shape.clientId.safeParse(openIdClient).success && { openIdClient: 'clientId' }),
  }
}

/** The fields that main refused, under our names for them. */
export function refused(failure: Failure): Problems {
  if (failure.kind !== 'invalid') return {}
  return Object.fromEntries(
    failure.fields.map(({ path, problem }) => {
      const field = path.split('.').at(-1) ?? path
      return [field, field === 'code' && problem === 'required' ? 'codeNeeded' : problem]
    }),
  )
}
