import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { authorizationsConnection } from '../../../sandbox/connections'
import { type Sandbox, startSandbox } from '../../../sandbox/sandbox'
import { openTestOffice, type TestOffice } from '../test-office'
import { failureOf } from '../upstream/test-server'
import { checkLogIn } from './check'

vi.setConfig({ testTimeout: 20_000 })

const canary = 'Canary-pass-4711'
let sandbox: Sandbox
let office: TestOffice
beforeEach(async () => {
  sandbox = await startSandbox({ contacts: 1, invoices: 0, authorizations: 30 })
  office = await openTestOffice([authorizationsConnection(sandbox)], {
    limits: { silenceMs: 2_000, opensAfter: 100 },
  })
  await office.authorizations.polling.ask()
})
afterEach(async () => {
  await office.close()
  await sandbox.close()
})

const logIn = (values: Partial<Parameters<TestOffice['authorizations']['creation']['create']>[0]> = {}) => ({
  ...{ connectionId: office.hubId, username: 'new@example.se', password: canary },
  ...{ url: 'https://new.utility.example/login', acceptWarnings: false },
  ...values,
})
const create = (values: Parameters<typeof logIn>[0] = {}) =>
  office.authorizations.creation.create(logIn(values))
const check = (url: string, username = 'new@example.se') =>
  checkLogIn(office.store, { connectionId: office.hubId, username, url })
const posts = () =>
  sandbox.log.filter(({ method, path }) => method === 'POST' && path === '/authorizations/authorizations')
    .length
const { hostname } = new URL('https://mijn.liander.example')

test.each([
  [{ url: 'http://x.example' }, { kind: 'invalid', fields: [{ path: 'url', problem: 'notHttps' }] }],
  [{ url: 'x.example' }, { kind: 'invalid', fields: [{ path: 'url', problem: 'notAUrl' }] }],
  [{ url: 'https://me:secret@x.example' }, { kind: 'invalid' }],
  [{ password: '*****' }, { kind: 'invalid', fields: [{ path: 'password', problem: 'mask' }] }],
  [{ url: 'https://10.0.0.1/login' }, { kind: 'conflict', code: 'warned' }],
])('%j is refused, and nothing is sent', async (values, failure) => {
  expect(await failureOf(create(values))).toMatchObject(failure)
  expect(posts()).toBe(0)
})

test('hosts that look alike, are numbers or in other letters are warned about; so is what is there already', async () => {
  const known = sandbox.authorizations.all[3]
  if (!known) throw new Error('none')
  expect((await check('https://10.0.0.1/')).warnings).toMatchObject([{ kind: 'ipHost' }])
  expect((await check('https://mijn.1iander.example/')).warnings).toMatchObject([
    { kind: 'lookAlike', like: hostname },
  ])
  expect((await check('https://mijn.liаnder.example/')).warnings[0]).toMatchObject({ kind: 'foreignLetters' })
  expect((await check(`${known.url}/other`, known.username.toUpperCase())).warnings).toMatchObject([
    { kind: 'duplicate', id: `${office.hubId}/${known.id}` },
  ])
  expect((await check('https://elsewhere.example')).warnings).toEqual([])
})

test('the new one is found again without an id, is in the list and the history, and its password nowhere', async () => {
  const { id } = await create()
  const made = sandbox.authorizations.all.at(-1)
  expect(id).toBe(`${office.hubId}/${made?.id}`)
  expect(made).toMatchObject({ username: 'new@example.se', password: canary })
  expect((await office.store.authorizations.get(id ?? ''))?.row.state.stage).toBe('waiting')
  const history = await office.store.authorizationDesk.history(id ?? '')
  expect(history.map(({ kind, who }) => [kind, who])).toContainEqual(['created', 'Test'])
  const everything = [history, await office.store.activity.latest({ limit: 50 }), office.told]
  expect(JSON.stringify(everything)).not.toContain(canary)
})

test('pressed twice it is sent once', async () => {
  const both = await Promise.all([create(), create()])
  expect(both[0]).toEqual(both[1])
  expect(await create()).toEqual(both[0])
  expect(posts()).toBe(1)
})

test('an answer that is lost is no failure when the new one is there, and one when it is not', async () => {
  const undo = sandbox.faults.add({ route: /\/authorizations$/, method: 'POST', kind: 'cutOff' })
  expect((await create()).id).not.toBeNull()
  undo()
  sandbox.faults.add({ route: /\/authorizations$/, method: 'POST', kind: 'status', status: 503 })
  expect(await failureOf(create({ username: 'other' }))).toMatchObject({ kind: 'unavailable' })
  expect(sandbox.authorizations.all.filter(({ username }) => username === 'other')).toEqual([])
})

test('a refused log-in is left in peace for a while, whoever asks; another one is not', async () => {
  const { id } = await create({ password: 'wrong' })
  sandbox.authorizations.advance(60_000)
  await office.authorizations.polling.ask()
  expect((await office.store.authorizations.get(id ?? ''))?.row.state.reason).toBe('badLogIn')
  const again = { username: 'New@example.se', url: 'https://new.utility.example/other', acceptWarnings: true }
  const failure = await failureOf(create(again))
  expect(failure).toMatchObject({ kind: 'rateLimited', code: 'coolDown' })
  expect((await create({ ...again, username: 'somebody-else' })).id).not.toBeNull()
})
