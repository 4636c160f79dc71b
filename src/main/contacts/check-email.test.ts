import { afterEach, beforeEach, expect, test } from 'vitest'
import { connections } from '../../../sandbox/connections'
import { type Sandbox, startSandbox } from '../../../sandbox/sandbox'
import { openTestOffice, type TestOffice } from '../test-office'
import { checkEmail } from './check-email'

let sandbox: Sandbox
let office: TestOffice
beforeEach(async () => {
  sandbox = await startSandbox({ contacts: 60, invoices: 0 })
  office = await openTestOffice(connections(sandbox))
  await office.synced()
})
afterEach(async () => {
  await office.close()
  await sandbox.close()
})

function contact(fits: (one: Sandbox['people']['contacts'][number]) => boolean) {
  const found = sandbox.people.contacts.find(fits)
  if (!found) throw new Error('no such contact in the sandbox')
  return { ...found, id: `${office.hubId}/${found.id}`, theirs: found }
}

test('says who has an e-mail already, by what is here, whatever its case', async () => {
  const other = contact(({ email }) => email !== null)
  const { id } = contact(({ id, email }) => id !== other.theirs.id && email !== other.email)
  await sandbox.unplug()
  const { takenBy } = await checkEmail(office, id, ` ${other.email?.toUpperCase()} `)
  expect(takenBy).toContainEqual(expect.objectContaining({ contactId: other.id }))
})

test('the hub knows what is not here yet', async () => {
  const { id } = contact(({ account }) => account === null)
  const { theirs, id: otherId } = contact(({ id: one, account }) => account === null && !id.endsWith(one))
  theirs.account = {
    id: 'n',
    username: 'just.now@example.org',
    status: 'created',
    createdAt: theirs.updatedAt,
  }
  expect(await checkEmail(office, id, 'Just.Now@example.org')).toMatchObject({
    takenBy: [{ contactId: otherId, as: 'username' }],
  })
})

test('what the hub says counts more than what is here, and both together name each once', async () => {
  const { id } = contact(({ account }) => account === null)
  const { theirs, email } = contact(({ id: one, email }) => email !== null && !id.endsWith(one))
  const wanted = email ?? ''
  expect((await checkEmail(office, id, wanted)).takenBy.map(({ contactId }) => contactId)).toEqual([
    ...new Set((await checkEmail(office, id, wanted)).takenBy.map(({ contactId }) => contactId)),
  ])
  theirs.email = 'moved@example.org'
  theirs.account = null
  const { takenBy } = await checkEmail(office, id, 'moved@example.org')
  expect(takenBy).toMatchObject([{ contactId: `${office.hubId}/${theirs.id}`, as: 'email' }])
})

test('their own e-mail is nobody else’s, and another one is said to differ', async () => {
  const { id, email } = contact(
    (one) =>
      one.email !== null && sandbox.people.contacts.filter(({ email }) => email === one.email).length === 1,
  )
  const own = await checkEmail(office, id, email ?? '')
  expect(own.differsFromContact).toBe(false)
  expect(own.takenBy.map(({ contactId }) => contactId)).not.toContain(id)
  expect(await checkEmail(office, id, 'quite.another@example.org')).toEqual({
    takenBy: [],
    differsFromContact: true,
  })
})
