import fc from 'fast-check'
import { expect, test } from 'vitest'
import { accountWrites } from './accounts'
import type { Database } from './encrypted'
import { openFiles } from './files'
import { holdingWrites } from './holding'
import { invoiceWrites } from './invoices'
import { removalWrites } from './removal'
import { asOf, newPlace, sampleAccount, sampleInvoice } from './samples'

const changes = 10_000
const together = 5

const rule = { accountIds: ['layer/0', 'layer/1'], since: null, pdfsSince: null }
const days = ['1969-12-31', '2025-12-31', '2026-01-01', '2026-02-28']

const anInvoice = fc.record({
  issuedOn: fc.constantFrom(...days),
  dueOn: fc.option(fc.constantFrom(...days)),
  status: fc.constantFrom('new', 'paid', 'overdue'),
  kind: fc.constantFrom('invoice' as const, 'credit' as const),
  amount: fc.record({
    minor: fc.oneof(fc.integer({ min: -300, max: 300 }), fc.constantFrom(10 ** 15, -(10 ** 15))),
    currency: fc.constantFrom('EUR', 'JPY', 'KWD'),
  }),
})
const aChange = fc.oneof(
  {
    weight: 40,
    arbitrary: fc.record({
      kind: fc.constant('put' as const),
      id: fc.nat({ max: 30 }),
      account: fc.nat({ max: 2 }),
      invoice: anInvoice,
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('all' as const),
      account: fc.nat({ max: 2 }),
      from: fc.option(fc.constantFrom(...days)),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('rules' as const), since: fc.option(fc.constantFrom(...days)) }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('drop' as const) }) },
)
type Change = typeof aChange extends fc.Arbitrary<infer C> ? C : never

const upTo = { upTo: '2026-03-01', asOf }

function make(db: Database, change: Change) {
  switch (change.kind) {
    case 'put':
      return invoiceWrites.putForAccount(db, {
        ...{ accountId: `layer/${change.account}`, from: null, partial: true, ...upTo },
        invoices: [sampleInvoice(`${change.id}`, change.invoice)],
      })
    case 'all':
      return invoiceWrites.putForAccount(db, {
        ...{ accountId: `layer/${change.account}`, from: change.from, invoices: [], ...upTo },
      })
    case 'rules':
      removalWrites.ofNoRule(db, { kept: [rule], most: 10 })
      return removalWrites.older(db, { kept: [{ ...rule, since: change.since }], most: 10 })
    case 'drop':
      holdingWrites.dropConnection(db, 'layer')
      return openAccounts(db)
    default:
      return change satisfies never
  }
}

function openAccounts(db: Database) {
  for (const id of ['0', '1', '2']) accountWrites.put(db, { account: sampleAccount(id), asOf })
}

function expectEqual(db: Database, table: string, columns: string) {
  const rows = (sql: string) => db.prepare(sql).safeIntegers().raw().all()
  expect(rows(`SELECT ${columns}, invoices, minor FROM ${table} ORDER BY ${columns}`)).toEqual(
    rows(
      `SELECT ${columns}, count(*), sum(amount) FROM (SELECT *, substr(issued_on, 1, 7) AS month FROM invoices)
        GROUP BY ${columns} ORDER BY ${columns}`,
    ),
  )
}

test('ten thousand random changes: the running totals are always what adding up gives', () => {
  const files = openFiles(newPlace(), 'write')
  const db = files.cache
  openAccounts(db)
  let most = 0
  fc.assert(
    fc.property(fc.array(aChange, { minLength: together, maxLength: together }), (some) => {
      db.transaction(() => some.map((change) => make(db, change)))()
      expectEqual(db, 'invoice_day_totals', 'status, currency, month, issued_on, sort_due, kind')
      expectEqual(db, 'invoice_amount_totals', 'status, currency, month, kind, amount_band')
      most = Math.max(most, Number(db.prepare('SELECT count(*) FROM invoices').pluck().get()))
    }),
    { numRuns: changes / together },
  )
  expect(most).toBeGreaterThan(15)
  files.close()
}, 120_000)

test('a change that fails leaves them as they were', () => {
  const files = openFiles(newPlace(), 'write')
  const db = files.cache
  openAccounts(db)
  const put = (invoices: ReturnType<typeof sampleInvoice>[]) =>
    db.transaction(() =>
      invoiceWrites.putForAccount(db, { accountId: 'layer/0', from: null, invoices, ...upTo }),
    )()
  put([sampleInvoice('1')])
  expect(() => put([sampleInvoice('2'), sampleInvoice('3', { issuedOn: 'soon' })])).toThrow()
  expect(db.prepare('SELECT invoices, minor FROM invoice_day_totals').all()).toEqual([
    { invoices: 1, minor: 10_000 },
  ])
  files.close()
})
