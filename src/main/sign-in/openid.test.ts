import { request } from 'node:http'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { connections } from '../../../sandbox/connections'
import { openIdClientId } from '../../../sandbox/openid/openid'
import { type Sandbox, startSandbox } from '../../../sandbox/sandbox'
import { openTestOffice, type TestOffice } from '../test-office'
import { nobodysAddress } from '../upstream/test-server'
import { attempts } from './test-attempts'
import { Browser } from './test-browser'

let sandbox: Sandbox
let office: TestOffice
let attempt: ReturnType<typeof attempts>
beforeEach(async () => {
  sandbox = await startSandbox({ contacts: 20, invoices: 0 })
  await open({ issuer: sandbox.openId.issuer })
})
afterEach(async () => {
  await office.close()
  await sandbox.close()
})

async function open({ issuer = '', clientId = openIdClientId, patience = 60_000 }) {
  await office?.close()
  const [hub, dataLayer] = connections(sandbox)
  office = await openTestOffice([hub, { ...dataLayer, openId: { issuer, clientId } }], { patience })
  attempt = attempts(office)
}
const until = (check: () => void) => vi.waitFor(check, { timeout: 10_000, interval: 5 })
const ended = (id: string) => until(() => expect(attempt.now(id)?.state).toMatch(/done|failed/))

/** Begins, and answers the address that was handed to the browser. */
async function begun() {
  const id = await attempt.start({ method: 'openid' })
  await until(() => expect(office.opened).toHaveLength(1))
  return { id, address: office.opened[0] ?? '' }
}
const someone = () => sandbox.people.accounts.find(({ email }) => email)

test('whoever logs in at the provider is found by e-mail, and the browser says to go back', async () => {
  const { id, address } = await begun()
  const { email = '' } = someone() ?? {}
  const last = await new Browser().logIn(address, email ?? '')
  expect(last.text).toContain('You can go back')
  expect(last.policy).toContain("default-src 'none'")
  await ended(id)
  const theirs = sandbox.people.accounts.filter((one) => one.email === email).map((one) => one.id)
  expect(attempt.now(id)).toMatchObject({
    state: 'done',
    failure: null,
    person: { maskedPersonalNumber: null },
  })
  expect(
    attempt
      .now(id)
      ?.accounts?.map(({ number }) => number)
      .sort(),
  ).toEqual(theirs.sort())
  const url = new URL(address)
  expect(url.searchParams.get('code_challenge_method')).toBe('S256')
  expect(url.searchParams.get('prompt')).toBe('login')
})

test('an answer that is not to our question is shown the door, and the right one still counts', async () => {
  const { id, address } = await begun()
  const redirect = new URL(new URL(address).searchParams.get('redirect_uri') ?? '')
  const ask = (query: string, init?: RequestInit) => fetch(`${redirect.origin}${query}`, init)
  expect((await ask('/signed-in?code=evil&state=evil')).status).toBe(400)
  expect((await ask('/signed-in?code=evil')).status).toBe(400)
  expect((await ask('/favicon.ico')).status).toBe(404)
  expect((await ask('/signed-in', { method: 'POST' })).status).toBe(405)
  expect(await statusFor(redirect, 'evil.example')).toBe(404)
  expect(attempt.now(id)?.state).toBe('waiting')
  await new Browser().logIn(address, 'anna@example.com')
  await ended(id)
  expect(attempt.now(id)).toMatchObject({ state: 'done', person: { name: 'Anna' }, accounts: [] })
})

test('only one answer counts, and afterwards nobody listens', async () => {
  const { id, address } = await begun()
  const gate = sandbox.gate('/openid/token')
  const browser = new Browser()
  const back = await browser.untilBack(address, 'anna@example.com')
  const first = browser.get(back)
  await gate.arrived()
  const second = await fetch(back)
  expect(second.status).toBe(410)
  expect(await second.text()).toContain('answered already')
  gate.release()
  await first
  await ended(id)
  expect(attempt.now(id)?.state).toBe('done')
  await expect(fetch(back)).rejects.toThrow('fetch failed')
})

test('somebody who gives up at the provider is said to have given up', async () => {
  const { id, address } = await begun()
  const last = await new Browser().logIn(address, null)
  expect(last.text).toContain('It did not work')
  await ended(id)
  expect(attempt.now(id)).toMatchObject({ state: 'failed', hint: 'gaveUp', failure: null })
})

