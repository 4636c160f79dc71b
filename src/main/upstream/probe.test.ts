import type { Connection } from '@shared/connection'
import { connectionReport } from '@shared/connection'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { probe } from './probe'
import { canary, failureOf, nobodysAddress, sendJson, startTestServer, type TestServer } from './test-server'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer()
})
afterAll(() => server.close())

const run = async (kind: Connection['kind'], credential: Connection['credential'], secret = canary) => {
  const report = await probe(
    { id: 'new', name: 'N', kind, baseUrl: server.url, credential },
    { secret: async () => secret },
    fetch,
  )
  expect(server.received.every(({ method }) => method === 'GET')).toBe(true)
  expect(JSON.stringify(report)).not.toContain(canary)
  return connectionReport.parse(report)
}
const verdicts = ({ findings }: Awaited<ReturnType<typeof run>>) =>
  Object.fromEntries(findings.map(({ ability, verdict }) => [ability, verdict]))

test('a hub: who we are, and what works', async () => {
  server.answers(({ url }, response) => {
    if (url.startsWith('/permission')) sendJson(response, {}, 501)
    else if (url.startsWith('/organization')) sendJson(response, {}, 403)
    else if (url.startsWith('/contact')) response.writeHead(200).end('<html>')
    else sendJson(response, { data: { items: [{ id: 1, name: 'j@x.nl' }] } })
  })
  const report = await run('hub', { kind: 'bearer' })
  expect(report.signedInAs).toBe('j@x.nl')
  expect(report.quickest).toBeGreaterThanOrEqual(0)
  expect(report.findings).toEqual([
    { ability: 'myAccount', verdict: 'works', status: 200, failure: null },
    { ability: 'organisations', verdict: 'refused', status: 403, failure: 'forbidden' },
    { ability: 'permissions', verdict: 'notProvided', status: 501, failure: 'notProvided' },
    { ability: 'contacts', verdict: 'failed', status: 200, failure: 'unexpectedAnswer' },
  ])
})

test.each([200, 404])('a data layer that finds nobody with %i works', async (status) => {
  server.answers(({ url }, response) => {
    if (url.startsWith('/accounts?')) sendJson(response, [], status)
    else if (url.endsWith('/url')) sendJson(response, {}, 501)
    else sendJson(response, {}, 404)
  })
  const report = await run('data-layer', { kind: 'api-key', header: 'x-api-key' })
  expect(verdicts(report)).toEqual({ accountSearch: 'works', invoicePdfUrl: 'notProvided' })
})

test('a key that is refused is a report, not an error', async () => {
  server.answersJson({}, 401)
  const report = await run('data-layer', { kind: 'api-key', header: 'x-api-key' })
  expect(verdicts(report)).toMatchObject({ accountSearch: 'refused', invoices: 'refused' })
})

test('authorizations: passwords in the answer go nowhere', async () => {
  server.answers(({ url }, response) =>
    sendJson(
      response,
      url.endsWith('/formlink') ? {} : { authorizations: [{ online_access_password: canary }] },
    ),
  )
  expect(verdicts(await run('authorizations', { kind: 'bearer' }))).toEqual({
    authorizations: 'works',
    formLink: 'works',
  })
})

test('connect: logs in, in its generation', async () => {
  server.answersJson({ bearer_token: canary, expires_in: 3600, live_mode: false })
  expect(verdicts(await run('connect', { kind: 'basic', username: 'acc_1' }))).toEqual({ login: 'works' })
  expect(server.received[0]).toMatchObject({
    url: '/login',
    headers: { 'flatpeak-version': '2024-08-24.zero' },
  })
})

test.each(['hub', 'data-layer', 'authorizations', 'connect'] as const)(
  '%s: nobody there is told at once',
  async (kind) => {
    const nowhere = {
      id: 'new',
      name: 'N',
      kind,
      baseUrl: await nobodysAddress(),
      credential: { kind: 'bearer' },
    } as const
    expect(await failureOf(probe(nowhere, { secret: async () => canary }, fetch))).toMatchObject({
      kind: 'offline',
      connectionName: 'N',
    })
  },
)

test('a secret that cannot be sent is told at once', async () => {
  server.answersJson({})
  const failure = await failureOf(run('hub', { kind: 'bearer' }, `${canary}\n`))
  expect(failure).toMatchObject({ kind: 'unauthenticated', code: 'secretNotSendable' })
})
