import { inspect } from 'node:util'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { connections, hubByOpenId } from '../../../sandbox/connections'
import { type Sandbox, startSandbox } from '../../../sandbox/sandbox'
import { newPlace } from '../store/samples'
import { openTestOffice, type TestOffice } from '../test-office'
import { failureOf } from '../upstream/test-server'
import { endHubSession, hubSession } from './hub-session'
import { attempts } from './test-attempts'
import { Browser } from './test-browser'

let sandbox: Sandbox
let office: TestOffice
let entries: Map<string, string>
let place: ReturnType<typeof newPlace>
beforeEach(async () => {
  sandbox = await startSandbox({ contacts: 20, invoices: 0 })
  entries = new Map()
  place = newPlace()
  await open()
})
afterEach(async () => {
  await office.close()
  await sandbox.close()
})

async function open(hub = hubByOpenId(sandbox)) {
  office = await openTestOffice([hub, connections(sandbox)[1]], { entries, place })
}
async function restart() {
  await office.close()
  await open()
}
const manager = 'relatiebeheerder@polderstroom.example'
const until = (check: () => void) => vi.waitFor(check, { timeout: 10_000, interval: 5 })

async function signIn(email: string | null = manager) {
  const attempt = attempts(office)
  const opened = office.opened.length
  const id = await attempt.start({ connectionId: office.hubId, purpose: 'employee', method: 'openid' })
  await until(() => expect(office.opened.length).toBe(opened + 1))
  const address = office.opened.at(-1) ?? ''
  await new Browser().logIn(address, email)
  await until(() => expect(attempt.now(id)?.state).toMatch(/done|failed/))
  return { now: attempt.now(id), address }
}
const who = async () => (await office.upstreams.hub(office.hubId)).myAccount()
const status = () => hubSession(office, office.hubId)
const refreshToken = () => entries.get(`connection/${office.hubId}`)
const granted = () => sandbox.openId.granted

test('nobody has signed in: every call says so, and nothing was asked of the hub', async () => {
  expect(await failureOf(who())).toMatchObject({
    ...{ kind: 'signInNeeded', connectionId: office.hubId, upstream: 'hub', connectionName: 'Sandbox hub' },
  })
  expect(sandbox.log.filter(({ path }) => path.startsWith('/hub'))).toEqual([])
  expect(await status()).toMatchObject({ needs: 'openid', signedIn: null })
})

