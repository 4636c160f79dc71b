import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { connections } from '../../../sandbox/connections'
import { type Sandbox, startSandbox } from '../../../sandbox/sandbox'
import { openTestOffice, type TestOffice } from '../test-office'
import { failureOf } from '../upstream/test-server'
import { lookUp } from './look-up'
import { locationsOf } from './page-parts'
import { siblingsOf } from './siblings'

let sandbox: Sandbox
let office: TestOffice
beforeEach(async () => {
  sandbox = await startSandbox({ contacts: 80, invoices: 0 })
  office = await openTestOffice(connections(sandbox), { limits: { retries: 0, opensAfter: 1000 } })
})
afterEach(async () => {
  await office.close()
  await sandbox.close()
})

const idOf = (accountId: string) => `${office.dataLayerId}/${accountId}`

/** Somebody with a Swedish personal number and several accounts. */
function somebody() {
  const { accounts } = sandbox.people
  for (const { ssn, country } of accounts) {
    const all = accounts.filter((one) => ssn && one.ssn === ssn)
    if (ssn && country === 'SE' && all.length > 1) return { ssn, ids: all.map(({ id }) => id).sort() }
  }
  throw new Error('nobody has two accounts')
}
const numbers = (accounts: { number: string }[]) => accounts.map(({ number }) => number).sort()

test('a person is found by the personal number however it is written, with the owner’s name, and kept', async () => {
  const { ssn, ids } = somebody()
  const digits = ssn.replace(/\D/g, '')
  for (const text of [ssn, digits, digits.slice(2), `${digits.slice(2, 8)}-${digits.slice(8)}`]) {
    const { accounts, failures } = await lookUp(office, { by: 'personalNumber', text })
    expect([numbers(accounts), failures]).toEqual([ids, []])
  }
  for (const number of ids) {
    const name = sandbox.people.accounts.find(({ id }) => id === number)?.name
    expect(await office.store.accounts.get(idOf(number))).toMatchObject({ number, name })
  }
})

test('a company by its organisation number, anybody by telephone and e-mail', async () => {
  const company = sandbox.people.accounts.find(({ orgNumber, email }) => orgNumber && email)
  if (!company) throw new Error('no company')
  const { orgNumber, email, phoneNumber } = company
  for (const asked of [
    { by: 'orgNumber', text: orgNumber ?? '' },
    { by: 'email', text: email?.toUpperCase() ?? '' },
    { by: 'phone', text: phoneNumber.replace(/(\d{3})/, '$1 ') },
  ] as const)
    expect(numbers((await lookUp(office, asked)).accounts)).toContain(company.id)
})

test('user roles that cannot be read do not keep an account from being found', async () => {
  const { ssn, ids } = somebody()
  sandbox.faults.add({ route: /userroles$/, kind: 'html' })
  const { accounts, failures } = await lookUp(office, { by: 'personalNumber', text: ssn })
  expect([numbers(accounts), failures]).toEqual([ids, []])
})

test('nobody is found: that is no failure', async () => {
  const asked = { by: 'personalNumber', text: '19000101-0000' } as const
  expect(await lookUp(office, asked)).toEqual({ accounts: [], failures: [] })
})

test('the personal number is in no error, no log and no path', async () => {
  const { ssn } = somebody()
  const logged = vi.spyOn(console, 'info').mockImplementation(() => undefined)
  sandbox.faults.add({ route: '/data-layer', kind: 'status', status: 400 })
  const { failures } = await lookUp(office, { by: 'personalNumber', text: ssn })
  expect(failures).toMatchObject([{ kind: 'invalid' }])
  const digits = ssn.replace(/\D/g, '').slice(-10)
  const everywhere = JSON.stringify([failures, logged.mock.calls, sandbox.log.map(({ path }) => path)])
  logged.mockRestore()
  expect(everywhere.replace(/\D/g, '')).not.toContain(digits)
})

test('where it is kept, the personal number is masked', async () => {
  const { ssn } = somebody()
  const { accounts } = await lookUp(office, { by: 'personalNumber', text: ssn })
  expect(accounts[0]?.maskedPersonalNumber).toMatch(/^\d{6,8}-••••$/)
  expect(JSON.stringify(accounts)).not.toContain(ssn.slice(-4))
})

test('a data layer that fails does not hide what another finds', async () => {
  const { ssn, ids } = somebody()
  const other: Sandbox = await startSandbox({ contacts: 1, invoices: 0, authorizations: 0 })
  const [, { secret, ...draft }] = connections(other)
  await office.connections.save({ draft: { ...draft, name: 'Other' }, secret })
  await other.close()
  const { accounts, failures } = await lookUp(office, { by: 'personalNumber', text: ssn })
  expect(numbers(accounts)).toEqual(ids)
  expect(failures).toMatchObject([{ connectionName: 'Other' }])
})

test('an account that cannot be read does not hide the others', async () => {
  const { ssn, ids } = somebody()
  sandbox.faults.add({ route: new RegExp(`/accounts/${ids[0]}$`), kind: 'status', status: 500 })
  const { accounts, failures } = await lookUp(office, { by: 'personalNumber', text: ssn })
  expect(numbers(accounts)).toEqual(ids.slice(1))
  expect(failures).toMatchObject([{ kind: 'unavailable' }])
})

test('accounts that were found together are siblings', async () => {
  const { ssn, ids } = somebody()
  await lookUp(office, { by: 'personalNumber', text: ssn })
  for (const id of ids) expect(numbers(await siblingsOf(office, idOf(id)))).toEqual(ids)
  expect((await failureOf(siblingsOf(office, idOf('nobody')))).kind).toBe('notFound')
})

test('accounts of one person are told apart by where they are, as far as that is known here', async () => {
  const { ssn, ids } = somebody()
  const [first = ''] = ids
  const own = sandbox.people.accounts.find(({ id }) => id === first)?.address
  const addressOf = async () =>
    (await lookUp(office, { by: 'personalNumber', text: ssn })).accounts.find(
      ({ number }) => number === first,
    )?.address
  expect(await addressOf()).toBe(`${own?.street}, ${own?.city}`)
  const [place] = (await locationsOf(office, { id: idOf(first), fresh: true })).value
  const part = { connectionId: office.dataLayerId, accountId: idOf(first), what: 'locations', which: '' }
  const value = [
    { ...place, street: null, city: null },
    { ...place, street: 'Kajen 1', city: 'Kivik' },
  ]
  await office.store.lookedAt.put({ ...part, asOf: new Date().toISOString(), value })
  const before = sandbox.log.length
  expect(await addressOf()).toBe('Kajen 1, Kivik')
  const siblings = await siblingsOf(office, idOf(first))
  expect(siblings.find(({ number }) => number === first)?.address).toBe('Kajen 1, Kivik')
  expect(new Set(siblings.map(({ address }) => address)).size).toBe(ids.length)
  expect(sandbox.log.slice(before).filter(({ path }) => path.endsWith('/locations'))).toEqual([])
})

test('somebody else who was found by the same e-mail is no sibling', async () => {
  const { accounts } = sandbox.people
  const one = accounts.find(
    (a) => a.ssn && accounts.some((b) => b.ssn && b.ssn !== a.ssn && b.email && b.email === a.email),
  )
  if (!one?.email) throw new Error('no couple')
  const { accounts: found } = await lookUp(office, { by: 'email', text: one.email })
  const own = accounts
    .filter(({ ssn }) => ssn === one.ssn)
    .map(({ id }) => id)
    .sort()
  expect(found.length).toBeGreaterThan(own.length)
  expect(numbers(await siblingsOf(office, idOf(one.id)))).toEqual(own)
})
