import { afterAll, beforeAll, expect, test } from 'vitest'
import { connect, failureOf, sendJson, startTestServer, type TestServer } from '../test-server'
import { createDataLayer } from './client'
import { ownerName } from './to-account'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer()
})
afterAll(() => server.close())

const dataLayer = () => createDataLayer(connect(server.url))

test.each([
  [
    ['a', 1],
    ['a', '1'],
  ],
  [
    [{ id: 'a' }, { accountId: 2 }],
    ['a', '2'],
  ],
  [{ accounts: ['a', { id: 'a' }] }, ['a']],
  [{ id: 'a' }, ['a']],
  [{ accountId: 'a' }, ['a']],
  [{ data: { items: [{ id: 'a' }] } }, ['a']],
  [[], []],
  [{}, []],
  [null, []],
])('accounts found in %j', async (answer, ids) => {
  server.answersJson(answer)
  expect(await dataLayer().accountsBy({ email: 'a@b.se' })).toEqual(ids)
})

test('no account is found: 404', async () => {
  server.answersJson({ message: 'none' }, 404)
  expect(await dataLayer().accountsBy({ email: 'a@b.se' })).toEqual([])
})

test.each([[['a', { name: 'b' }]], [{ outcome: 1 }], ['text']])(
  '%j is not taken for a list of accounts',
  async (answer) => {
    server.answersJson(answer)
    expect(await failureOf(dataLayer().accountsBy({ email: 'a@b.se' }))).toMatchObject({ code: 'wrongShape' })
  },
)

test.each([
  [{ email: 'a+b@c.se' }, '/accounts?email=a%2Bb%40c.se'],
  [{ personalNumber: '19850101-1234' }, '/accounts?ssn=19850101-1234'],
  [{ orgNumber: '556677-8899' }, '/accounts?orgnumber=556677-8899'],
  [{ phone: '+46 70' }, '/accounts?phonenumber=%2B46+70'],
])('searches by %j', async (by, url) => {
  server.answersJson([])
  await dataLayer().accountsBy(by)
  expect(server.received[0]?.url).toBe(url)
})

test('a personal number does not come back in an error', async () => {
  server.answersJson({ message: 'no 19850101-1234, 198501011234, 850101-1234' }, 400)
  const failure = await failureOf(dataLayer().accountsBy({ personalNumber: '19850101-1234' }))
  expect(failure.message).toBe('no ••••, ••••, ••••')
})

test.each([
  [
    {
      id: 'x:1',
      ssn: '19850101-1234',
      orgNumber: null,
      email: 'e',
      phoneNumber: '1',
      firstName: 'Åsa',
      lastName: 'Ö',
    },
  ],
  [
    {
      accountId: 'x:1',
      personalId: '198501011234',
      orgnumber: '',
      email: 'e',
      phonenumber: 1,
      name: 'Åsa Ö',
    },
  ],
  [
    {
      data: {
        items: [{ id: 'x:1', personalId: '198501011234', email: 'e', phonenumber: '1', name: 'Åsa Ö' }],
      },
    },
  ],
])('an account, as %j', async (answer) => {
  server.answersJson(answer)
  expect(await dataLayer().account('x:1')).toEqual({
    id: 'data-layer-1/x:1',
    upstreamId: 'x:1',
    connectionId: 'data-layer-1',
    number: 'x:1',
    name: 'Åsa Ö',
    email: 'e',
    phone: '1',
    orgNumber: null,
    person: expect.stringMatching(/^[\w+/]{43}=$/),
    maskedPersonalNumber: '19850101-••••',
    address: null,
    contactId: null,
  })
  expect(server.received[0]?.url).toBe('/accounts/x%3A1')
})

test.each([
  [{ address: { streetName: 'Storgatan', streetNumber: 1, town: 'Lund' } }, 'Storgatan 1, Lund'],
  [{ address: 'Storgatan 1, Lund' }, 'Storgatan 1, Lund'],
  [{ address: { country: 'SE' } }, null],
  [{ address: 7, name: 'A' }, '7'],
  [{ address: [], name: 'A' }, null],
])('the address of an account that answers %j is %j', async (answer, address) => {
  server.answersJson({ id: 'x', ...answer })
  expect((await dataLayer().account('x')).address).toBe(address)
})

test.each([
  { id: 'other', email: 'e' },
  { outcome: { rows: 'none' }, version: 7 },
])('%j is not the account that was asked for', async (answer) => {
  server.answersJson(answer)
  expect((await failureOf(dataLayer().account('mine'))).kind).toBe('unexpectedAnswer')
})

