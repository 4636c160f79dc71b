import { afterAll, beforeAll, expect, test } from 'vitest'
import { ask } from '../ask.ts'
import { type Sandbox, startSandbox, tokens } from '../index.ts'

let classic: Sandbox
let inviting: Sandbox
beforeAll(async () => {
  classic = await startSandbox({ invoices: 0 })
  inviting = await startSandbox({ invoices: 0, invitations: true })
})
afterAll(() => Promise.all([classic.close(), inviting.close()]))

let next = 0
/** Every test takes a contact of its own. */
function without(sandbox: Sandbox) {
  const free = sandbox.people.contacts.filter(({ account }) => account === null)
  const contact = free[next++ % free.length]
  if (!contact) throw new Error('every contact has an account')
  return contact
}
const create = (sandbox: Sandbox, id: string, body: unknown, secret: string = tokens.relationshipManager) =>
  ask(sandbox, 'POST', `/hub/contact/contacts/${id}/account`, { body, secret })
const invite = (sandbox: Sandbox, id: string) =>
  ask(sandbox, 'POST', `/hub/contact/contacts/${id}/account/invitation`)

test.each([
  ['{"email":', 400],
  [[], 400],
  [{}, 400],
  [{ email: 7 }, 400],
  [{ email: 'a@b.nl', role: 'admin' }, 400],
  [{ email: '' }, 422],
  [{ email: 'no-at.example' }, 422],
  [{ email: 'two@@example.org' }, 422],
  [{ email: `${'x'.repeat(250)}@example.org` }, 422],
])('the body %j is refused with %i and nothing is created', async (body, status) => {
  const contact = without(classic)
  const answer = await create(classic, contact.id, body)
  expect(answer).toMatchObject({ status, body: { status, message: expect.any(String) } })
  expect(contact.account).toBeNull()
})

test('an unknown contact, and a person without the role, are refused', async () => {
  const contact = without(classic)
  expect(await create(classic, 'nobody', { email: 'a@example.org' })).toMatchObject({ status: 404 })
  const answer = await create(classic, contact.id, { email: 'a@example.org' }, tokens.staff)
  expect(answer).toMatchObject({ status: 403, body: { code: 'role-missing' } })
  expect(contact.account).toBeNull()
})

test.each([tokens.relationshipManager, tokens.administrator])('%s gives an account', async (token) => {
  const contact = without(classic)
  const email = `first.${contact.id}@example.org`
  const { status, body } = await create(classic, contact.id, { email }, token)
  expect(status).toBe(201)
  const temporaryPassword = expect.stringMatching(/^\w{4}-\w{4}-\w{4}$/)
  expect(body).toMatchObject({ data: { items: [{ username: email, status: 'created', temporaryPassword }] } })
  expect(contact.account).toMatchObject({ username: email, status: 'created' })
  expect(contact.account).not.toHaveProperty('temporaryPassword')
})

test('of two at once one creates, the other hears that it is there already', async () => {
  const contact = without(classic)
  const both = ['one', 'two'].map((name) =>
    create(classic, contact.id, { email: `${name}.${contact.id}@example.org` }),
  )
  const answers = await Promise.all(both)
  expect(answers.map(({ status }) => status).sort()).toEqual([201, 409])
  const refused = answers.find(({ status }) => status === 409)
  expect(refused?.body).toMatchObject({ code: 'already-created', username: contact.account?.username })
})

test('somebody else’s username is refused, whatever its case, with whose it is', async () => {
  const owner = classic.people.contacts.find(({ account }) => account !== null)
  const contact = without(classic)
  const email = owner?.account?.username.toUpperCase()
  const answer = await create(classic, contact.id, { email })
  expect(answer).toMatchObject({ status: 409, body: { code: 'username-taken', contactId: owner?.id } })
})

test('a newer hub mails an invitation, and mails it again', async () => {
  const contact = without(inviting)
  const email = `invited.${contact.id}@example.org`
  const { body } = await create(inviting, contact.id, { email })
  expect(body).toMatchObject({ data: { items: [{ status: 'invited', invitedTo: email }] } })
  expect(JSON.stringify(body)).not.toContain('temporaryPassword')
  const again = await invite(inviting, contact.id)
  expect(again).toMatchObject({
    status: 200,
    body: { data: { items: [{ status: 'invited', invitedTo: email }] } },
  })
})

test.each(['active', 'blocked'] as const)('an account that is %s gets no invitation', async (status) => {
  const contact = inviting.people.contacts.find(({ account }) => account?.status === status)
  const answer = await invite(inviting, contact?.id ?? '')
  expect(answer).toMatchObject({ status: 409, body: { code: 'cannot-invite' } })
  expect(contact?.account?.status).toBe(status)
})

test('without an account there is nothing to invite to', async () => {
  expect(await invite(inviting, without(inviting).id)).toMatchObject({
    status: 409,
    body: { code: 'no-account' },
  })
})
