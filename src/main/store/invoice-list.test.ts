import { type Invoice, type InvoiceFilter, type InvoiceSort, openStatuses } from '@shared/invoice'
import { minorDigits } from '@shared/money'
import { sortedBy } from '@shared/sort'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openStoreInProcess } from './in-process'
import { asOf, newPlace, sampleAccount, sampleContact, sampleInvoice } from './samples'
import { numberSortKey, sortKey } from './sort-key'

const accounts = ['Élan', 'Berg & Zn', 'Öberg'].map((name, index) => sampleAccount(`${index}`, { name }))
const days = [
  '1969-12-31',
  '2025-12-01',
  '2025-12-31',
  '2026-01-01',
  '2026-01-02',
  '2026-01-31',
  '2026-03-01',
]
const statuses = ['new', 'paid', 'overdue', 'reminded']

const anInvoice = fc.record({
  account: fc.nat({ max: 2 }),
  number: fc.constantFrom('F1', 'F10', 'F2', 'K-2', '%'),
  status: fc.constantFrom(...statuses),
  kind: fc.constantFrom('invoice' as const, 'credit' as const),
  issuedOn: fc.constantFrom(...days),
  dueOn: fc.option(fc.constantFrom(...days)),
  withoutPdf: fc.boolean(),
  mark: fc.record({ flagged: fc.boolean(), note: fc.constantFrom('', '', 'elan said so') }),
  amount: fc.record({
    minor: fc.oneof(fc.integer({ min: -300, max: 300 }), fc.constantFrom(-900719925474099, 900719925474099)),
    currency: fc.constantFrom('EUR', 'SEK', 'JPY', 'KWD'),
  }),
})
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined })
const aFilter = fc.record({
  text: maybe(
    fc.constantFrom(
      '',
      'f',
      'f1',
      'elan',
      'e f1',
      'berg',
      'oberg f',
      '%',
      'k-2',
      'rg',
      'n',
      'so',
      '10 n',
      '& zn',
    ),
  ),
  accountIds: maybe(fc.subarray(['layer/0', 'layer/1', 'layer/9'])),
  contactId: maybe(fc.constantFrom('hub/1', 'nobody')),
  statuses: maybe(fc.subarray(statuses)),
  kind: maybe(fc.constantFrom('invoice' as const, 'credit' as const)),
  issued: maybe(fc.record({ from: maybe(fc.constantFrom(...days)), to: maybe(fc.constantFrom(...days)) })),
  amount: maybe(
    fc.record({ min: maybe(fc.integer({ min: -300, max: 300 })), max: maybe(fc.nat({ max: 30_000 })) }),
  ),
  due: maybe(fc.record({ from: maybe(fc.constantFrom(...days)), to: maybe(fc.constantFrom(...days)) })),
  overdueOn: maybe(fc.constantFrom(...days)),
  currencies: maybe(fc.subarray(['EUR', 'JPY', 'USD'])),
  pdf: maybe(fc.constant('none' as const)),
  flagged: fc.option(fc.constant(true as const), { nil: undefined, freq: 1 }),
  noted: fc.option(fc.constant(true as const), { nil: undefined, freq: 1 }),
})

const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

function allows(filter: InvoiceFilter, invoice: Invoice): boolean {
  const { text = '', accountIds, contactId, statuses: wanted, kind, issued, amount } = filter
  const { due, overdueOn, currencies, pdf, flagged, noted } = filter
  const hundredths = invoice.amount.minor * 10 ** (2 - minorDigits(invoice.amount.currency))
  const unpaid = openStatuses.includes(invoice.status)
  return (
    plain(text)
      .split(' ')
      .every((word) =>
        [invoice.number, invoice.accountName, invoice.note].some((value) => plain(value).includes(word)),
      ) &&
    (!accountIds || accountIds.includes(invoice.accountId)) &&
    (contactId === undefined || invoice.contactId === contactId) &&
    (!wanted || wanted.includes(invoice.status)) &&
    (!kind || invoice.kind === kind) &&
    (!issued?.from || invoice.issuedOn >= issued.from) &&
    (!issued?.to || invoice.issuedOn <= issued.to) &&
    (amount?.min === undefined || hundredths >= amount.min) &&
    (amount?.max === undefined || hundredths <= amount.max) &&
    (!due || ((invoice.dueOn ?? '~') >= (due.from ?? '') && (invoice.dueOn ?? '~') <= (due.to ?? '9'))) &&
    (!overdueOn ||
      (unpaid && (invoice.status === 'overdue' || (invoice.dueOn !== null && invoice.dueOn < overdueOn)))) &&
    (!currencies || currencies.includes(invoice.amount.currency)) &&
    (!pdf || invoice.pdf === pdf) &&
    (!flagged || invoice.flagged) &&
    (!noted || invoice.note !== '')
  )
}

