import { join } from 'node:path'
import type { EndpointDraft, EndpointRow } from '@shared/endpoint'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openEncrypted } from '../store/encrypted'
import type { Place } from '../store/files'
import { newPlace } from '../store/samples'
import { openTestOffice, type TestOffice } from '../test-office'
import { canary, failureOf, startTestServer, type TestServer } from '../upstream/test-server'

let place: Place
let server: TestServer
let office: TestOffice
beforeEach(async () => {
  place = newPlace()
  server = await startTestServer()
  office = await openTestOffice([connection('hub'), connection('data-layer')], { place })
})
afterEach(async () => {
  await office.close()
  await server.close()
})

const connection = (kind: 'hub' | 'data-layer') => ({
  kind,
  name: kind,
  baseUrl: `${server.url}/${kind}`,
  credential: { kind: 'bearer' as const },
  secret: canary,
})
const rowIn = (rows: EndpointRow[], operation: string) => {
  const row = rows.find((one) => one.operation === operation)
  if (!row) throw new Error(`no ${operation}`)
  return row
}
const row = async (operation: string, id = office.dataLayerId) =>
  rowIn(await office.endpoints.list(id), operation)
const change = async (operation: string, draft: Partial<EndpointDraft>) => {
  const { endpoint } = await row(operation)
  return office.endpoints.save(office.dataLayerId, [{ operation, endpoint: { ...endpoint, ...draft } }])
}
const asked = () => server.received.map(({ method, url }) => `${method} ${url}`)

test('one wrong row of many, and none is kept; every field that is wrong is named', async () => {
  const account = await row('account')
  const saving = office.endpoints.save(office.dataLayerId, [
    { operation: 'account', endpoint: { ...account.endpoint, path: '/customers/{accountId}' } },
    {
      operation: 'invoices',
      endpoint: { method: 'POST', path: '/../x', query: { from: 'a', to: 'a' }, body: {} },
    },
  ])
  expect(await failureOf(saving)).toEqual({
    kind: 'invalid',
    fields: [
      { path: 'invoices.method', problem: 'method' },
      { path: 'invoices.path', problem: 'dots' },
      { path: 'invoices.query.from', problem: 'duplicate' },
      { path: 'invoices.query.to', problem: 'duplicate' },
    ],
  })
  expect(await row('account')).toEqual(account)
})

test('an operation or a connection that nobody knows is refused', async () => {
  const { endpoint } = await row('account')
  const saving = office.endpoints.save(office.dataLayerId, [{ operation: '__proto__', endpoint }])
  expect(await failureOf(saving)).toMatchObject({ fields: [{ problem: 'unknownOperation' }] })
  expect(await failureOf(office.endpoints.list('nowhere'))).toMatchObject({ kind: 'notFound' })
  expect(await failureOf(office.endpoints.save('nowhere', []))).toMatchObject({ kind: 'notFound' })
})

test('a changed path and changed names are asked from the next call on, by a client that was there before', async () => {
  const client = await office.upstreams.dataLayer(office.dataLayerId)
  await client.invoices('7', { from: '2026-01-01' })
  await change('invoices', { path: '/v2/{accountId}/bills', query: { from: 'since', to: 'until' } })
  await client.invoices('7', { from: '2026-01-01' })
  expect(asked()).toEqual([
    expect.stringMatching(/^GET \/data-layer\/accounts\/7\/invoices\?fromDate=2025-12-31T23/),
    expect.stringMatching(/^GET \/data-layer\/v2\/7\/bills\?since=2025-12-31T23/),
  ])
  expect(office.told).toContainEqual({ event: 'connections.changed', payload: {} })
})

test('a changed method and changed names of a body are sent', async () => {
  server.answers((_, response) => response.writeHead(204).end())
  const client = await office.upstreams.dataLayer(office.dataLayerId)
  await change('updateUser', {
    method: 'PATCH',
    body: { phone: 'contact.phone', email: 'contact.emailAddress' },
  })
  await client.updateUser('7', '8', { phone: null, email: 'a@b.nl' })
  const [sent] = server.received
  expect(sent).toMatchObject({ method: 'PATCH', url: '/data-layer/accounts/7/users/8' })
  expect(JSON.parse(sent?.body ?? '')).toEqual({ contact: { phone: null, emailAddress: 'a@b.nl' } })
})

