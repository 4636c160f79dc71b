import { afterEach, beforeEach, expect, test } from 'vitest'
import { oauthClient } from '../../../sandbox/oauth/oauth'
import { type Sandbox, startSandbox } from '../../../sandbox/sandbox'
import { createDataLayer } from './data-layer/client'
import { connect, failureOf, nobodysAddress, sendJson, startTestServer } from './test-server'
import { createTokens } from './tokens'
import { createAccess, redeem } from './tokens-access'
import type { OAuth, TokenSet } from './tokens-request'

let sandbox: Sandbox
beforeEach(async () => {
  sandbox = await startSandbox({ contacts: 5, invoices: 0 })
})
afterEach(() => sandbox.close())

const machine: OAuth = {
  kind: 'oauth',
  grant: 'client-credentials',
  clientId: oauthClient.clientId,
  refreshBy: 'body',
}
const byCode: OAuth = { ...machine, grant: 'authorization-code', redirectUri: 'https://office.example/back' }

/** A data layer's client, what its tokens are, and how often it was asked for something. */
function dataLayer({
  credential = machine,
  secret = oauthClient.secret,
  baseUrl = `${sandbox.url}/data-layer`,
  tokens = null as TokenSet | null,
} = {}) {
  const kept = { tokens }
  const access = createAccess({
    connection: { baseUrl, credential },
    secret: async () => secret,
    fetch,
    kept: {
      get: async () => kept.tokens,
      save: async (next) => {
        kept.tokens = next
      },
    },
  })
  return { client: createDataLayer(connect(baseUrl, { ...access, connection: { credential } })), kept }
}
const code = (credential: OAuth, theirs = sandbox.oauth.code(credential.redirectUri)) =>
  redeem(
    { kind: 'data-layer', name: 'N', baseUrl: `${sandbox.url}/data-layer`, credential },
    oauthClient.secret,
    theirs,
    fetch,
  )
const asked = (path: string) => sandbox.log.filter((one) => one.path === `/data-layer${path}`)
const email = () => ({ email: 'nobody@example.com' })

test('a wrong client secret is refused as such, and stands in no error', async () => {
  const secret = 'canary-secret-5f1d0c'
  const { client } = dataLayer({ secret })
  expect(await failureOf(client.accountsBy(email()))).toMatchObject({
    kind: 'unauthenticated',
    code: 'invalid_client',
    connectionName: 'Test upstream',
  })
  expect(asked('/accounts')).toEqual([])
})

test('without a code there is nothing to go on with, and nothing is asked', async () => {
  const { client } = dataLayer({ credential: byCode })
  expect(await failureOf(client.accountsBy(email()))).toMatchObject({ code: 'codeNeeded' })
  expect(sandbox.log).toEqual([])
})

test('a code is good for once, and only where it was handed out for', async () => {
  const theirs = sandbox.oauth.code('https://office.example/back')
  const elsewhere = { ...byCode, redirectUri: 'https://elsewhere.example/' }
  expect(await failureOf(code(elsewhere, theirs))).toMatchObject({ kind: 'unauthenticated' })
  expect(await failureOf(code(byCode, theirs))).toMatchObject({ code: 'invalid_grant' })
})

test('a machine gets its token once, and uses it again', async () => {
  const { client } = dataLayer()
  await Promise.all([1, 2, 3].map(() => client.accountsBy(email())))
  expect(asked('/auth/authorize')).toHaveLength(1)
  expect(asked('/accounts')).toHaveLength(3)
})

test('a token that ends soon is renewed before it is used', async () => {
  sandbox.oauth.lifetime = 0.001
  const { client, kept } = dataLayer()
  await client.accountsBy(email()).catch(() => undefined)
  sandbox.oauth.lifetime = 3600
  expect(Date.parse(kept.tokens?.renewAt ?? '')).toBeLessThan(Date.now() + 1000)
  await client.accountsBy(email())
  expect(asked('/accounts').at(-1)?.status).toBe(200)
})

test.each(['body', 'query'] as const)(
  'a refused token is refreshed by %s, once for all that were refused',
  async (refreshBy) => {
    const credential = { ...byCode, refreshBy }
    const { client, kept } = dataLayer({ credential, tokens: await code(credential) })
    const first = kept.tokens
    await client.accountsBy(email())
    sandbox.oauth.expire()
    const gate = sandbox.gate('/data-layer/accounts')
    const both = Promise.all([client.accountsBy(email()), client.accountsBy(email())])
    await gate.arrived(2)
    gate.release()
    expect(await both).toEqual([[], []])
    expect(sandbox.oauth.issued.refreshed).toBe(1)
    expect(asked('/accounts').map(({ status }) => status)).toEqual([200, 401, 401, 200, 200])
    expect(kept.tokens?.refresh).not.toBe(first?.refresh)
    // The refresh token was replaced: the next refresh needs the new one.
    sandbox.oauth.expire()
    await client.accountsBy(email())
    expect(sandbox.oauth.issued.refreshed).toBe(2)
  },
)

