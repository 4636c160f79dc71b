import { afterAll, expect, test } from 'vitest'
import { ask } from '../ask.ts'
import { startSandbox, tokens } from '../index.ts'

const sandbox = await startSandbox({ contacts: 120, invoices: 0, today: '2026-11-22' })
afterAll(() => sandbox.close())
const get = (path: string, secret?: string) =>
  ask(sandbox, 'GET', `/hub${path}`, secret === undefined ? {} : { secret })
const firstId = sandbox.people.contacts[0]?.id

test.each(['', 'wrong', tokens.dataLayer])('401 with the token %j', async (secret) => {
  const { status, headers, body } = await get('/account/mine', secret)
  expect(status).toBe(401)
  expect(headers.get('www-authenticate')).toBe('Bearer')
  expect(body).toMatchObject({
    status: 401,
    code: 'unauthenticated',
    message: expect.stringContaining('Bearer'),
  })
})

test.each([
  ['/contact/contacts?q=x', 400, '"q"'],
  ['/contact/contacts?page=0', 400, '"page"'],
  ['/contact/contacts?size=201', 400, '1 to 200'],
  ['/contact/contacts?size=ten', 400, '"ten"'],
  ['/contact/contacts?search=a&search=b', 400, 'only once'],
  ['/account/mine?all=1', 400, '"all"'],
  ['/contact/contacts/none', 404, 'none'],
  ['/contracts', 404, '/hub/contracts'],
])('refuses %s with %i and the reason', async (path, status, reason) => {
  const answer = await get(path)
  expect(answer.status).toBe(status)
  expect(answer.body).toMatchObject({
    message: expect.stringContaining(reason),
    requestId: expect.any(String),
  })
})

test('refuses another method and says which one there is', async () => {
  const { status, headers } = await ask(sandbox, 'DELETE', `/hub/contact/contacts/${firstId}`)
  expect(status).toBe(405)
  expect(headers.get('allow')).toBe('GET')
})

test('pages run through all contacts once, with the total beside them', async () => {
  const seen: unknown[] = []
  for (const page of [1, 2, 3, 4]) {
    const { body } = await get(`/contact/contacts?page=${page}&size=50`)
    const { data } = body as { data: { items: unknown[]; total: number } }
    expect(data).toMatchObject({ total: 120, page, size: 50 })
    seen.push(...data.items)
  }
  expect(seen).toEqual(sandbox.people.contacts)
})

test('search goes by every word, whatever case and diacritics', async () => {
  const contact = sandbox.people.contacts.find(
    ({ firstName, lastName }) => /^Å/.test(firstName ?? '') && lastName,
  )
  const words = `${contact?.lastName?.toUpperCase()} ${contact?.firstName?.replace('Å', 'a')}`
  const { body } = await get(`/contact/contacts?search=${encodeURIComponent(words)}`)
  expect(body).toMatchObject({ data: { items: expect.arrayContaining([contact]) } })
  expect((await get('/contact/contacts?search=no+such+person')).body).toMatchObject({
    data: { items: [], total: 0 },
  })
})

test('one contact, and myself, come in the envelope too', async () => {
  expect((await get(`/contact/contacts/${firstId}`)).body).toEqual({
    data: { items: [sandbox.people.contacts[0]] },
  })
  expect((await get('/account/mine')).body).toMatchObject({
    data: { items: [{ middleName: 'van der', groupIds: ['101'] }] },
  })
  expect((await get('/organization/organizations/mine')).body).toMatchObject({
    data: { items: { length: 3 } },
  })
})

test.each([
  [tokens.relationshipManager, 'relatiebeheerder'],
  [tokens.administrator, 'organization-beheerder'],
  [tokens.staff, 'medewerker'],
])('%s has the permission %s', async (token, code) => {
  const { body } = await get('/permission/permissions/mine', token)
  expect(body).toMatchObject({ data: { items: [{ code, organization: { id: '101' } }, { code }, { code }] } })
})

test('a removed contact is gone', async () => {
  const last = sandbox.people.contacts.at(-1)?.id ?? ''
  sandbox.removeContact(last)
  expect((await get(`/contact/contacts/${last}`)).status).toBe(404)
  expect(() => sandbox.removeContact(last)).toThrow(last)
})
