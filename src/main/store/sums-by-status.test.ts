import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openFiles } from './files'
import { storeOn } from './in-process'
import { invoiceGroups, invoiceMonths } from './invoice-sums'
import { asOf, newPlace, sampleAccount, sampleInvoice } from './samples'
import { sumsByStatus } from './sums-by-status'
import { soughtWords } from './text-of-all'

const upTo = { upTo: '2026-02-01', asOf }
const anInvoice = fc.record({
  number: fc.constantFrom('F2025-1', 'F2025-2', 'F2026-1', 'K2'),
  status: fc.oneof(
    { weight: 12, arbitrary: fc.constant('paid') },
    fc.constantFrom('new', 'over "due", or', ''),
  ),
  amount: fc.record({
    minor: fc.oneof(fc.integer({ min: -300, max: 300 }), fc.constantFrom(10 ** 15, -(10 ** 15))),
    currency: fc.constantFrom('EUR', 'SEK', 'JPY', 'NOK', 'DKK', 'PLN'),
  }),
})
const texts = ['f', 'f2025', '2025', '2', '-1', 'k', 'berg', 'an', 'q', 'f 2']
const filters = [{}, { statuses: ['new'] }, { statuses: ['paid', 'new'] }, { statuses: [] }]

test('what a text finds adds up to what counting by hand gives, whether most are paid or not, in one currency or six', async () => {
  const ways = { usual: 0, sorted: 0, ofAll: 0 }
  await fc.assert(
    fc.asyncProperty(
      fc.array(anInvoice, { minLength: 1, maxLength: 40 }),
      fc.integer({ min: 1, max: 6 }),
      fc.boolean(),
      async (made, currencies, isBerg) => {
        const files = openFiles(newPlace(), 'write')
        const store = storeOn(files)
        const db = files.cache
        await store.accounts.put({ account: sampleAccount('0', { name: isBerg ? 'Berg' : 'Anna' }), asOf })
        const invoices = made
          .filter(
            ({ amount }) => ['EUR', 'SEK', 'JPY', 'NOK', 'DKK', 'PLN'].indexOf(amount.currency) < currencies,
          )
          .map((one, at) => sampleInvoice(`${at}`, one))
        await store.invoices.putForAccount({ accountId: 'layer/0', from: null, invoices, ...upTo })
        const sums = sumsByStatus(db, {}, { from: 'FROM invoices i', values: [] })
        if (sums) ways.usual += 1
        else ways.sorted += 1
        for (const text of texts) {
          const withText = invoices.filter(({ number }) =>
            text
              .split(' ')
              .every((word) => `${number} ${isBerg ? 'Berg' : 'Anna'}`.toLowerCase().includes(word)),
          )
          if (soughtWords(db, text).length === 0) ways.ofAll += 1
          expect(await store.invoices.count({ filter: { text } })).toBe(withText.length)
          for (const others of filters) {
            const { statuses } = others as { statuses?: string[] }
            const found = withText.filter(({ status }) => statuses?.includes(status) ?? true)
            const by = Map.groupBy(found, ({ status, amount }) => `${amount.currency} ${status}`)
            const expected = [...by].map(([key, some]) => ({
              ...{ currency: key.slice(0, 3), status: key.slice(4), count: some.length },
              minor: some.reduce((sum, { amount }) => sum + BigInt(amount.minor), 0n),
            }))
            const groups = invoiceGroups(db, { ...others, text })
            expect(groups).toHaveLength(expected.length)
            expect(groups).toEqual(expect.arrayContaining(expected))
            expect(invoiceMonths(db, { ...others, text }).reduce((all, { count }) => all + count, 0)).toBe(
              found.length,
            )
          }
        }
        files.close()
      },
    ),
    { numRuns: 60 },
  )
  for (const times of Object.values(ways)) expect(times).toBeGreaterThan(5)
}, 60_000)

test('a text is of all only where the oldest and the newest have it as well', async () => {
  const files = openFiles(newPlace(), 'write')
  const store = storeOn(files)
  await store.accounts.put({ account: sampleAccount('0', { name: 'Berg' }), asOf })
  const day = (at: number) => new Date(Date.UTC(2024, 0, 1 + at)).toISOString().slice(0, 10)
  const put = async (odd: number) => {
    const invoices = Array.from({ length: 700 }, (_, at) =>
      sampleInvoice(`${at}`, { number: at === odd ? 'K' : `2024-${at}`, issuedOn: day(at) }),
    )
    await store.invoices.putForAccount({ accountId: 'layer/0', from: null, invoices, ...upTo })
    return soughtWords(files.cache, '2 20 2024 2024-1 berg 4 q x').map(([word]) => word)
  }
  expect(await put(-1)).toEqual(['2024-1', 'q', 'x'])
  for (const odd of [0, 500, 699])
    expect(await put(odd)).toEqual(['2', '20', '2024', '2024-1', '4', 'q', 'x'])
  files.close()
})
