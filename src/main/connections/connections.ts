import { randomBytes } from 'node:crypto'
import {
  type Connection,
  type ConnectionDraft,
  type ConnectionReport,
  isSignedInByPerson,
} from '@shared/connection'
import { Failed } from '@shared/failure'
import type { SecretStore } from '../keychain'
import type { ConnectionRecord } from '../store/connections'
import type { Store } from '../store/open'
import type { TokenSet } from '../upstream/tokens-request'
import { fitsSecret, fitsTokens, sameOrigin } from './fits-tokens'

/** `code`: what the organisation gave once, where the credential is OAuth by a code. */
export interface ConnectionInput {
  id?: string | undefined
  draft: ConnectionDraft
  secret?: string | undefined
  code?: string | undefined
}

/** The connections and their secrets: records in the desk, secrets in the keychain. */
export interface Connections {
  /** With whether the keychain holds their secrets. */
  list(): Promise<Connection[]>
  /** Without asking the keychain. */
  records(): Promise<ConnectionRecord[]>
  /** Throws `Failed` (`keyMissing`) when the keychain has none for it. */
  secret(id: string): Promise<string>
  /** Puts a secret that the upstream handed out itself in place of the one before; null removes it. */
  keep(id: string, secret: string | null): Promise<void>
  save(input: ConnectionInput): Promise<Connection>
  /** What is not given stays as it is. */
  replaceSecret(input: Omit<ConnectionInput, 'draft'> & { id: string }): Promise<Connection>
  remove(id: string): Promise<void>
  test(input: ConnectionInput): Promise<ConnectionReport>
}

interface Parts {
  store: Store
  keychain: SecretStore
  probe(connection: ConnectionRecord, secret: string): Promise<ConnectionReport>
  /** Spends a code for tokens. */
  redeem(connection: ConnectionRecord, secret: string, code: string): Promise<TokenSet>
  /** `id` was added, changed or removed. */
  onChange(id: string): void
}

// Windows Credential Manager holds 2,560 bytes.
export const longestSecret = 2_500

export function createConnections({ store, keychain, probe, redeem, onChange }: Parts): Connections {
  const find = async (id: string) => {
    const record = await store.connections.get(id)
    if (!record) throw new Failed({ kind: 'notFound' })
    return record
  }

  // Both read once: a sync makes thousands of calls, and a keychain answers in milliseconds.
  let listed: Promise<ConnectionRecord[]> | null = null
  const records = () => {
    listed ??= store.connections.list().catch((error: unknown) => {
      listed = null
      throw error
    })
    return listed
  }
  const known = new Map<string, string>()
  const secret = async (id: string) => {
    const stored = known.get(id) ?? (await keychain.get(entry(id)))
    if (stored === null) throw new Failed({ kind: 'keyMissing' })
    known.set(id, stored)
    return stored
  }

  /** A stored secret goes only to the host it was given for: a changed address needs it typed again. */
  const secretFor = async ({ id, draft, secret: typed }: ConnectionInput) => {
    if (typed !== undefined) return typed
    if (!id) throw invalid('secret', 'required')
    const record = await find(id)
    if (!sameOrigin(record, draft)) throw invalid('secret', 'newAddress')
    if (!fitsSecret(record, draft)) throw invalid('secret', 'required')
    return secret(id)
  }

  const hasTokens = async ({ id, draft, code }: ConnectionInput) => {
    const before = id && code === undefined ? await store.connections.get(id) : null
    return before && fitsTokens(before, draft) && (await store.tokens.get(before.id)) !== null
  }

  /** The tokens that go with what is to be saved: those of the typed code, else the ones that were kept. */
  const tokensFor = async (id: string, { draft, code }: ConnectionInput, clientSecret: string) => {
    const { credential } = draft
    if (credential.kind !== 'oauth') return null
    const before = await store.connections.get(id)
    const kept = before && fitsTokens(before, draft) ? await store.tokens.get(id) : null
    if (credential.grant === 'client-credentials') return kept
    if (code === undefined && !kept) throw invalid('code', 'required')
    return code === undefined ? kept : redeem({ ...draft, id }, clientSecret, code)
  }

  const save = async (input: ConnectionInput): Promise<Connection> => {
    const id = input.id ?? `${input.draft.kind}-${randomBytes(4).toString('hex')}`
    if (input.secret && Buffer.byteLength(input.secret) > longestSecret) throw invalid('secret', 'tooLong')
    const byPerson = isSignedInByPerson(input.draft.credential)
    const wanted = byPerson ? null : await secretFor(input)
    const tokens = wanted === null ? null : await tokensFor(id, input, wanted)
    // The keychain first: a connection without its secret is of no use, a secret without its connection does no harm.
    const before = await store.connections.get(id)
    if (input.secret !== undefined && wanted !== null) await keychain.set(entry(id), wanted)
    else if (before && !fitsSecret(before, input.draft)) await keychain.remove(entry(id))
    // Another system's customers must not stand among this one's. A port alone is no other system.
    if (before && systemOf(before.baseUrl) !== systemOf(input.draft.baseUrl))
      await store.holding.dropConnection(id)
    await store.connections.save({ ...input.draft, id })
    await store.tokens.save({ connectionId: id, tokens })
    listed = null
    known.delete(id)
    if (wanted !== null) known.set(id, wanted)
    onChange(id)
    const isStored = wanted !== null || (await keychain.get(entry(id))) !== null
    return { ...input.draft, id, secret: isStored ? 'stored' : 'missing' }
  }

  return {
    secret,
    records,
    async list() {
      return Promise.all(
        (await records()).map(async (record) => ({
          ...record,
          secret:
            (await keychain.get(entry(record.id))) === null ? ('missing' as const) : ('stored' as const),
        })),
      )
    },
    async keep(id, next) {
      if (known.get(id) === next) return
      known.delete(id)
      if (next === null) return keychain.remove(entry(id))
      // Of a connection that is gone nothing is kept.
      if (!(await store.connections.get(id))) return
      await keychain.set(entry(id), next)
      known.set(id, next)
    },
    save,
    async replaceSecret({ id, secret, code }) {
      const { id: _, ...draft } = await find(id)
      return save({ id, draft, secret, code })
    },
    async remove(id) {
      const record = await find(id)
      await keychain.remove(entry(record.id))
      known.delete(id)
      await store.connections.remove(id)
      listed = null
      await store.holding.dropConnection(id)
      onChange(id)
    },
    async test(input) {
      const { credential } = input.draft
      if (isSignedInByPerson(credential)) {
        const before = input.id ? await store.connections.get(input.id) : null
        const isSignedIn = before && fitsSecret(before, input.draft)
        if (!isSignedIn) throw invalid('issuer', 'signInFirst')
        return probe({ ...input.draft, id: before.id }, '')
      }
      const byCode = credential.kind === 'oauth' && credential.grant === 'authorization-code'
      // A code is good for once, and saving needs it.
      if (byCode && !(await hasTokens(input))) throw invalid('code', 'saveFirst')
      return probe({ ...input.draft, id: input.id ?? 'draft' }, await secretFor(input))
    },
  }
}

const entry = (id: string) => `connection/${id}`
const systemOf = (address: string) => {
  const { hostname, pathname } = new URL(address)
  return hostname + pathname.replace(/\/+$/, '')
}
const invalid = (path: 'secret' | 'code' | 'issuer', problem: string) =>
  new Failed({ kind: 'invalid', fields: [{ path, problem }] })