function added(invoices: Invoice[], by: (invoice: Invoice) => string) {
  return [...Map.groupBy(invoices, by)].map(([key, some]) => ({
    key,
    count: some.length,
    minor: some.reduce((sum, { amount }) => sum + BigInt(amount.minor), 0n),
  }))
}

const sumsOf = (invoices: Invoice[]) =>
  added(invoices, ({ amount }) => amount.currency)
    .sort((one, other) => other.count - one.count || one.key.localeCompare(other.key))
    .map(({ key, minor }) => ({ minor, currency: key }))
const groupsOf = (invoices: Invoice[]) =>
  added(invoices, ({ amount, status }) => `${amount.currency} ${status}`)
    .sort((one, other) => other.count - one.count || one.key.localeCompare(other.key))
    .map(({ key, ...sum }) => ({ ...sum, currency: key.slice(0, 3), status: key.slice(4) }))
const monthsOf = (invoices: Invoice[]) =>
  added(invoices, ({ amount, issuedOn }) => `${issuedOn.slice(0, 7)} ${amount.currency}`)
    .sort((one, other) => one.key.localeCompare(other.key))
    .map(({ key, ...sum }) => ({ ...sum, month: key.slice(0, 7), currency: key.slice(8) }))

const columns = ['issuedOn', 'dueOn', 'number', 'accountName', 'amount', 'status'] as const
const sorts = columns.flatMap((by) =>
  (['ascending', 'descending'] as const).map((direction): InvoiceSort => ({ by, direction })),
)
const several = fc
  .record({
    columns: fc.shuffledSubarray([...columns], { minLength: 2, maxLength: 3 }),
    up: fc.array(fc.boolean(), { minLength: 3, maxLength: 3 }),
  })
  .map(({ columns: [by = 'number', ...others], up }): InvoiceSort => {
    const way = (at: number) => (up[at] ? ('ascending' as const) : ('descending' as const))
    return { by, direction: way(0), thenBy: others.map((by, at) => ({ by, direction: way(at + 1) })) }
  })

const keys = {
  issuedOn: ({ issuedOn }: Invoice) => issuedOn,
  dueOn: ({ dueOn }: Invoice) => dueOn ?? '~',
  number: ({ number }: Invoice) => numberSortKey(number),
  accountName: ({ accountName }: Invoice) => sortKey(accountName),
  amount: ({ amount }: Invoice) => amount.minor,
  status: ({ status }: Invoice) => status,
}

/** Neighbours in each other's order by every column that is sorted by. */
function isInOrder(rows: Invoice[], sort: InvoiceSort): boolean {
  return rows.slice(1).every((row, at) => {
    const before = rows[at] as Invoice
    const column = sortedBy(sort).find(({ by }) => keys[by](before) !== keys[by](row))
    return !column || keys[column.by](before) < keys[column.by](row) === (column.direction === 'ascending')
  })
}

