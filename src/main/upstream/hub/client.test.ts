import { afterAll, beforeAll, expect, test } from 'vitest'
import { connect, failureOf, sendJson, startTestServer, type TestServer } from '../test-server'
import { createHub } from './client'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer()
})
afterAll(() => server.close())

const hub = () =>
  createHub(connect(server.url, { connection: { id: 'hub-1', kind: 'hub', credential: { kind: 'bearer' } } }))
const items = (...all: unknown[]) => ({ data: { items: all } })

test('my account: ids as numbers, dossiers with leading zeros, tussenvoegsel', async () => {
  const dossiers = { 101: '000123', 102: 456 }
  server.answersJson(
    items({
      id: 7,
      name: 'j@x.nl',
      firstName: 'Jan',
      middleName: 'van der',
      lastName: 'Berg',
      dossiers,
      groupIds: [101],
    }),
  )
  expect(await hub().myAccount()).toEqual({
    id: '7',
    name: 'j@x.nl',
    email: null,
    firstName: 'Jan',
    middleName: 'van der',
    lastName: 'Berg',
    dossiers: [
      { organisationId: '101', number: '000123' },
      { organisationId: '102', number: '456' },
    ],
    groupIds: ['101'],
  })
  expect(server.received[0]).toMatchObject({ method: 'GET', url: '/account/mine' })
})

test('the example as the documents print it, with its missing brace, is an unexpected answer', async () => {
  const printed =
    '"data": { "items": [ { "id": <account-id>, "dossiers": { <id>: <number> }, "groupIds": [ "101" ], ] }'
  server.answers((_, response) => response.writeHead(200).end(printed))
  expect(await failureOf(hub().myAccount())).toMatchObject({
    kind: 'unexpectedAnswer',
    code: 'notJson',
    upstream: 'hub',
  })
})

test.each([{ data: { items: [] } }, { data: {} }, { outcome: 1 }, [[]]])(
  'my account is not in %j',
  async (answer) => {
    server.answersJson(answer)
    expect((await failureOf(hub().myAccount())).kind).toBe('unexpectedAnswer')
  },
)

test('permissions, as objects and as plain codes, each by an id of its own; what is neither is left out', async () => {
  const one = { code: 'a', description: 'A', organization: { id: 1, name: 'One' }, validUntil: '2027-01-01' }
  server.answersJson(items(one, one, 'b', { role: 3, organization: 102 }, { label: 'no code' }, {}, null, []))
  const said = expect.arrayContaining([
    { path: 'organization.id', text: '1' },
    { path: 'validUntil', text: '2027-01-01' },
  ])
  const a = { connectionId: 'hub-1', code: 'a', description: 'A', organisation: 'One', said }
  expect(await hub().myPermissions()).toEqual([
    { ...a, id: 'hub-1/a 1' },
    { ...a, id: 'hub-1/a 1 2' },
    { ...a, id: 'hub-1/b', code: 'b', description: null, organisation: null, said: [] },
    {
      ...{ ...a, id: 'hub-1/3 102', code: '3', description: null, organisation: '102' },
      said: expect.arrayContaining([{ path: 'organization', text: '102' }]),
    },
  ])
})

test.each([{ data: { items: [] } }, { data: {} }])('no permissions in %j', async (answer) => {
  server.answersJson(answer)
  expect(await hub().myPermissions()).toEqual([])
})

test('a page of contacts: the odd ones are kept as far as they go, those without an id counted', async () => {
  server.answersJson({
    data: {
      items: [
        {
          id: 1,
          firstName: 'Åsa',
          lastName: 'Öberg',
          email: ' a@b.se ',
          phone: 46701234567,
          address: 'none',
          dossiers: 'x',
        },
        {
          contactId: 'c/2:x',
          companyName: 'Bakkerij',
          address: { streetName: 'Kade', houseNumber: 1, postcode: '1011', city: 'A' },
        },
        { firstName: 'Nobody' },
        'nonsense',
        { id: 3, account: { username: 'u@x.nl', status: 'blocked', createdAt: '2026-01-01T00:00:00Z' } },
        { id: 4, account: {}, email: 'x@y.nl' },
        { id: 5, accountUsername: 'five@x.nl' },
      ],
      total: '9',
    },
  })
  const page = await hub().contacts({ page: 1, size: 7, search: ' é&f ' })
  expect(page).toMatchObject({ total: 9, isLast: false, skipped: 2 })
  expect(page.contacts.map(({ id, displayName }) => [id, displayName])).toEqual([
    ['hub-1/1', 'Åsa Öberg'],
    ['hub-1/c/2:x', 'Bakkerij'],
    ['hub-1/3', '3'],
    ['hub-1/4', 'x@y.nl'],
    ['hub-1/5', '5'],
  ])
  expect(page.contacts[0]).toMatchObject({
    email: 'a@b.se',
    phone: '46701234567',
    address: null,
    dossiers: [],
  })
  expect(page.contacts[1]?.address).toEqual({ street: 'Kade 1', postalCode: '1011', city: 'A', country: '' })
  expect(page.contacts.map(({ account }) => account.state)).toEqual([
    'none',
    'none',
    'blocked',
    'none',
    'created',
  ])
  expect(page.contacts[2]?.account).toMatchObject({
    username: 'u@x.nl',
    createdAt: '2026-01-01T00:00:00.000Z',
  })
  expect(server.received[0]?.url).toBe('/contact/contacts?page=1&size=7&search=%C3%A9%26f')
})

