import {
  baseUrlProblem,
  type Connection,
  type ConnectionDraft,
  type ConnectionKind,
  connectionDraft,
  credential,
} from '@shared/connection'
import type { Failure } from '@shared/failure'
import { z } from 'zod'

/** What is in the form, right or not. Never the secret. */
const typedConnection = z.object({
  name: z.string(),
  baseUrl: z.string(),
  credential: z.enum(['api-key', 'bearer', 'basic']),
  header: z.string(),
  username: z.string(),
})
export type TypedConnection = z.infer<typeof typedConnection>

export type Field = 'name' | 'baseUrl' | 'header' | 'username' | 'secret'
export type Problems = Partial<Record<Field, string>>

export function blank(kindName: string): TypedConnection {
  return { name: kindName, baseUrl: '', credential: 'api-key', header: 'X-Api-Key', username: '' }
}

export function typedOf({ name, baseUrl, credential: signsIn }: Connection): TypedConnection {
  return {
    name,
    baseUrl,
    credential: signsIn.kind,
    header: signsIn.kind === 'api-key' ? signsIn.header : 'X-Api-Key',
    username: signsIn.kind === 'basic' ? signsIn.username : '',
  }
}

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
  const problems: Problems = {}
  const address = typed.baseUrl.trim()
  const addressProblem = baseUrlProblem(address)
  const signsIn = credentialOf(typed)
  if (!connectionDraft.shape.name.safeParse(typed.name).success) problems.name = 'name'
  if (addressProblem) problems.baseUrl = addressProblem
  if (!credential.safeParse(signsIn).success)
    problems[typed.credential === 'basic' ? 'username' : 'header'] =
      typed.credential === 'basic' ? 'username' : 'header'
  const parsed = connectionDraft.safeParse({ kind, name: typed.name, baseUrl: address, credential: signsIn })
  return parsed.success ? { draft: parsed.data, problems: null } : { draft: null, problems }
}

function credentialOf({ credential: kind, header, username }: TypedConnection) {
  return { kind, ...(kind === 'api-key' && { header: header.trim() }), ...(kind === 'basic' && { username }) }
}

/** The fields that main refused, under our names for them. */
export function refused(failure: Failure): Problems {
  if (failure.kind !== 'invalid') return {}
  return Object.fromEntries(
    failure.fields.map(({ path, problem }) => [path.split('.').at(-1) ?? path, problem]),
  )
}