test('rows, totals and positions are what counting by hand gives', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(anInvoice, { maxLength: 40 }),
      fc.array(aFilter, { minLength: 5, maxLength: 5 }),
      fc.array(several, { minLength: 5, maxLength: 5 }),
      async (made, filters, orders) => {
        const store = await openStoreInProcess(newPlace())
        await store.contacts.put({ contact: sampleContact('1'), asOf })
        await store.accounts.putOfContact({ contactId: 'hub/1', accounts: accounts.slice(0, 2), asOf })
        await store.accounts.put({ account: sampleAccount('2', { name: 'Öberg' }), asOf })
        const rows = made.map((values, index) => ({
          ...sampleInvoice(`${index}`, values),
          account: values.account,
          withoutPdf: values.withoutPdf,
          mark: values.mark,
        }))
        for (const account of [0, 1, 2])
          await store.invoices.putForAccount({
            accountId: `layer/${account}`,
            from: null,
            invoices: rows.filter((one) => one.account === account),
            upTo: '2026-02-01',
            asOf,
          })
        for (const { id } of rows.filter(({ withoutPdf }) => withoutPdf))
          await store.invoices.setPdf({ id, pdf: 'none' })
        await store.invoices.marked(rows.map(({ id, mark }) => ({ id, ...mark })))
        const pageOf = async (filter: InvoiceFilter, sort: InvoiceSort) =>
          (await store.invoices.page({ filter, sort, offset: 0, limit: 100 })).rows
        const all = await pageOf({}, { by: 'issuedOn', direction: 'ascending' })
        expect(all.length).toBe(made.length)
        for (const [index, given] of filters.entries()) {
          // The first one is of everything.
          const filter = index === 0 ? {} : (given as InvoiceFilter)
          const expected = all.filter((invoice) => allows(filter, invoice))
          expect(await store.invoices.totals({ filter })).toEqual({
            count: expected.length,
            of: made.length,
            sums: sumsOf(expected),
            groups: groupsOf(expected),
            statuses: [...new Set(made.map(({ status }) => status))].sort(),
          })
          expect(await store.invoices.months({ filter })).toEqual(monthsOf(expected))
          expect([null, expected.length]).toContain(await store.invoices.count({ filter }))
          expect(await store.invoiceCounts.count(filter)).toBe(expected.length)
          const single = sorts[(made.length + index) % sorts.length]
          for (const sort of [single, orders[index]]) {
            if (!sort) throw new Error('no order')
            const page = await pageOf(filter, sort)
            expect(page.map(({ id }) => id).sort()).toEqual(expected.map(({ id }) => id).sort())
            expect(isInOrder(page, sort)).toBe(true)
            const parts: Invoice[] = []
            for (let offset = 0; offset <= page.length; offset += 7)
              parts.push(...(await store.invoices.page({ filter, sort, offset, limit: 7 })).rows)
            expect(parts).toEqual(page)
            const exported = await store.invoiceExport.keys({ filter, sort })
            expect(await store.invoiceExport.ofKeys([...exported])).toEqual(page)
            for (const { id } of all) {
              const place = page.findIndex((one) => one.id === id)
              expect(await store.invoices.position({ filter, sort, id })).toBe(place < 0 ? null : place)
            }
          }
        }
        await store.close()
      },
    ),
    { numRuns: 30 },
  )
}, 60_000)

test.each<InvoiceFilter>([
  { currencies: [], pdf: 'none' },
  { currencies: [], statuses: [] },
  { amount: { min: 5, max: 4 }, pdf: 'none' },
  { amount: { min: 5 }, currencies: ['USD'], overdueOn: '2026-01-01' },
  { issued: { from: '2026-01-02', to: '2026-01-01' }, due: { from: '2026-01-02', to: '2026-01-01' } },
])('what cannot be is found nowhere, and is no failure: %j', async (filter) => {
  const store = await openStoreInProcess(newPlace())
  await store.accounts.put({ account: sampleAccount('0'), asOf })
  const invoices = [sampleInvoice('1')]
  await store.invoices.putForAccount({ accountId: 'layer/0', from: null, invoices, upTo: '2026-02-01', asOf })
  expect((await store.invoices.totals({ filter })).count).toBe(0)
  const then = { by: 'dueOn', direction: 'descending' } as const
  const both = sorts.flatMap((sort) => (sort.by === 'dueOn' ? [sort] : [sort, { ...sort, thenBy: [then] }]))
  for (const sort of both) {
    expect((await store.invoices.page({ filter, sort, offset: 0, limit: 10 })).rows).toEqual([])
    expect(await store.invoices.position({ filter, sort, id: 'layer/1' })).toBe(null)
  }
  await store.close()
})

test('twenty thousand invoices are stored, found and added up', async () => {
  const store = await openStoreInProcess(newPlace())
  const count = 20_000
  const perAccount = 200
  for (let first = 0; first < count; first += perAccount) {
    const account = sampleAccount(`a${first}`, { name: `Person ${first}` })
    await store.accounts.put({ account, asOf })
    const invoices = Array.from({ length: perAccount }, (_, index) =>
      sampleInvoice(`${first + index}`, {
        issuedOn: `2025-0${1 + (index % 9)}-01`,
        number: `F${first + index}`,
      }),
    )
    await store.invoices.putForAccount({
      accountId: account.id,
      from: null,
      invoices,
      upTo: '2026-02-01',
      asOf,
    })
  }
  const search = { filter: { text: 'f19999' }, sort: sorts[1] as InvoiceSort, offset: 0, limit: 10 }
  expect((await store.invoices.page(search)).rows.map(({ number }) => number)).toEqual(['F19999'])
  expect((await store.invoices.page({ ...search, filter: {}, offset: count - 1 })).rows).toHaveLength(1)
  expect(await store.invoices.totals({ filter: { text: 'person' } })).toEqual({
    count,
    of: count,
    sums: [{ minor: BigInt(count) * 10_000n, currency: 'EUR' }],
    groups: [{ minor: BigInt(count) * 10_000n, currency: 'EUR', status: 'new', count }],
    statuses: ['new'],
  })
  await store.close()
}, 60_000)