test('the other connection stays as it was, and a reset or a start brings back what should be there', async () => {
  await change('account', { path: '/customers/{accountId}' })
  await change('locations', { path: '/places/{accountId}' })
  expect((await office.endpoints.list(office.hubId)).filter(({ isChanged }) => isChanged)).toEqual([])
  await office.endpoints.reset(office.dataLayerId, 'account')
  await office.close()
  office = await openTestOffice([connection('hub'), connection('data-layer')], { place })
  expect(await row('account')).toMatchObject({
    isChanged: false,
    endpoint: { path: '/accounts/{accountId}' },
  })
  expect(await row('locations')).toMatchObject({ isChanged: true, endpoint: { path: '/places/{accountId}' } })
  const after = await office.endpoints.reset(office.dataLayerId)
  expect(after.filter(({ isChanged }) => isChanged)).toEqual([])
})

test('what is saved as usual is not kept as a change', async () => {
  await change('account', { path: '/customers/{accountId}' })
  const { usual } = await row('account')
  expect(rowIn(await change('account', usual), 'account').isChanged).toBe(false)
  expect(await office.store.endpoints.list(office.dataLayerId)).toEqual([])
})

test.each([
  ['no JSON', '{', 'unreadable', null],
  ['another shape', '["/x"]', 'unreadable', null],
  ['more than is known', '{"host":"https://elsewhere.example"}', 'unreadable', null],
  ['a path that leads away', '{"path":"/../{accountId}"}', 'dots', '/../{accountId}'],
  ['a path of an older operation', '{"path":"/accounts"}', 'missingPlaceholder', '/accounts'],
])('a kept row with %s gives way to the default, and says so', async (_, text, problem, path) => {
  await change('account', { path: '/customers/{accountId}' })
  await office.close()
  const desk = openEncrypted(join(place.folder, 'desk.db'), place.key, 'write')
  desk.prepare('UPDATE endpoints SET change = ?').run(text)
  desk.close()
  office = await openTestOffice([connection('hub'), connection('data-layer')], { place })
  const found = await row('account')
  expect(found).toMatchObject({ isChanged: false, endpoint: found.usual })
  expect(found.refused?.problems).toEqual([{ path: path === null ? '' : 'path', problem }])
  expect(found.refused?.kept?.path ?? null).toBe(path)
  await failureOf((await office.upstreams.dataLayer(office.dataLayerId)).account('7'))
  expect(asked()).toEqual(['GET /data-layer/accounts/7'])
  expect(rowIn(await office.endpoints.reset(office.dataLayerId, 'account'), 'account').refused).toBeNull()
})

test('a removed connection leaves none of its endpoints behind', async () => {
  await change('account', { path: '/customers/{accountId}' })
  const { dataLayerId } = office
  await office.connections.remove(dataLayerId)
  expect(await office.store.endpoints.list(dataLayerId)).toEqual([])
  await office.store.endpoints.save({
    connectionId: dataLayerId,
    changes: [{ operation: 'account', change: { path: '/x/{accountId}' } }],
  })
  expect(await office.store.endpoints.list(dataLayerId)).toEqual([])
})

test('testing the connection asks what was changed', async () => {
  await change('account', { path: '/customers/{accountId}' })
  const record = (await office.connections.records()).find(({ id }) => id === office.dataLayerId)
  if (!record) throw new Error('no record')
  const { id, ...draft } = record
  await office.connections.test({ id, draft })
  expect(asked()).toContain('GET /data-layer/customers/connection-test')
})

test.each([
  [404, 'unclear'],
  [403, 'refused'],
  [501, 'notProvided'],
  [500, 'failed'],
])('a test about nobody that ends in %i is %s', async (status, verdict) => {
  server.answersJson({ message: 'no' }, status)
  expect(await office.endpoints.test(office.dataLayerId, { operation: 'account', ids: {} })).toMatchObject({
    verdict,
    status,
  })
  expect(asked()).toEqual(['GET /data-layer/accounts/connection-test'])
})

test('a test about somebody, or about nobody in particular, takes “not found” for an answer', async () => {
  server.answersJson({ message: 'no' }, 404)
  const ids = { accountId: '7' }
  expect(await office.endpoints.test(office.dataLayerId, { operation: 'account', ids })).toMatchObject({
    verdict: 'notFound',
  })
  expect(await office.endpoints.test(office.hubId, { operation: 'contacts', ids: {} })).toMatchObject({
    verdict: 'notFound',
    status: 404,
    failure: 'notFound',
  })
  expect(asked()).toEqual(['GET /data-layer/accounts/7', 'GET /hub/contact/contacts?page=1&size=1'])
})

