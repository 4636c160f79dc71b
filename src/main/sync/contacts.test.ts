import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { connections } from '../../../sandbox/connections'
import { type Sandbox, startSandbox } from '../../../sandbox/sandbox'
import type { Tell } from '../office'
import { openTestOffice, type TestOffice } from '../test-office'
import { syncContacts } from './contacts'

let sandbox: Sandbox
let office: TestOffice
beforeEach(async () => {
  sandbox = await startSandbox({ contacts: 450, invoices: 0 })
  office = await openTestOffice(connections(sandbox))
})
afterEach(async () => {
  await office.close()
  await sandbox.close()
})

const pages = () => sandbox.log.map(({ query }) => new URLSearchParams(query).get('page'))
const held = async () => (await office.store.holding.holding()).contacts
interface Hooks {
  tell?: Tell
  signal?: AbortSignal
  /** After each page. */
  onPage?: () => void
}
async function read({ tell = () => undefined, signal = new AbortController().signal, onPage }: Hooks = {}) {
  const plan = await office.store.plan.get()
  const advance = Object.assign(() => onPage?.(), { flush: () => undefined })
  await syncContacts(
    { ...office, tell },
    { signal, plan, accountIds: undefined, whole: false, advance, failed: () => undefined },
  )
}

test('a cut reading goes on at the next page', async () => {
  const stop = new AbortController()
  await expect(read({ onPage: () => stop.abort(), signal: stop.signal })).rejects.toThrow()
  expect(await held()).toBe(200)
  await read()
  expect(pages()).toEqual(['1', '2', '3'])
  expect(await held()).toBe(450)
})

test('one that slips from a page to the one before, because another went, is not taken for gone', async () => {
  await read()
  const [first, slipping] = [sandbox.people.contacts[0], sandbox.people.contacts[200]]
  if (!first || !slipping) throw new Error('too few contacts')
  const id = `${office.hubId}/${slipping.id}`
  const asOf = new Date().toISOString()
  await office.store.accounts.putOfContact({ contactId: id, accounts: [], asOf })
  let isGone = false
  await read({
    onPage() {
      if (!isGone) sandbox.removeContact(first.id)
      isGone = true
    },
  })
  expect(await held()).toBe(449)
  expect((await office.store.accounts.ofContact(id)).asOf).toBe(asOf)
})

test('pages with nothing new are told to nobody, the end of the reading is', async () => {
  const told = vi.fn<Tell>()
  await read({ tell: told })
  expect(told).toHaveBeenCalledTimes(4)
  const first = sandbox.people.contacts[0]
  if (!first) throw new Error('too few contacts')
  first.email = 'another@example.com'
  told.mockClear()
  await read({ tell: told })
  expect(told).toHaveBeenCalledTimes(2)
})

test('pages of long ago are read again', async () => {
  const old = { connectionId: office.hubId, generation: '2020-01-01T00:00:00.000Z', page: 2 }
  await office.store.contacts.putPage({ ...old, contacts: [], asOf: old.generation })
  await read()
  expect(pages()).toEqual(['1', '2', '3'])
  expect(await held()).toBe(450)
})
