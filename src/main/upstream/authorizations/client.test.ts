import { afterEach, beforeEach, expect, test } from 'vitest'
import { authorizationUsers } from '../../../../sandbox/authorizations/log-ins'
import { authorizationsConnection } from '../../../../sandbox/connections'
import { type Sandbox, startSandbox } from '../../../../sandbox/sandbox'
import { createHttp } from '../http'
import { failureOf, sendJson, startTestServer } from '../test-server'
import { createAccess } from '../tokens-access'
import { createAuthorizations } from './client'

let sandbox: Sandbox
beforeEach(async () => {
  sandbox = await startSandbox({ contacts: 1, invoices: 0 })
})
afterEach(() => sandbox.close())

function open(user = authorizationUsers.administrator as { email: string; password: string }) {
  const { secret, ...connection } = authorizationsConnection(sandbox, user)
  return connectedTo(connection.baseUrl, connection.credential, () => secret)
}
function connectedTo(
  baseUrl: string,
  credential: Parameters<typeof createAccess>[0]['connection']['credential'],
  password = () => 'secret',
) {
  const access = createAccess({
    connection: { baseUrl, credential },
    secret: async () => password(),
    fetch,
  })
  const http = createHttp({
    connection: { id: 'auth', kind: 'authorizations', name: 'A', baseUrl, credential },
    ...access,
    fetch,
    onReachable: () => undefined,
    limits: { retryDelayMs: 1, opensAfter: 100 },
  })
  return createAuthorizations(http)
}
const counts = () => sandbox.authorizations.logIns.counts

test('a wrong password is tried once, not with every call; a right one gets in', async () => {
  const wrong = open({ email: authorizationUsers.desk.email, password: 'wrong' })
  for (let i = 0; i < 3; i++)
    expect(await failureOf(wrong.list())).toMatchObject({ kind: 'unauthenticated', code: 'logIn' })
  expect(counts()).toEqual({ logIns: 0, refused: 1 })
  expect((await open(authorizationUsers.desk).list()).authorizations.length).toBeGreaterThan(40)
})

test('one log-in for calls that begin together, and one more when the tokens are revoked', async () => {
  const client = open()
  await Promise.all([client.list(), client.list(), client.formLink()])
  expect(counts().logIns).toBe(1)
  await client.revokeTokens()
  await Promise.all([client.list(), client.list(), client.get('1')])
  expect(counts().logIns).toBe(2)
})

test('the token goes with or without the word Bearer', async () => {
  sandbox.authorizations.prefix = 'none'
  const { baseUrl, credential, secret } = authorizationsConnection(sandbox)
  if (credential.kind !== 'log-in') throw new Error('no log-in')
  expect(await failureOf(connectedTo(baseUrl, credential, () => secret).list())).toMatchObject({
    kind: 'unauthenticated',
  })
  const { authorizations } = await connectedTo(
    baseUrl,
    { ...credential, prefix: 'none' },
    () => secret,
  ).list()
  expect(authorizations.length).toBe(60)
})

test('every authorization as the sandbox has it, whatever form its id and instants have', async () => {
  const { authorizations, skipped } = await open().list()
  expect(skipped).toBe(0)
  expect(authorizations).toEqual(
    sandbox.authorizations.all.map((one) => ({
      id: `auth/${one.id}`,
      connectionId: 'auth',
      companyId: String(one.companyId),
      username: one.username,
      url: one.url,
      host: new URL(one.url).hostname,
      status: one.status,
      errors: one.errors?.trim() ?? null,
      createdAt: expect.stringContaining(new Date(one.createdAt).toISOString().slice(0, 19)),
      updatedAt: expect.stringContaining(new Date(one.updatedAt).toISOString().slice(0, 19)),
      hasPassword: true,
      accounts: null,
    })),
  )
})

test('accounts with their numbers; without the field there are none', async () => {
  const client = open()
  const first = sandbox.authorizations.all[0]
  const { accounts } = await client.get('1')
  expect(accounts?.map(({ number }) => number)).toEqual(first?.accounts?.map(({ number }) => number))
  expect(accounts?.some(({ number }) => number.startsWith('0'))).toBe(true)
  expect((await client.get('23')).accounts).toEqual([])
  expect(await failureOf(client.get('999'))).toMatchObject({ kind: 'notFound' })
})

test('passwords are in no answer but the one that reveals them', async () => {
  const client = open()
  const password = sandbox.authorizations.all[0]?.password ?? ''
  const said = JSON.stringify([await client.list(), await client.get('1')])
  expect(said).not.toContain(password)
  expect(said).not.toContain('***')
  expect(await client.reveal('1')).toBe(password)
  expect(await failureOf(open(authorizationUsers.desk).reveal('1'))).toMatchObject({
    kind: 'forbidden',
    code: 'masked',
  })
})

test('a refusal does not repeat the password it was about', async () => {
  const server = await startTestServer()
  server.answers(({ url, method }, response) => {
    if (url.endsWith('/login')) return sendJson(response, { message: 'ok', token: 'no-jwt' })
    const refusal = { success: false, message: 'bad password canary-77 for x' }
    return sendJson(response, method === 'POST' ? refusal : {})
  })
  const client = connectedTo(server.url, { kind: 'log-in', email: 'a@b.nl', prefix: 'bearer' })
  const logIn = { username: 'x', password: 'canary-77', url: 'https://x.example' }
  expect(await failureOf(client.create(logIn))).toMatchObject({
    kind: 'invalid',
    message: 'bad password •••• for x',
  })
  // An empty object is no list: everything would seem to be gone.
  expect(await failureOf(client.list())).toMatchObject({ kind: 'unexpectedAnswer', code: 'wrongShape' })
  expect(await failureOf(client.formLink())).toMatchObject({ kind: 'unexpectedAnswer' })
  await server.close()
})

test('an account is changed, and a success that did not happen is none', async () => {
  const client = open()
  const account = sandbox.authorizations.all[0]?.accounts?.[3]
  const change = { accountId: String(account?.id), active: true, dataStartDate: '2025-01-01' }
  expect(await client.updateAccount('1', change)).toMatchObject({ id: change.accountId, status: 'Active' })
  expect(sandbox.authorizations.log).toMatchObject([
    { accountId: account?.id, status: 'Active', dataStartDate: '2025-01-01', changed: true },
  ])
  expect((await client.bills(change.accountId))[0]).toMatchObject({ from: '2025-01-01', to: '2025-01-31' })
  sandbox.faults.add({ route: /update_account_status$/, kind: 'wrongShape' })
  expect(await failureOf(client.updateAccount('1', change))).toMatchObject({ kind: 'unexpectedAnswer' })
})