test('a page for people is no answer; a test tries what is typed and keeps nothing', async () => {
  const { endpoint: typed } = await row('locations')
  const trying = {
    operation: 'locations',
    ids: { accountId: '7' },
    endpoint: { ...typed, path: '/v2/{accountId}' },
  }
  expect(await office.endpoints.test(office.dataLayerId, trying)).toMatchObject({
    verdict: 'works',
    status: 200,
  })
  server.answers((_, response) => response.end('<!doctype html><title>Not here</title>'))
  expect(await office.endpoints.test(office.dataLayerId, trying)).toMatchObject({
    verdict: 'failed',
    status: 200,
    failure: 'unexpectedAnswer',
  })
  expect(asked()).toEqual(['GET /data-layer/v2/7'])
  expect((await row('locations')).isChanged).toBe(false)
})

test('what writes is never tested, and neither is what is wrong', async () => {
  const trying = { ids: { accountId: '7', userId: '8' } }
  expect(
    await failureOf(office.endpoints.test(office.dataLayerId, { ...trying, operation: 'updateUser' })),
  ).toMatchObject({ fields: [{ problem: 'writes' }] })
  const { endpoint: typed } = await row('account')
  const wrong = { ...trying, operation: 'account', endpoint: { ...typed, path: '//elsewhere.example' } }
  expect(await failureOf(office.endpoints.test(office.dataLayerId, wrong))).toMatchObject({
    fields: [{ path: 'account.path', problem: 'address' }],
  })
  expect(asked()).toEqual([])
})

test('a test of an upstream that is away says so', async () => {
  await server.close()
  expect(await office.endpoints.test(office.hubId, { operation: 'contacts', ids: {} })).toMatchObject({
    verdict: 'failed',
    status: null,
    failure: expect.any(String),
  })
  server = await startTestServer()
})

test('a file takes the table to another connection of the kind', async () => {
  await change('account', { path: '/customers/{accountId}' })
  const file = await office.endpoints.toFile(office.dataLayerId)
  expect(new TextDecoder().decode(file.bytes)).not.toMatch(/http|canary/)
  await office.endpoints.reset(office.dataLayerId)
  const read = await office.endpoints.fromFile(office.dataLayerId, file)
  expect(read).toMatchObject({ refused: [], changes: [{ operation: 'account' }] })
  expect((await row('account')).isChanged).toBe(false)
  const changes = read.changes.map(({ operation, to }) => ({ operation, endpoint: to }))
  await office.endpoints.save(office.dataLayerId, changes)
  expect(await row('account')).toMatchObject({ endpoint: { path: '/customers/{accountId}' } })
  expect(await failureOf(office.endpoints.fromFile(office.hubId, file))).toMatchObject({
    fields: [{ path: 'file', problem: 'otherKind' }],
  })
})

const fileOf = (content: unknown) => ({
  fileName: 'x.json',
  bytes: new TextEncoder().encode(typeof content === 'string' ? content : JSON.stringify(content)),
})

test.each([
  ['', 'notJson'],
  ['{"form":', 'notJson'],
  [[], 'noTable'],
  [{ form: 'meterkast-endpoints-9', kind: 'data-layer', operations: {} }, 'noTable'],
  [{ form: 'meterkast-endpoints-1', kind: 'data-layer' }, 'noTable'],
])('a file with %j is refused: %s', async (content, problem) => {
  expect(await failureOf(office.endpoints.fromFile(office.dataLayerId, fileOf(content)))).toEqual({
    kind: 'invalid',
    fields: [{ path: 'file', problem }],
  })
})

test('what is wrong in a file is refused row by row, and the rest can be taken', async () => {
  const operations = `{"account": {"path": "/customers/{accountId}"}, "invoices": {"path": "https://elsewhere.example"},
    "locations": {}, "__proto__": {"path": "/x"}, "products": 7}`
  const text = `{"form": "meterkast-endpoints-1", "kind": "data-layer", "operations": ${operations}}`
  const read = await office.endpoints.fromFile(office.dataLayerId, fileOf(text))
  expect(read.changes.map(({ operation }) => operation)).toEqual(['account'])
  expect(read.unchanged).toBe(1)
  expect(read.refused).toContainEqual({
    operation: 'invoices',
    problems: [{ path: 'path', problem: 'address' }],
  })
  expect(read.refused).toContainEqual({
    operation: 'products',
    problems: [{ path: '', problem: 'unreadable' }],
  })
})
