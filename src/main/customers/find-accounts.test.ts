import { afterEach, beforeEach, expect, test } from 'vitest'
import { connections } from '../../../sandbox/connections'
import { type Sandbox, startSandbox } from '../../../sandbox/sandbox'
import { openTestOffice, type TestOffice } from '../test-office'
import { failureOf } from '../upstream/test-server'
import { findAccounts } from './find-accounts'

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

/** Two contacts with one e-mail. */
function couple() {
  for (const one of sandbox.people.contacts) {
    const other = sandbox.people.contacts.find(
      ({ id, email }) => id !== one.id && email && email === one.email,
    )
    if (other) return [one, other] as const
  }
  throw new Error('no couple in the sandbox')
}

test('the accounts of two who share an e-mail are called by their owners, whoever led to them', async () => {
  for (const { id } of couple()) {
    const { value } = await findAccounts(office, `${office.hubId}/${id}`)
    expect(value.length).toBeGreaterThan(1)
    for (const { number, name } of value) {
      const account = sandbox.people.accounts.find((one) => one.id === number)
      expect(account?.name).toBe(name)
    }
  }
})

test('a company’s account is called by the company, not by who works there', async () => {
  const companies = sandbox.people.accounts.filter(
    ({ role, firstName, email }) => role === 'company' && firstName && email,
  )
  expect(companies.length).toBeGreaterThan(0)
  for (const { id, name } of companies)
    expect(await office.store.accounts.get(`${office.dataLayerId}/${id}`)).toMatchObject({ name })
})

test('user roles that cannot be read cost the owner’s name only where they are refused', async () => {
  const id = `${office.hubId}/${couple()[0].id}`
  sandbox.faults.add({ route: /userroles$/, kind: 'status', status: 403 })
  expect((await findAccounts(office, id)).value.length).toBeGreaterThan(1)
  sandbox.faults.clear()
  sandbox.faults.add({ route: /userroles$/, kind: 'status', status: 500 })
  expect(await failureOf(findAccounts(office, id))).toMatchObject({ kind: 'unavailable' })
})

test('a failing lookup keeps what was found before', async () => {
  const id = `${office.hubId}/${couple()[0].id}`
  const before = await office.store.accounts.ofContact(id)
  sandbox.faults.add({ route: '/data-layer', kind: 'html' })
  expect(await failureOf(findAccounts(office, id))).toMatchObject({ kind: 'unexpectedAnswer' })
  expect(await office.store.accounts.ofContact(id)).toEqual(before)
})
