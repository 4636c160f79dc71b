import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fold } from './fold'
import { openStoreInProcess } from './in-process'
import { asOf, newPlace, sampleAccount, sampleInvoice } from './samples'
import { searchText, searchWords } from './search-words'

// Few letters, so that words meet; among them what an expression of the index is made of, and what folds to nothing or to two.
const letter = fc.constantFrom(
  'a',
  'b',
  'É',
  '1',
  '2',
  '-',
  '"',
  '*',
  '%',
  ' ',
  'ß',
  'ł',
  '😀',
  '\u0301',
  '\n',
)
const text = (maxLength: number) => fc.array(letter, { maxLength }).map((letters) => letters.join(''))
const word = fc.array(letter, { minLength: 1, maxLength: 2 }).map((letters) => letters.join(''))
const search = fc.oneof(
  word,
  fc.array(word, { minLength: 2, maxLength: 3 }).map((words) => words.join(' ')),
)

const office = fc.record({
  names: fc.array(text(4), { minLength: 3, maxLength: 3 }),
  renamed: text(3),
  invoices: fc.array(
    fc.record({
      account: fc.nat({ max: 2 }),
      number: text(4),
      ocr: fc.option(text(3)),
      notes: fc.option(fc.tuple(text(3), text(3)), { freq: 1 }),
      goes: fc.boolean(),
    }),
    { maxLength: 12 },
  ),
})

test('words of one and two letters are counted as many times as they are found, whatever has them', async () => {
  await fc.assert(
    fc.asyncProperty(office, fc.array(search, { minLength: 12, maxLength: 12 }), async (made, short) => {
      // Some beside a longer one that is found.
      const long = [...made.names, ...made.invoices.map(({ number }) => number)]
      const texts = short.map((some, at) => (at % 2 ? `${long[at % long.length]} ${some}` : some))
      const store = await openStoreInProcess(newPlace())
      const named = (at: number, name: string) =>
        store.accounts.put({ account: sampleAccount(`${at}`, { name }), asOf })
      for (const [at, name] of made.names.entries()) await named(at, name)
      const rows = made.invoices.map((one, at) => ({ ...one, record: sampleInvoice(`${at}`, one) }))
      const put = async (isThere: (row: (typeof rows)[number]) => boolean) => {
        for (const at of [0, 1, 2])
          await store.invoices.putForAccount({
            ...{ accountId: `layer/${at}`, from: null, upTo: '2026-02-01', asOf },
            invoices: rows.filter((row) => row.account === at && isThere(row)).map(({ record }) => record),
          })
      }
      const says = (which: 0 | 1) =>
        store.invoices.marked(
          rows.flatMap(({ record: { id }, notes }) =>
            notes ? [{ id, flagged: true, note: notes[which] }] : [],
          ),
        )
      const check = async (there: typeof rows, names: readonly string[], which: 0 | 1) => {
        for (const searched of texts) {
          const words = searchWords(searched)
          const found = there.filter(({ number, ocr, account, notes }) => {
            const has = [searchText([number, ocr]), fold(names[account] ?? ''), fold(notes?.[which] ?? '')]
            return words.every((forms) => forms.some((form) => has.some((one) => one.includes(form))))
          })
          const filter = { text: searched }
          const sort = { by: 'issuedOn', direction: 'descending' } as const
          const page = await store.invoices.page({ filter, sort, offset: 0, limit: 100 })
          expect(page.rows.map(({ id }) => id).sort()).toEqual(found.map(({ record }) => record.id).sort())
          expect(await store.invoiceCounts.count(filter)).toBe(found.length)
          expect((await store.invoices.totals({ filter })).count).toBe(found.length)
          expect([null, found.length]).toContain(await store.invoices.count({ filter }))
        }
      }
      await put(() => true)
      await check(
        rows.map((row) => ({ ...row, notes: null })),
        made.names,
        0,
      )
      await says(0)
      await check(rows, made.names, 0)
      await says(1)
      await named(0, made.renamed)
      await check(rows, [made.renamed, ...made.names.slice(1)], 1)
      await put(({ goes }) => !goes)
      await check(
        rows.filter(({ goes }) => !goes),
        [made.renamed, ...made.names.slice(1)],
        1,
      )
      await store.close()
    }),
    { numRuns: 25 },
  )
}, 60_000)

test('the index has the count of a short word, also where only the last letters of a name or a note are it', async () => {
  const store = await openStoreInProcess(newPlace())
  for (const [at, name] of ['Bergan', 'X', 'Ö'].entries())
    await store.accounts.put({ account: sampleAccount(`${at}`, { name }), asOf })
  for (const at of [0, 1, 2])
    await store.invoices.putForAccount({
      ...{ accountId: `layer/${at}`, from: null, upTo: '2026-02-01', asOf },
      invoices: [sampleInvoice(`${at}`, { number: `2026${at}` })],
    })
  await store.invoices.marked([{ id: 'layer/2', flagged: false, note: 'ask Hank' }])
  const count = (text: string) => store.invoices.count({ filter: { text } })
  expect(await count('an')).toBe(2)
  expect(await count('n')).toBe(2)
  expect(await count('nk')).toBe(1)
  expect(await count('k')).toBe(1)
  expect(await count('x')).toBe(1)
  expect(await count('o 2')).toBe(1)
  expect(await count('20')).toBe(3)
  expect(await count('q')).toBe(0)
  expect(await count('an q')).toBe(0)
  expect(await count('"')).toBe(0)
  await store.close()
})