test('an employee signs in: with PKCE, state and nonce, once, and only the keychain has the refresh token', async () => {
  const { now, address } = await signIn()
  expect(now).toMatchObject({ state: 'done', failure: null })
  const asked = new URL(address).searchParams
  expect(asked.get('code_challenge_method')).toBe('S256')
  for (const name of ['code_challenge', 'state', 'nonce']) expect(asked.get(name)?.length).toBeGreaterThan(20)
  expect(asked.get('redirect_uri')).toMatch(/^http:\/\/127\.0\.0\.1:\d+\//)
  expect((await who()).email).toBe(manager)
  expect(granted()).toEqual({ authorization_code: 1 })
  expect(await office.store.tokens.get(office.hubId)).toBeNull()
  expect(refreshToken()?.length).toBeGreaterThan(20)
  const told = inspect([office.told, await office.connections.list()], { depth: 20 })
  expect(told).not.toContain(refreshToken())
  expect(office.told).toContainEqual({ event: 'signIn.changed', payload: { connectionId: office.hubId } })
})

test('the next start goes on without the browser; each refresh token is used once', async () => {
  await signIn()
  const before = refreshToken()
  await restart()
  expect((await who()).email).toBe(manager)
  expect(granted()['refresh_token']).toBe(1)
  expect(refreshToken()).not.toBe(before)
  await restart()
  expect((await who()).email).toBe(manager)
  expect(await status()).toMatchObject({ signedIn: { until: null } })
})

test('an access token that expired before its time is renewed once for all that were refused', async () => {
  await signIn()
  await who()
  sandbox.openId.expire()
  const all = await Promise.all(Array.from({ length: 6 }, who))
  expect(all.map(({ email }) => email)).toEqual(Array(6).fill(manager))
  expect(granted()['refresh_token']).toBe(1)
})

test.each([
  ['with 401', { kind: 'status', status: 401 }],
  ['by a page to log in', { kind: 'html', status: 401 }],
] as const)(
  'a hub that refuses %s, also after renewing, wants somebody to sign in again',
  async (_, fault) => {
    await signIn()
    sandbox.faults.add({ route: '/hub', ...fault })
    expect(await failureOf(who())).toMatchObject({
      kind: 'signInNeeded',
      code: fault.kind === 'html' ? '401' : 'fault',
    })
    expect(granted()['refresh_token']).toBe(1)
  },
)

test('a refresh token that is worth nothing is forgotten, and signing in again goes on', async () => {
  await signIn()
  await who()
  sandbox.openId.revoke()
  expect(await failureOf(who())).toMatchObject({ kind: 'signInNeeded', connectionId: office.hubId })
  expect(refreshToken()).toBeUndefined()
  expect((await status()).signedIn).toBeNull()
  const asked = sandbox.log.length
  expect(await failureOf(who())).toMatchObject({ kind: 'signInNeeded' })
  expect(sandbox.log).toHaveLength(asked)
  await signIn()
  expect((await who()).email).toBe(manager)
})

test.each(['reset', 'empty', 'html'] as const)(
  'a provider that answers by %s costs nobody their session',
  async (kind) => {
    await signIn()
    await who()
    sandbox.openId.expire()
    const undo = sandbox.faults.add({ route: '/openid/token', kind, times: 1 })
    expect((await failureOf(who())).kind).not.toBe('signInNeeded')
    undo()
    expect(refreshToken()).toBeDefined()
    expect((await who()).email).toBe(manager)
  },
)

test('a code that is spent too late, and one who gives up, are told, and nobody has signed in', async () => {
  expect((await signIn(null)).now).toMatchObject({ state: 'failed', hint: 'gaveUp' })
  sandbox.faults.add({ route: '/openid/token', kind: 'status', status: 400, times: 1 })
  expect((await signIn()).now).toMatchObject({ state: 'failed' })
  expect(refreshToken()).toBeUndefined()
  expect((await status()).signedIn).toBeNull()
})

test('who is nobody at the hub is refused there', async () => {
  await signIn('stranger@example.com')
  expect(await failureOf(who())).toMatchObject({ kind: 'signInNeeded' })
})

test('signing out forgets here and at the provider', async () => {
  await signIn()
  const before = refreshToken() ?? ''
  expect(await endHubSession(office, office.hubId)).toBe(true)
  expect(refreshToken()).toBeUndefined()
  expect(await failureOf(who())).toMatchObject({ kind: 'signInNeeded' })
  entries.set(`connection/${office.hubId}`, before)
  await restart()
  expect(await failureOf(who())).toMatchObject({ kind: 'signInNeeded' })
  expect(await endHubSession(office, office.dataLayerId)).toBe(false)
})

test('another provider or client has none of this one’s tokens', async () => {
  await signIn()
  const [hub] = await office.connections.records()
  if (hub?.credential.kind !== 'openid') throw new Error('no hub')
  const changed = { ...hub, credential: { ...hub.credential, clientId: 'another' } }
  expect(await failureOf(office.connections.test({ id: hub.id, draft: changed }))).toMatchObject({
    kind: 'invalid',
    fields: [{ path: 'issuer', problem: 'signInFirst' }],
  })
  expect(await office.connections.save({ id: hub.id, draft: { ...hub, name: 'Renamed' } })).toMatchObject({
    secret: 'stored',
  })
  expect((await who()).email).toBe(manager)
  expect(await office.connections.save({ id: hub.id, draft: changed })).toMatchObject({ secret: 'missing' })
  expect(refreshToken()).toBeUndefined()
  expect(
    await failureOf(
      office.connections.save({ id: hub.id, draft: { ...hub, credential: { kind: 'bearer' } } }),
    ),
  ).toMatchObject({ kind: 'invalid', fields: [{ path: 'secret', problem: 'required' }] })
})

test('a batch gets its tokens by itself, anew after they expired, and none is kept', async () => {
  await office.close()
  place = newPlace()
  await open(hubByOpenId(sandbox, 'client-credentials'))
  expect(await who()).toMatchObject({ name: 'batch@polderstroom.example' })
  sandbox.openId.expire()
  expect(await who()).toMatchObject({ lastName: 'Meterkast' })
  expect(granted()).toEqual({ client_credentials: 2 })
  expect(await office.store.tokens.get(office.hubId)).toBeNull()
  const [hub] = await office.connections.records()
  if (!hub) throw new Error('no hub')
  const report = await office.connections
    .test({ draft: hub, secret: 'wrong' })
    .catch((error) => error.failure)
  expect(report).toMatchObject({ kind: 'unauthenticated', code: 'invalid_client' })
})
