import { existsSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ConnectionDraft } from '@shared/connection'
import { Failed } from '@shared/failure'
import type { Role } from '@shared/role'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openStoreInProcess } from '../store/in-process'
import { newPlace, sampleContact } from '../store/samples'
import type { Store } from '../store/store'
import { keychainInMemory } from '../test-office'
import { failureOf } from '../upstream/test-server'
import { type Connections, createConnections } from './connections'
import { takeProvision } from './provision'

const draft: ConnectionDraft = {
  kind: 'hub',
  name: 'Hub',
  baseUrl: 'https://hub.example/api',
  credential: { kind: 'bearer' },
}
let store: Store
let entries: Map<string, string>
let changed: string[]
let probed: string[]
let connections: Connections
let limits: (Role | null)[]
const limit = async (role: Role | null) => void limits.push(role)
beforeEach(async () => {
  store = await openStoreInProcess(newPlace())
  entries = new Map()
  changed = []
  probed = []
  limits = []
  connections = createConnections({
    store,
    keychain: keychainInMemory(entries),
    async probe(_, secret) {
      probed.push(secret)
      return { signedInAs: null, findings: [], quickest: null }
    },
    async redeem(_, secret, code) {
      if (code === 'spent') throw new Failed({ kind: 'unauthenticated' })
      return { access: `${secret}/${code}`, refresh: 'refresh', renewAt: null }
    },
    onChange: (id) => void changed.push(id),
  })
})
afterEach(() => store.close())

test('a new connection needs its secret, of a length that every keychain can hold', async () => {
  expect(await failureOf(connections.save({ draft }))).toMatchObject({ fields: [{ problem: 'required' }] })
  expect(await failureOf(connections.save({ draft, secret: 'é'.repeat(1251) }))).toMatchObject({
    fields: [{ problem: 'tooLong' }],
  })
  expect(await connections.list()).toEqual([])
  expect(entries.size).toBe(0)
})

test('the secret goes to the keychain, and into no record', async () => {
  const { id } = await connections.save({ draft, secret: 'very-secret' })
  expect(changed).toEqual([id])
  expect([...entries]).toEqual([[`connection/${id}`, 'very-secret']])
  expect(JSON.stringify([await connections.list(), await connections.records()])).not.toContain('very-secret')
  expect(await connections.secret(id)).toBe('very-secret')
})

test('a stored secret stays at its host: another host needs it typed again, for saving and for testing', async () => {
  const { id } = await connections.save({ draft, secret: 's' })
  const elsewhere = { ...draft, baseUrl: 'https://elsewhere.example/api' }
  for (const doing of [
    connections.save({ id, draft: elsewhere }),
    connections.test({ id, draft: elsewhere }),
  ])
    expect(await failureOf(doing)).toMatchObject({ fields: [{ path: 'secret', problem: 'newAddress' }] })
  expect(probed).toEqual([])
  await connections.save({ id, draft: { ...draft, baseUrl: 'https://hub.example/v2' } })
  await connections.save({ id, draft: elsewhere, secret: 'other' })
  await connections.test({ id, draft: elsewhere })
  expect(probed).toEqual(['other'])
})

test('a secret that is gone from the keychain is missing, and nothing else is', async () => {
  const { id } = await connections.save({ draft, secret: 's' })
  entries.clear()
  expect(await connections.list()).toMatchObject([{ id, secret: 'missing' }])
})

test('removing takes the secret and what was fetched; an unknown one is not found', async () => {
  const { id } = await connections.save({ draft, secret: 's' })
  const contact = { ...sampleContact('1'), id: `${id}/1`, connectionId: id }
  await store.contacts.put({ contact, asOf: '2026-01-01T00:00:00Z' })
  await connections.remove(id)
  expect(entries.size).toBe(0)
  expect(await store.contacts.get(contact.id)).toBeNull()
  expect(await failureOf(connections.secret(id))).toMatchObject({ kind: 'keyMissing' })
  expect(await failureOf(connections.remove(id))).toMatchObject({ kind: 'notFound' })
})

test('connections laid ready are taken once, and the file with the secrets goes', async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'provision-')), 'connections.json')
  for (const secret of ['one', 'two']) {
    writeFileSync(file, JSON.stringify({ connections: [{ ...draft, secret }] }))
    expect(await takeProvision(file, connections, limit)).toBe(1)
    expect(existsSync(file)).toBe(false)
  }
  expect(await connections.list()).toHaveLength(1)
  expect([...entries.values()]).toEqual(['two'])
  expect(limits).toEqual([])
})

