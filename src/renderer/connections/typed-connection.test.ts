import { expect, test } from 'vitest'
import { blank, check, refused, typedFrom, typedOf } from './typed-connection'

const byKey = { credential: 'api-key' as const, baseUrl: 'https://hub.example.org/api' }
const typed = { ...blank('Hub'), ...byKey }

test('at a new hub an employee signs in, at a data layer a key does', () => {
  expect(blank('Hub').credential).toBe('openid')
  expect(blank('Data', 'data-layer').credential).toBe('api-key')
  expect(check('hub', { ...blank('Hub'), baseUrl: typed.baseUrl }).problems).toEqual({
    issuer: 'notAUrl',
    clientId: 'clientId',
  })
})

test.each([
  ['', 'notAUrl'],
  ['hub.example.org', 'notAUrl'],
  ['http://hub.example.org', 'notHttps'],
  ['https://me:secret@hub.example.org', 'hasExtras'],
  ['https://hub.example.org?x=1', 'hasExtras'],
])('address %j: %s', (baseUrl, problem) => {
  expect(check('hub', { ...typed, baseUrl })).toEqual({ draft: null, problems: { baseUrl: problem } })
})

test('says everything that is wrong at once', () => {
  const wrong = { ...typed, name: ' ', header: 'X Key', baseUrl: 'nothing' }
  expect(check('hub', wrong).problems).toEqual({ name: 'name', header: 'header', baseUrl: 'notAUrl' })
  expect(check('hub', { ...typed, credential: 'basic' }).problems).toEqual({ username: 'username' })
})

test('makes a draft of what is right, without what the credential does not use', () => {
  expect(
    check('hub', { ...typed, name: ' Hub ', baseUrl: ' https://hub.example.org ', username: 'x' }),
  ).toEqual({
    problems: null,
    draft: {
      kind: 'hub',
      name: 'Hub',
      baseUrl: 'https://hub.example.org',
      credential: { kind: 'api-key', header: 'X-Api-Key' },
    },
  })
  expect(check('hub', { ...typed, credential: 'bearer', header: '!' }).draft?.credential).toEqual({
    kind: 'bearer',
  })
})

test('Connect is reached at its own address, by account id and key', () => {
  const connect = blank('Connect', 'connect')
  expect(check('connect', connect).problems).toEqual({ username: 'username' })
  expect(check('connect', { ...connect, username: 'acc_1' }).draft).toEqual({
    kind: 'connect',
    name: 'Connect',
    baseUrl: 'https://api.flatpeak.com',
    credential: { kind: 'basic', username: 'acc_1' },
  })
})

test('a draft that is not ours is no draft', () => {
  expect(typedFrom('{')).toBeNull()
  expect(typedFrom('{"name":1}')).toBeNull()
  expect(typedFrom(JSON.stringify(typed))).toEqual(typed)
})

test('puts main’s refusal at its field', () => {
  const fields = [
    { path: 'secret', problem: 'newAddress' },
    { path: 'draft.baseUrl', problem: 'baseUrl' },
  ]
  expect(refused({ kind: 'invalid', fields })).toEqual({ secret: 'newAddress', baseUrl: 'baseUrl' })
  expect(refused({ kind: 'timeout' })).toEqual({})
})

const oauth = { ...typed, credential: 'oauth' as const, clientId: ' console ' }

test('OAuth needs a client, and says what its addresses lack', () => {
  expect(check('data-layer', { ...oauth, clientId: ' ' }).problems).toEqual({ clientId: 'clientId' })
  const byCode = { ...oauth, grant: 'authorization-code' as const, redirectUri: 'nowhere' }
  expect(check('data-layer', byCode).problems).toEqual({ redirectUri: 'notAUrl' })
  expect(check('data-layer', { ...byCode, redirectUri: ' ' }).draft?.credential).toEqual({
    kind: 'oauth',
    grant: 'authorization-code',
    clientId: 'console',
    refreshBy: 'body',
  })
})

test('signing in by OpenID needs a provider, wherever customers are', () => {
  const openId = { ...typed, signIn: 'openid' as const }
  expect(check('data-layer', openId).problems).toEqual({ issuer: 'openIdNeeded' })
  expect(check('data-layer', { ...openId, issuer: 'http://id.example.org' }).problems).toEqual({
    issuer: 'notHttps',
    openIdClient: 'clientId',
  })
  const provider = { ...openId, issuer: ' https://id.example.org ', openIdClient: 'console' }
  expect(check('data-layer', provider).draft).toMatchObject({
    signIn: 'openid',
    openId: { issuer: 'https://id.example.org', clientId: 'console' },
  })
  expect(check('hub', openId).draft).not.toHaveProperty('signIn')
})

test('what was kept before a field was there is still taken', () => {
  const { name, baseUrl, credential, header, username } = typed
  expect(typedFrom(JSON.stringify({ name, baseUrl, credential, header, username }))).toEqual(typed)
})

test('an edited connection comes back as it was', () => {
  const way = { kind: 'oauth', grant: 'authorization-code', clientId: 'c', refreshBy: 'query' } as const
  const draft = {
    kind: 'data-layer' as const,
    name: 'Data',
    baseUrl: typed.baseUrl,
    credential: { ...way, scope: 'read', redirectUri: 'https://back.example.org/' },
    signIn: 'bankid' as const,
    openId: { issuer: 'https://id.example.org', clientId: 'o' },
  }
  expect(check('data-layer', typedOf({ ...draft, id: 'd', secret: 'stored' })).draft).toEqual(draft)
})

test('a code that is needed is called a code', () => {
  const fields = [{ path: 'code', problem: 'required' }]
  expect(refused({ kind: 'invalid', fields })).toEqual({ code: 'codeNeeded' })
})

const atHub = { ...typed, credential: 'openid' as const, issuer: ' https://id.example.org ', clientId: 'us' }

test('at the hub an employee signs in, or a client does; amounts get a currency', () => {
  expect(check('hub', { ...atHub, currency: ' eur' }).draft).toMatchObject({
    credential: {
      kind: 'openid',
      grant: 'authorization-code',
      issuer: 'https://id.example.org',
      clientId: 'us',
    },
    currency: 'EUR',
  })
  expect(check('hub', { ...atHub, credential: 'openid-client' }).draft).toMatchObject({
    credential: { grant: 'client-credentials' },
  })
  expect(
    check('hub', { ...atHub, issuer: 'http://x.example', clientId: ' ', currency: '€' }).problems,
  ).toEqual({
    issuer: 'notHttps',
    clientId: 'clientId',
    currency: 'currency',
  })
})

test.each(['openid', 'openid-client'] as const)('%s is shown as it was saved', (credential) => {
  const { draft } = check('hub', { ...atHub, credential, scope: 'all', currency: 'SEK' })
  if (!draft) throw new Error('not right')
  expect(typedOf({ ...draft, id: 'hub-1', secret: 'stored' })).toMatchObject({
    ...{ credential, issuer: 'https://id.example.org', clientId: 'us', scope: 'all', currency: 'SEK' },
  })
})
