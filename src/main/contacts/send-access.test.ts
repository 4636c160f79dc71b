import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { connections } from '../../../sandbox/connections'
import { type Sandbox, startSandbox } from '../../../sandbox/sandbox'
import { openTestOffice, type TestOffice } from '../test-office'
import { failureOf } from '../upstream/test-server'
import { sendAccess } from './send-access'

vi.setConfig({ testTimeout: 20_000 })

let sandbox: Sandbox
let office: TestOffice
beforeEach(async () => {
  sandbox = await startSandbox({ contacts: 60, invoices: 0, invitations: true })
  office = await openTestOffice(connections(sandbox))
})
afterEach(async () => {
  await office.close()
  await sandbox.close()
})

const route = /\/account\/invitation$/
const posts = () => sandbox.log.filter(({ method, path }) => method === 'POST' && route.test(path))
const log = async () => (await office.store.activity.latest({ limit: 10 })).map(({ outcome }) => outcome)
function somebody(status: string | undefined) {
  const contact = sandbox.people.contacts.find(({ account }) => account?.status === status)
  if (!contact) throw new Error(`nobody is ${status}`)
  return { contact, id: `${office.hubId}/${contact.id}` }
}

test.each(['created', 'invited'])(
  'who is %s gets access again, at the address that the hub says',
  async (status) => {
    const { contact, id } = somebody(status)
    expect(await sendAccess(office, id)).toEqual({ invitedTo: contact.account?.username })
    expect(await log()).toEqual(['sent'])
    expect((await office.store.contacts.get(id))?.contact.account.state).toBe('invited')
  },
)

test.each(['active', 'blocked', undefined])('who is %s gets none, and that is said', async (status) => {
  const { id } = somebody(status)
  expect(await failureOf(sendAccess(office, id))).toMatchObject({ kind: 'conflict' })
  expect(await log()).toEqual([])
})

test('pressed twice, or in two windows, it is sent and written down once', async () => {
  const { id } = somebody('invited')
  const gate = sandbox.gate(route)
  const both = [sendAccess(office, id), sendAccess(office, id)]
  await gate.arrived()
  gate.release()
  const [one, other] = await Promise.all(both)
  expect(one).toEqual(other)
  expect(posts()).toHaveLength(1)
  expect(await log()).toEqual(['sent'])
  // Later is another time.
  await sendAccess(office, id)
  expect(posts()).toHaveLength(2)
})

test('what failed can be tried again, and who was blocked meanwhile is shown as blocked', async () => {
  const { contact, id } = somebody('invited')
  sandbox.faults.add({ route, method: 'POST', kind: 'status', status: 500, times: 1 })
  expect(await failureOf(sendAccess(office, id))).toMatchObject({ kind: 'unavailable' })
  if (contact.account) contact.account.status = 'blocked'
  expect(await failureOf(sendAccess(office, id))).toMatchObject({ kind: 'conflict' })
  expect((await office.store.contacts.get(id))?.contact.account.state).toBe('blocked')
})