test('one that comes back refused after another was renewed meanwhile takes the new token', async () => {
  const { client } = dataLayer({ credential: byCode, tokens: await code(byCode) })
  const gate = sandbox.gate('/data-layer/accounts')
  const late = client.accountsBy(email())
  await gate.arrived()
  sandbox.oauth.expire()
  const [first] = await Promise.all([
    client.account('x').catch((error) => error),
    gate.arrived(2).then(gate.release),
  ])
  expect(first).toMatchObject({ failure: { kind: 'notFound' } })
  await late
  expect(sandbox.oauth.issued.refreshed).toBe(1)
})

test('refused twice is refused: it is not asked a third time', async () => {
  const { client } = dataLayer()
  sandbox.faults.add({ route: '/data-layer/accounts', kind: 'status', status: 401 })
  expect(await failureOf(client.accountsBy(email()))).toMatchObject({ kind: 'unauthenticated' })
  expect(asked('/accounts')).toHaveLength(2)
})

test('a refused refresh ends it: the tokens go, and a new code is needed', async () => {
  const { client, kept } = dataLayer({ credential: byCode, tokens: await code(byCode) })
  sandbox.oauth.revoke()
  expect(await failureOf(client.accountsBy(email()))).toMatchObject({
    kind: 'unauthenticated',
    code: 'invalid_grant',
  })
  expect(kept.tokens).toBeNull()
  expect(await failureOf(client.accountsBy(email()))).toMatchObject({ code: 'codeNeeded' })
})

test('who signs out while a token is renewed has signed out', async () => {
  const ended: TokenSet = { access: 'a1', refresh: 'r1', renewAt: '2026-01-01T00:00:00.000Z' }
  const place: { tokens: TokenSet | null } = { tokens: ended }
  const asked = Promise.withResolvers<void>()
  const answered = Promise.withResolvers<TokenSet>()
  const tokens = createTokens({
    next: async () => {
      asked.resolve()
      return answered.promise
    },
    kept: {
      get: async () => place.tokens,
      save: async (next) => {
        place.tokens = next
      },
    },
  })
  const refused = failureOf(tokens.current())
  await asked.promise
  place.tokens = null
  answered.resolve({ ...ended, access: 'a2', refresh: 'r2' })
  expect(await refused).toEqual({ kind: 'unauthenticated', code: 'nobody' })
  expect(place.tokens).toBeNull()
})

test('a refresh that does not come through loses nothing', async () => {
  const { client, kept } = dataLayer({ credential: byCode, tokens: await code(byCode) })
  const before = kept.tokens
  sandbox.oauth.expire()
  sandbox.faults.add({ route: '/data-layer/auth', kind: 'status', status: 503, times: 1 })
  expect(await failureOf(client.accountsBy(email()))).toMatchObject({ kind: 'unavailable' })
  sandbox.faults.add({ route: '/data-layer/auth', kind: 'reset', times: 1 })
  expect(await failureOf(client.accountsBy(email()))).toMatchObject({ kind: 'unavailable' })
  sandbox.faults.add({ route: '/data-layer/auth', kind: 'cutOff', times: 1 })
  // Cut off in the middle, the upstream has replaced the refresh token: that one is lost, and said to be.
  expect(await failureOf(client.accountsBy(email()))).toMatchObject({
    kind: 'unexpectedAnswer',
    code: 'cutOff',
  })
  expect(kept.tokens).toEqual(before)
})

test.each([
  ['html', 'html'],
  ['wrongShape', 'wrongShape'],
  ['empty', 'empty'],
] as const)('%s in place of tokens is no token', async (kind, why) => {
  const { client } = dataLayer()
  sandbox.faults.add({ route: '/data-layer/auth', kind })
  expect(await failureOf(client.accountsBy(email()))).toMatchObject({ kind: 'unexpectedAnswer', code: why })
})

test('an upstream that reads JSON only gets JSON', async () => {
  const server = await startTestServer()
  server.answers(({ url, headers, body }, response) => {
    if (url !== '/auth/authorize') return sendJson(response, [])
    if (!headers['content-type']?.includes('json'))
      return sendJson(response, { error: 'invalid_request' }, 400)
    sendJson(response, { accessToken: JSON.parse(body).grant_type, token_type: 'bearer' })
  })
  const { client } = dataLayer({ baseUrl: server.url })
  expect(await client.accountsBy(email())).toEqual([])
  expect(server.received.at(-1)?.headers.authorization).toBe('Bearer client_credentials')
  await server.close()
})

test('nobody there is offline, by whatever way it asks', async () => {
  const baseUrl = await nobodysAddress()
  expect(await failureOf(dataLayer({ baseUrl }).client.accountsBy(email()))).toMatchObject({
    kind: 'offline',
  })
  const tokens = { access: 'a', refresh: 'r', renewAt: '2020-01-01T00:00:00Z' }
  const { client } = dataLayer({ baseUrl, credential: byCode, tokens })
  expect(await failureOf(client.accountsBy(email()))).toMatchObject({ kind: 'offline' })
})
