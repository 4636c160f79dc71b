import { expect, test } from 'vitest'
import { makePeople } from '../people/people.ts'
import { makeLedger } from './ledger.ts'

const today = '2026-11-22'
const { accounts } = makePeople({ seed: 1, contacts: 200, today })
const ledgerOf = (invoices: number, seed = 1) => makeLedger({ seed, today, invoices, accounts })
const accountId = accounts[0]?.id ?? ''

test('invoices without anybody to send them to are refused', () => {
  expect(() => makeLedger({ seed: 1, today, invoices: 1, accounts: [] })).toThrow(RangeError)
})

test.each([0, 1, 7, 2000, 20_001])('exactly %i invoices are there, each once', (invoices) => {
  const ids = new Set([...ledgerOf(invoices).all()].map(({ id }) => id))
  expect(ids.size).toBe(invoices)
  expect(ledgerOf(invoices).count()).toBe(invoices)
})

test('the same seed gives the same invoices, another seed others', () => {
  expect([...ledgerOf(2000).all()]).toEqual([...ledgerOf(2000).all()])
  expect([...ledgerOf(2000, 2).all()]).not.toEqual([...ledgerOf(2000).all()])
})

test('they go back five years from today, newest first, each found by its id', () => {
  const ledger = ledgerOf(20_000)
  for (const account of accounts) {
    const list = ledger.ofAccount(account.id)
    const days = list.map(({ issuedDate }) => issuedDate)
    expect(days).toEqual(days.toSorted().reverse())
    expect([...days, today].every((day) => day >= '2021-11-20' && day <= today)).toBe(true)
    const found = list.map(({ id }) => ledger.find(id))
    expect(found.map((one) => one?.invoice)).toEqual(list)
    expect(found.every((one) => one?.account === account)).toBe(true)
  }
})

test('the awkward ones are among them', () => {
  const ledger = ledgerOf(2000)
  const all = [...ledger.all()]
  const credit = all.find(({ type }) => type === 'creditNote')
  const credited = ledger.find(credit?.creditedInvoiceId ?? '')
  expect(credit?.amount).toBe(-(credited?.invoice.amount ?? 0))
  expect(credit?.amount).toBeLessThan(0)
  expect(all.some(({ amount }) => amount === 0)).toBe(true)
  expect(all.some(({ amount, type }) => amount < 0 && type === 'invoice')).toBe(true)
  expect(all.some(({ id }) => id.endsWith(':waste'))).toBe(true)
  expect(new Set(all.map(({ status }) => status))).toEqual(new Set(['new', 'paid', 'overdue', 'reminded']))
  expect(new Set(all.map(({ id }) => ledger.find(id)?.document)).size).toBe(4)
  for (const { amount } of all) expect(Number(amount.toFixed(2))).toBe(amount)
})

test('an id that is nobody’s finds nothing', () => {
  const ledger = ledgerOf(2000)
  for (const id of ['', 'inv-', 'inv-zzzzzzzz', 'inv-0000', 'inv-1000:waste:waste', '../inv-1000']) {
    expect(ledger.find(id)).toBeUndefined()
  }
})

test('an added invoice counts, a changed one stays changed', () => {
  const ledger = ledgerOf(2000)
  const added = ledger.add(accountId, { amount: 12.5 })
  expect(ledger.count()).toBe(2001)
  expect(ledger.ofAccount(accountId)[0]).toEqual(added)
  ledger.change(added.id, { status: 'paid' })
  expect(ledger.find(added.id)?.invoice).toEqual({ ...added, status: 'paid' })

  const old = ledger.ofAccount(accountId).at(-1)
  ledger.change(old?.id ?? '', { issuedDate: today, amount: 1 })
  expect(ledger.ofAccount(accountId).slice(0, 2)).toContainEqual({ ...old, issuedDate: today, amount: 1 })
})

test('one that is removed is gone, one that moved is another account’s', () => {
  const ledger = ledgerOf(2000)
  const [removed, moved] = ledger.ofAccount(accountId)
  const other = accounts[3]?.id ?? ''
  ledger.remove(removed?.id ?? '')
  ledger.move(moved?.id ?? '', other)
  const ids = (account: string) => ledger.ofAccount(account).map(({ id }) => id)
  expect(ids(accountId)).not.toContain(removed?.id)
  expect(ids(accountId)).not.toContain(moved?.id)
  expect(ids(other)).toContain(moved?.id)
  expect(ledger.find(removed?.id ?? '')).toBeUndefined()
  expect(ledger.find(moved?.id ?? '')?.account.id).toBe(other)
  expect(ledger.count()).toBe(1999)
  expect([...ledger.all()]).toHaveLength(1999)
  expect(() => ledger.remove(removed?.id ?? '')).toThrow('no invoice')
})

test('a period has those of its days, also where a day was changed', () => {
  const ledger = ledgerOf(2000)
  const old = ledger.ofAccount(accountId).at(-1)
  ledger.change(old?.id ?? '', { issuedDate: '2026-06-15' })
  const period = { from: '2026-03-01', to: '2026-08-01' }
  const within = ledger
    .ofAccount(accountId)
    .filter(({ issuedDate }) => issuedDate >= period.from && issuedDate < period.to)
  expect(within.length).toBeGreaterThan(1)
  expect(ledger.ofAccount(accountId, period)).toEqual(within)
})

test('adding for nobody, adding twice and changing nothing are refused', () => {
  const ledger = ledgerOf(2000)
  const { id } = ledger.add(accountId)
  expect(() => ledger.add('nobody')).toThrow('no account nobody')
  expect(() => ledger.add(accountId, { id })).toThrow('already')
  expect(() => ledger.change('nothing', {})).toThrow('no invoice nothing')
})

test('of a million, one account’s are as quickly at hand', () => {
  const ledger = ledgerOf(1_000_000)
  const list = ledger.ofAccount(accountId)
  expect(ledger.count()).toBe(1_000_000)
  expect(list.length).toBeGreaterThan(1000)
  expect(ledger.find(list[500]?.id ?? '')?.invoice).toEqual(list[500])
})
