import type { InvoiceFilter } from '@shared/invoice'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { dueMonths } from './due-months'
import { openFiles } from './files'
import { storeOn } from './in-process'
import { asOf, newPlace, sampleAccount, sampleInvoice } from './samples'

const dayOf = (at: number) => new Date(Date.UTC(2024, 0, 1 + at)).toISOString().slice(0, 10)
// Two years, but for the first summer; most are due in 14 or 30 days.
const made = Array.from({ length: 1200 }, (_, at) => {
  const day = (at * 7) % 731
  const dueOn = at % 400 === 9 ? null : dayOf(day + (at % 300 === 5 ? 200 : at % 2 ? 14 : 30))
  return sampleInvoice(`${at}`, {
    ...{ issuedOn: dayOf(day), dueOn, status: ['paid', 'paid', 'new', 'overdue'][at % 4] ?? '' },
    kind: at % 11 ? 'invoice' : 'credit',
    amount: { minor: ((at * 7919) % 2003) - 200, currency: at % 3 ? 'EUR' : 'SEK' },
  })
}).filter(({ issuedOn }) => issuedOn < '2024-06-10' || issuedOn > '2024-09-03')

const files = openFiles(newPlace(), 'write')
const store = storeOn(files)
beforeAll(async () => {
  await store.accounts.put({ account: sampleAccount('0'), asOf })
  await store.invoices.putForAccount({
    accountId: 'layer/0',
    from: null,
    invoices: made,
    upTo: '2026-02-01',
    asOf,
  })
})
afterAll(() => files.close())
const some = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined })
const ends = fc.record({
  from: some(fc.integer({ min: -40, max: 800 }).map(dayOf)),
  to: some(fc.integer({ min: -40, max: 800 }).map(dayOf)),
})
const filters = fc.record({
  due: ends,
  amount: fc.record({
    min: some(fc.integer({ min: -300, max: 2000 })),
    max: some(fc.integer({ min: 0, max: 2000 })),
  }),
  issued: fc.option(ends, { nil: undefined, freq: 1 }),
  statuses: fc.option(fc.subarray(['paid', 'new', 'overdue', 'lost']), { nil: undefined, freq: 1 }),
  kind: fc.option(fc.constantFrom('invoice' as const, 'credit' as const), { nil: undefined, freq: 1 }),
  currencies: fc.option(fc.subarray(['EUR', 'SEK', 'USD']), { nil: undefined, freq: 1 }),
})

const isWithin = (value: string, { from, to }: { from?: string | undefined; to?: string | undefined } = {}) =>
  value >= (from ?? '') && value <= (to ?? '9')
const allows = (
  { due, amount, issued, statuses, kind, currencies }: InvoiceFilter,
  one: (typeof made)[number],
) =>
  isWithin(one.dueOn ?? '~', due) &&
  isWithin(one.issuedOn, issued) &&
  one.amount.minor >= (amount?.min ?? -Infinity) &&
  one.amount.minor <= (amount?.max ?? Infinity) &&
  (statuses?.includes(one.status) ?? true) &&
  (kind ?? one.kind) === one.kind &&
  (currencies?.includes(one.amount.currency) ?? true)

test('what is due in a period and of an amount adds up to what counting by hand gives', async () => {
  const ways = { byMonths: 0, oneByOne: 0 }
  await fc.assert(
    fc.asyncProperty(filters, async (given) => {
      const filter = given as InvoiceFilter
      const found = made.filter((one) => allows(filter, one))
      const months = dueMonths(files.cache, filter)
      if (months?.whole.length) ways.byMonths += 1
      if (months === null) ways.oneByOne += 1
      const sum = (of: typeof made) => of.reduce((all, { amount }) => all + BigInt(amount.minor), 0n)
      const { count, groups } = await store.invoices.totals({ filter })
      expect(count).toBe(found.length)
      for (const { currency, status, ...group } of groups) {
        const its = found.filter((one) => one.amount.currency === currency && one.status === status)
        expect(group).toEqual({ count: its.length, minor: sum(its) })
      }
      const byMonth = await store.invoices.months({ filter })
      expect(byMonth.reduce((all, month) => all + month.count, 0)).toBe(found.length)
      for (const { currency, month, ...group } of byMonth) {
        const its = found.filter((one) => one.amount.currency === currency && one.issuedOn.startsWith(month))
        expect(group).toEqual({ count: its.length, minor: sum(its) })
      }
    }),
    { numRuns: 400 },
  )
  expect(ways.byMonths).toBeGreaterThan(100)
  expect(ways.oneByOne).toBeGreaterThan(5)
}, 60_000)

test('of a month only the days are looked at on which something was issued that is due then', async () => {
  const due = { from: '2024-11-05', to: '2025-03-02' }
  expect(
    dueMonths(files.cache, { due, statuses: ['paid'], issued: { from: '2024-10-01', to: '2025-12-31' } }),
  ).toEqual({
    whole: [{ from: '2024-11-01', to: '2025-01-31' }],
    cut: [
      { from: '2024-10-07', to: '2024-10-30' },
      { from: '2025-02-01', to: '2025-02-16' },
    ],
  })
})