const some = (count: number) => Array.from({ length: count }, (_, id) => ({ id }))
test.each([
  ['a total beside the items', { data: { items: some(2), total: 4 } }, 2, true],
  ['more to come', { data: { items: some(2), total: 5 } }, 2, false],
  ['a total beside data', { data: { items: some(2) }, totalElements: 5 }, 2, false],
  [
    'a smaller page than asked for, as the hub says',
    { data: { items: some(1), total: 5, size: 1 } },
    2,
    false,
  ],
  ['a total that is none', { data: { items: some(2), total: 'many' } }, 2, false],
  ['a full page without a total', { data: { items: some(2) } }, 2, false],
  ['a short page without a total', { data: { items: some(1) } }, 2, true],
  ['more than asked for: all of them', { data: { items: some(3) } }, 2, true],
  ['an empty page', { data: { items: [], total: 99 } }, 2, true],
])('%s', async (_, answer, page, isLast) => {
  server.answersJson(answer)
  expect((await hub().contacts({ page, size: 2 })).isLast).toBe(isLast)
})

test('a contact whose id holds anything', async () => {
  server.answersJson(items({ id: 'a/b:c%d' }))
  expect((await hub().contact('a/b:c%d')).id).toBe('hub-1/a/b:c%d')
  expect(server.received[0]?.url).toBe('/contact/contacts/a%2Fb%3Ac%25d')
})

test('another contact than asked for is not taken for it', async () => {
  server.answersJson(items({ id: 2, firstName: 'Other' }))
  expect(await failureOf(hub().contact('1'))).toMatchObject({ kind: 'unexpectedAnswer', code: 'wrongShape' })
})

test('a contact that the hub answers with nothing is not found', async () => {
  server.answersJson(items())
  expect((await failureOf(hub().contact('1'))).kind).toBe('notFound')
})

test.each([
  [
    items({ username: 'u@x.nl', temporaryPassword: ' p w ' }),
    { result: 'created', username: 'u@x.nl', temporaryPassword: ' p w ' },
  ],
  [{ temporaryPassword: 12345678 }, { result: 'created', username: 'e@x.nl', temporaryPassword: '12345678' }],
  [
    items({ id: 1, username: 'u@x.nl', invitedTo: 'i@x.nl' }),
    { result: 'invited', username: 'u@x.nl', invitedTo: 'i@x.nl' },
  ],
  [items({ id: 1 }), { result: 'invited', username: 'e@x.nl', invitedTo: 'e@x.nl' }],
  [items(), { result: 'invited', username: 'e@x.nl', invitedTo: 'e@x.nl' }],
])('creating an account that answers %j', async (answer, creation) => {
  server.answersJson(answer, 201)
  expect(await hub().createAccount('1', 'e@x.nl')).toEqual(creation)
  expect(server.received).toMatchObject([
    { method: 'POST', url: '/contact/contacts/1/account', body: '{"email":"e@x.nl"}' },
  ])
})

test('an answer that says nothing about an account is none', async () => {
  server.answersJson({ outcome: { rows: 'none' }, version: 7 }, 201)
  expect((await failureOf(hub().createAccount('1', 'e@x.nl'))).kind).toBe('unexpectedAnswer')
})

test('somebody was quicker: already created', async () => {
  server.answers(({ method }, response) =>
    method === 'POST'
      ? sendJson(response, {}, 409)
      : sendJson(response, items({ id: 1, account: { username: 'u@x.nl' } })),
  )
  expect(await hub().createAccount('1', 'e@x.nl')).toEqual({ result: 'alreadyCreated', username: 'u@x.nl' })
  expect(server.received.filter(({ method }) => method === 'POST')).toHaveLength(1)
})

test('the e-mail is taken by another: a conflict in the words of the hub', async () => {
  server.answers(({ method }, response) =>
    method === 'POST'
      ? sendJson(response, { message: 'taken' }, 409)
      : sendJson(response, items({ id: 1, account: null })),
  )
  expect(await failureOf(hub().createAccount('1', 'e@x.nl'))).toMatchObject({
    kind: 'conflict',
    message: 'taken',
  })
})

test('a conflict stays one when the contact cannot be asked', async () => {
  server.answers(({ method }, response) =>
    sendJson(response, { message: 'm' }, method === 'POST' ? 409 : 500),
  )
  expect(await failureOf(hub().createAccount('1', 'e@x.nl'))).toMatchObject({
    kind: 'conflict',
    message: 'm',
  })
})

test('sending access says to whom, where the hub does', async () => {
  server.answersJson(items({ invitedTo: 'i@x.nl' }))
  expect(await hub().sendAccess('1')).toEqual({ invitedTo: 'i@x.nl' })
  server.answers((_, response) => response.writeHead(204).end())
  expect(await hub().sendAccess('1')).toEqual({ invitedTo: null })
  server.answers((_, response) => response.writeHead(200).end())
  expect(await hub().sendAccess('1')).toEqual({ invitedTo: null })
  server.answers((_, response) => response.writeHead(200).end('<html>'))
  expect((await failureOf(hub().sendAccess('1'))).kind).toBe('unexpectedAnswer')
})
