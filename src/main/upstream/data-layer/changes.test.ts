import { afterAll, beforeAll, expect, test } from 'vitest'
import { connect, failureOf, startTestServer, type TestServer } from '../test-server'
import { createDataLayer } from './client'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer()
})
afterAll(() => server.close())

const dataLayer = () => createDataLayer(connect(server.url, { limits: { retries: 2 } }))
const sent = () => server.received.map(({ method, url, body }) => [method, url, JSON.parse(body)])
const change = () => dataLayer().updateUser('a', 'u', { phone: '+46701234567', email: 'x@y.se' })

test.each([
  [{ by: 'phone', phone: '+46701234567' }, { phoneNumber: '+46701234567' }],
  [{ by: 'email', email: 'x@y.se' }, { email: 'x@y.se' }],
  [{ by: 'username', username: 'x' }, { username: 'x' }],
] as const)('a guest is invited by %j', async (invitation, inviter) => {
  server.answersJson({}, 201)
  await dataLayer().addGuest('a:1', invitation)
  expect(sent()).toEqual([['POST', '/accounts/a%3A1/users', { userrole: 'guest', inviter }]])
})

test('a user is changed; null empties a field', async () => {
  server.answers((_, response) => void response.writeHead(204).end())
  await dataLayer().updateUser('a', 'u/1', { phone: null, email: 'x@y.se' })
  expect(sent()).toEqual([['PUT', '/accounts/a/users/u%2F1', { phoneNumber: null, email: 'x@y.se' }]])
})

test('an empty answer of success is one', async () => {
  server.answers((_, response) => void response.end())
  await expect(change()).resolves.toBeUndefined()
})

test('what changes something is sent once, whatever comes back', async () => {
  for (const status of [500, 503, 429, 408]) {
    server.answersJson({}, status)
    await failureOf(change())
    expect(server.received).toHaveLength(1)
  }
  server.answers((_, _response, socket) => void socket.destroy())
  await failureOf(dataLayer().addGuest('a', { by: 'username', username: 'x' }))
  expect(server.received).toHaveLength(1)
})

test.each([
  [{ errors: [{ field: 'emailAddress', message: 'bad' }] }, [{ path: 'email', problem: 'bad' }]],
  [{ fields: { 'user.phonenumber': 'too long' } }, [{ path: 'phone', problem: 'too long' }]],
  [
    { message: '"phoneNumber" must be E.164', key: 'phone-invalid' },
    [{ path: 'phone', problem: '"phoneNumber" must be E.164' }],
  ],
  [{ message: 'refused', key: 'email-invalid' }, [{ path: 'email', problem: 'refused' }]],
  [{ errors: [{ field: 'shoeSize', message: 'odd' }] }, [{ path: 'shoeSize', problem: 'odd' }]],
  [{ message: 'no' }, []],
])('%j names the fields %j', async (answer, fields) => {
  server.answersJson(answer, 400)
  expect(await failureOf(change())).toMatchObject({ kind: 'invalid', fields })
})

test('taken is a conflict', async () => {
  server.answersJson({ message: 'taken', key: 'email-taken' }, 409)
  expect(await failureOf(change())).toMatchObject({ kind: 'conflict', code: 'email-taken' })
})

test('an event is reported when the status says so, whatever the words are', async () => {
  server.answers(
    (_, response) => void response.writeHead(202, { 'content-type': 'text/html' }).end('<p>Thanks'),
  )
  await dataLayer().reportEvent({ type: 'accountCreated', accountId: 'a', email: 'x@y.se' })
  expect(sent()).toEqual([['POST', '/events', { type: 'accountCreated', accountId: 'a', email: 'x@y.se' }]])
})