test.each(['staff', null] as const)('a file may say the most that this computer allows: %s', async (role) => {
  const file = join(mkdtempSync(join(tmpdir(), 'provision-')), 'connections.json')
  writeFileSync(file, JSON.stringify({ connections: [], role }))
  await takeProvision(file, connections, limit)
  expect(limits).toEqual([role])
  writeFileSync(file, JSON.stringify({ connections: [], role: 'king' }))
  await expect(takeProvision(file, connections, limit)).rejects.toThrow()
  expect(limits).toEqual([role])
})

test('a secret is replaced, and nothing else of the connection', async () => {
  const saved = await connections.save({ draft, secret: 'old' })
  expect(await connections.replaceSecret({ id: saved.id, secret: 'new' })).toEqual(saved)
  expect(await connections.secret(saved.id)).toBe('new')
  expect(changed).toEqual([saved.id, saved.id])
  expect(await failureOf(connections.replaceSecret({ id: 'hub-0', secret: 's' }))).toMatchObject({
    kind: 'notFound',
  })
})

test.each(['', 'no JSON', '{}', '{"connections":[{"kind":"hub"}]}'])(
  'a file %j that cannot be understood stays, and changes nothing',
  async (text) => {
    const file = join(mkdtempSync(join(tmpdir(), 'provision-')), 'connections.json')
    writeFileSync(file, text)
    await expect(takeProvision(file, connections, limit)).rejects.toThrow()
    expect(existsSync(file)).toBe(true)
    expect(await connections.list()).toEqual([])
  },
)

test('another system behind the same connection starts from nothing; another port is the same system', async () => {
  const { id } = await connections.save({
    draft: { ...draft, baseUrl: 'http://127.0.0.1:4310/hub' },
    secret: 's',
  })
  const contacts = async () =>
    (
      await store.contacts.page({
        filter: {},
        sort: { by: 'name', direction: 'ascending' },
        offset: 0,
        limit: 10,
      })
    ).count
  const asOf = '2026-11-22T10:00:00.000Z'
  await store.contacts.put({ contact: { ...sampleContact('1'), connectionId: id, id: `${id}/1` }, asOf })
  await connections.save({ id, draft: { ...draft, baseUrl: 'http://127.0.0.1:4400/hub/' }, secret: 's' })
  expect(await contacts()).toBe(1)
  await connections.save({ id, draft: { ...draft, baseUrl: 'https://other.example/hub' }, secret: 's' })
  expect(await contacts()).toBe(0)
})

const oauth: ConnectionDraft = {
  ...draft,
  kind: 'data-layer',
  credential: { kind: 'oauth', grant: 'authorization-code', clientId: 'console', refreshBy: 'body' },
}

test('a code is needed once, is spent before anything is saved, and its tokens are kept apart', async () => {
  expect(await failureOf(connections.save({ draft: oauth, secret: 's' }))).toMatchObject({
    fields: [{ path: 'code', problem: 'required' }],
  })
  expect(await failureOf(connections.save({ draft: oauth, secret: 's', code: 'spent' }))).toMatchObject({
    kind: 'unauthenticated',
  })
  expect(await connections.records()).toEqual([])
  const { id } = await connections.save({ draft: oauth, secret: 's', code: 'fresh' })
  expect(await store.tokens.get(id)).toMatchObject({ access: 's/fresh' })
  expect(JSON.stringify([await connections.list(), [...entries]])).not.toContain('s/fresh')
  await connections.save({ id, draft: { ...oauth, name: 'Renamed' } })
  expect(await store.tokens.get(id)).toMatchObject({ access: 's/fresh' })
})

test('tokens of another client, another address or another way in are gone', async () => {
  const { id } = await connections.save({ draft: oauth, secret: 's', code: 'fresh' })
  const credential = { ...oauth.credential, clientId: 'another' }
  expect(await failureOf(connections.save({ id, draft: { ...oauth, credential } }))).toMatchObject({
    fields: [{ path: 'code', problem: 'required' }],
  })
  await connections.save({ id, draft: { ...draft, kind: 'data-layer' } })
  expect(await store.tokens.get(id)).toBeNull()
  const again = await connections.save({ draft: oauth, secret: 's', code: 'fresh' })
  await connections.remove(again.id)
  expect(await store.tokens.get(again.id)).toBeNull()
})

test('what needs a code is tested once it is saved', async () => {
  for (const input of [
    { draft: oauth, secret: 's', code: 'fresh' },
    { draft: oauth, secret: 's' },
  ])
    expect(await failureOf(connections.test(input))).toMatchObject({
      fields: [{ path: 'code', problem: 'saveFirst' }],
    })
  const { id } = await connections.save({ draft: oauth, secret: 's', code: 'fresh' })
  await connections.test({ id, draft: oauth })
  expect(probed).toEqual(['s'])
})