test('an account that says nothing of its owner is called by its number', async () => {
  server.answersJson({ id: 12, accountNumber: 'K-12' })
  expect(await dataLayer().account('12')).toMatchObject({
    number: 'K-12',
    name: 'K-12',
    maskedPersonalNumber: null,
  })
})

const role = (id: number) => ({ role: 'guest', user: { id, firstName: 'G', ssn: '19850101-1234' } })

test('user roles: all pages, until a short one', async () => {
  server.answers(({ url }, response) => {
    const page = Number(new URL(url, 'http://x').searchParams.get('page'))
    const ids = Array.from({ length: page < 3 ? 100 : 1 }, (_, index) => page * 1000 + index)
    sendJson(response, ids.map(role))
  })
  const roles = await dataLayer().userRoles('a')
  expect(roles).toHaveLength(201)
  expect(JSON.stringify(roles)).not.toContain('1234')
  expect(server.received.map(({ url }) => url)).toEqual(
    [1, 2, 3].map((page) => `/accounts/a/userroles?page=${page}&perPage=100`),
  )
})

test('user roles of an upstream that knows no pages end', async () => {
  server.answersJson(Array.from({ length: 100 }, (_, id) => role(id)))
  expect(await dataLayer().userRoles('a')).toHaveLength(100)
  expect(server.received).toHaveLength(2)
})

test('the owner or company gives the account its name', async () => {
  server.answersJson([
    role(1),
    { role: 'Company', user: { id: 2, name: 'Bageri AB' } },
    { role: 'owner' },
    null,
  ])
  expect(ownerName(await dataLayer().userRoles('a'))).toBe('Bageri AB')
  expect(ownerName([])).toBeNull()
})

test('invoices: broken rows and those of another account are counted, not shown', async () => {
  const fine = { id: 1, amount: 12.5, currency: 'SEK', issuedDate: '2026-01-15', status: 'paid' }
  server.answersJson([
    fine,
    { ...fine, id: 2, accountId: 'other' },
    { ...fine, id: 3, amount: 'much' },
    { ...fine, id: 4, issuedDate: 'then' },
    { ...fine, id: undefined },
    null,
  ])
  const { invoices, skipped } = await dataLayer().invoices('a')
  expect(invoices.map(({ upstreamId }) => upstreamId)).toEqual(['1'])
  expect(skipped).toBe(5)
})

test('invoices of a period: from the edges of local days', async () => {
  server.answersJson({ invoices: [] })
  await dataLayer().invoices('a/b', { from: '2026-01-01', to: '2026-07-01' })
  await dataLayer().invoices('a/b')
  expect(server.received.map(({ url }) => url)).toEqual([
    '/accounts/a%2Fb/invoices?fromDate=2025-12-31T23%3A00%3A00Z&toDate=2026-06-30T22%3A00%3A00Z',
    '/accounts/a%2Fb/invoices',
  ])
})

test.each([{ outcome: { rows: 'none' } }, 'x'])('%j is no list of invoices', async (answer) => {
  server.answersJson(answer)
  expect((await failureOf(dataLayer().invoices('a'))).kind).toBe('unexpectedAnswer')
})

test('a user role keeps how somebody is reached, and the personal number only masked', async () => {
  const user = {
    userId: 7,
    givenName: 'Åsa',
    surname: 'Ö',
    emailAddress: 'e',
    phone_number: 1,
    language: 'sv',
    userName: 'asa',
    orgnumber: '556677-8899',
    personalId: '198501011234',
  }
  server.answersJson([{ userRole: 'OWNER', user }])
  expect(await dataLayer().userRoles('a')).toEqual([
    {
      role: 'owner',
      userId: '7',
      name: 'Åsa Ö',
      email: 'e',
      phone: '1',
      language: 'sv',
      username: 'asa',
      orgNumber: '556677-8899',
      maskedPersonalNumber: '19850101-••••',
    },
  ])
})

test('ten thousand guests come over a hundred pages', async () => {
  server.answers(({ url }, response) => {
    const page = Number(new URL(url, 'http://x').searchParams.get('page'))
    const size = page <= 100 ? 100 : 0
    sendJson(
      response,
      Array.from({ length: size }, (_, index) => role(page * 1000 + index)),
    )
  })
  expect(await dataLayer().userRoles('a')).toHaveLength(10_000)
  expect(server.received).toHaveLength(101)
})