test('an e-mail that the provider did not check finds nobody', async () => {
  sandbox.openId.emailVerified = false
  const { id, address } = await begun()
  await new Browser().logIn(address, someone()?.email ?? '')
  await ended(id)
  expect(attempt.now(id)).toMatchObject({ state: 'failed', hint: 'emailNotVerified', person: null })
  expect(sandbox.log.some(({ path }) => path === '/data-layer/accounts')).toBe(false)
})

test('an answer whose token is for somebody else’s question is not trusted', async () => {
  const { id, address } = await begun()
  const other = new URL(address)
  other.searchParams.set('nonce', 'of-another')
  await new Browser().logIn(other.href, 'anna@example.com')
  await ended(id)
  expect(attempt.now(id)).toMatchObject({ state: 'failed', hint: 'notTrusted' })
})

test('a code that the provider does not take is refused', async () => {
  const { id, address } = await begun()
  const back = new URL(await new Browser().untilBack(address, 'anna@example.com'))
  back.searchParams.set('code', 'stolen')
  await fetch(back)
  await ended(id)
  expect(attempt.now(id)).toMatchObject({ state: 'failed', hint: 'refusedByProvider' })
})

test('a provider that goes away in the middle is offline, and the browser says that it did not work', async () => {
  const { id, address } = await begun()
  const back = await new Browser().untilBack(address, 'anna@example.com')
  sandbox.faults.add({ route: '/openid', kind: 'reset' })
  expect(await (await fetch(back)).text()).toContain('It did not work')
  await ended(id)
  expect(attempt.now(id)).toMatchObject({ state: 'failed', failure: { kind: 'unavailable' } })
})

test('who does not come back in time has to begin again', async () => {
  await open({ issuer: sandbox.openId.issuer, patience: 30 })
  const { id, address } = await begun()
  await ended(id)
  expect(attempt.now(id)).toMatchObject({ state: 'failed', hint: 'timedOut' })
  await expect(fetch(new URL(address).searchParams.get('redirect_uri') ?? '')).rejects.toThrow('fetch failed')
})

test.each(['cancelled', 'left'])('one that is %s listens no more', async (how) => {
  const gone = new AbortController()
  const id = await attempt.start({ method: 'openid' }, gone.signal)
  await until(() => expect(office.opened).toHaveLength(1))
  const redirect = new URL(office.opened[0] ?? '').searchParams.get('redirect_uri') ?? ''
  if (how === 'left') gone.abort()
  else office.identifications.cancel(id)
  await vi.waitFor(() => expect(fetch(redirect)).rejects.toThrow('fetch failed'))
  expect(attempt.now(id)?.state).toBe('waiting')
})

test.each([
  ['nobody', async () => nobodysAddress(), { kind: 'offline' }],
  ['no provider', async () => `${sandbox.url}/hub`, { kind: 'unexpectedAnswer', code: 'openid' }],
  ['a provider without https elsewhere', async () => 'http://provider.example', { kind: 'forbidden' }],
])('where %s is, nothing is opened', async (_, address, failure) => {
  const { connections: kept } = office
  const [record] = (await kept.records()).filter(({ kind }) => kind === 'data-layer')
  if (!record) throw new Error('no data layer')
  const openId = { issuer: await address(), clientId: openIdClientId }
  await office.store.connections.save({ ...record, openId: { ...openId, issuer: sandbox.openId.issuer } })
  Object.assign(record.openId ?? {}, openId)
  const id = await attempt.start({ method: 'openid' })
  await ended(id)
  expect(attempt.now(id)).toMatchObject({ state: 'failed', failure })
  expect(office.opened).toEqual([])
})

test('without a provider there is nothing to sign in at', async () => {
  await office.close()
  const [hub, { openId: _, ...dataLayer }] = connections(sandbox)
  office = await openTestOffice([hub, dataLayer])
  attempt = attempts(office)
  const id = await attempt.start({ method: 'openid' })
  await ended(id)
  expect(attempt.now(id)).toMatchObject({ state: 'failed', failure: { kind: 'notProvided' } })
})

/** What is answered to a request that was made for another host's name. */
function statusFor(to: URL, host: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    request({ port: to.port, host: '127.0.0.1', path: to.pathname, headers: { host } }, (response) => {
      response.resume()
      resolve(response.statusCode)
    })
      .on('error', reject)
      .end()
  })
}
