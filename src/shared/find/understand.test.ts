import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { asText, type Meaning, understand } from './understand'

/** A Sunday. */
const today = '2026-11-22'
const meant = (typed: string) => understand(typed, today).parts.map(({ meaning }) => meaning)
const issued = (from?: string, to?: string) => period('issued', from, to)
const due = (from?: string, to?: string) => period('due', from, to)
const period = (of: 'issued' | 'due', from?: string, to?: string): Meaning => ({
  ...{ kind: 'period', of },
  ...(from && { from }),
  ...(to && { to }),
})
const amount = (min?: number, max?: number, rest: object = {}) => ({
  kind: 'amount',
  ...(min !== undefined && { min }),
  ...(max !== undefined && { max }),
  ...rest,
})

const pieces = [
  ...['jansen', 'van', 'den', 'berg', '2025', '202512345', '06-12', 'åkesson', '"', '"open"', '%', '\u0000'],
  ...['> 500', '>500', '<=1.000', '500-600', '500 - 600', '€ 99,90', '1.234,50', '1 234,50 kr', '-5,00', '€'],
  ...[
    'okt',
    'okt 2025',
    'jan',
    '3',
    '3 okt',
    '31 feb 2025',
    'Q3',
    'q3-2025',
    '2025-10-03',
    '10/2025',
    'vecka 42',
  ],
  ...[
    'last',
    'month',
    'vorige maand',
    'förra månaden',
    'last 30 days',
    'since',
    'before',
    'due',
    't/m',
    '-',
    '..',
  ],
  ...[
    'open',
    'overdue',
    'betald',
    'te laat',
    'credit',
    'geen pdf',
    'okt-dec',
    '29 feb',
    '𝒳',
    '\u202e',
    '😀',
    'İ',
  ],
]
const typed = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((some) => some.join(' ')),
  fc
    .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 4 })), { maxLength: 12 })
    .map((some) => some.join('')),
)
const someDay = fc
  .date({ min: new Date('1991-01-01'), max: new Date('2098-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

test('nothing that is typed is too much, and every part says the same alone as it does among others', () => {
  fc.assert(
    fc.property(typed, someDay, (text, day) => {
      const { parts, text: rest } = understand(text, day)
      let end = 0
      for (const part of parts) {
        expect(part.from).toBeGreaterThanOrEqual(end)
        expect(text.slice(part.from, part.to)).toBe(part.words)
        end = part.to
        const alone = understand(part.words, day)
        expect(alone.parts.map(({ meaning }) => meaning)).toEqual([part.meaning])
        expect(alone.text).toBe('')
      }
      expect(rest.length).toBeLessThanOrEqual(text.length)
    }),
    { numRuns: 10_000 },
  )
})

test('a part that is taken back is text, and nothing else changes', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces.filter((piece) => !piece.includes('"')))), (some) => {
      const text = some.join(' ')
      const { parts } = understand(text, today)
      for (const [at, part] of parts.entries()) {
        const after = understand(asText(text, part), today)
        expect(after.text.includes(part.words)).toBe(true)
        expect(after.parts.slice(0, at)).toEqual(parts.slice(0, at))
        expect(after.parts.some(({ from }) => from >= part.from && from < part.to + 2)).toBe(false)
      }
    }),
  )
})

describe('amounts', () => {
  test.each([
    ['1.234,50', amount(123450, 123450)],
    ['1,234.50', amount(123450, 123450)],
    ['1 234,50', amount(123450, 123450)],
    ['1\u00a0234,50 kr', amount(123450, 123450, { currencies: ['SEK', 'NOK', 'DKK', 'ISK'] })],
    ['99,90', amount(9990, 9990)],
    ['-99,90', amount(-9990, -9990)],
    ['>500', amount(50001, undefined, { over: true })],
    ['> 500', amount(50001, undefined, { over: true })],
    ['meer dan 1.000', amount(100001, undefined, { over: true })],
    ['över 1 000 kr', amount(100001, undefined, { over: true, currencies: ['SEK', 'NOK', 'DKK', 'ISK'] })],
    ['< 0', amount(undefined, -1, { under: true })],
    ['>= 12,5', amount(1250)],
    ['≤ 1000', amount(undefined, 100000)],
    ['500-600', amount(50000, 60000)],
    ['500 - 600', amount(50000, 60000)],
    ['500 tot 600', amount(50000, 60000)],
    ['-600..-500', amount(-60000, -50000)],
    ['€ 99,90', amount(9990, 9990, { currencies: ['EUR'] })],
    ['€99', amount(9900, 9999, { currencies: ['EUR'] })],
    ['99,9 €', amount(9990, 9999, { currencies: ['EUR'] })],
    ['€ 1.234', amount(123400, 123499, { currencies: ['EUR'] })],
    ['sek 500-600', amount(50000, 60000, { currencies: ['SEK'] })],
    ['JPY 1000', amount(100000, 100099, { currencies: ['JPY'] })],
    ['> 1000000000000', amount(100000000000001, undefined, { over: true })],
    ['0,00', amount(0, 0)],
  ])('%s', (typed, meaning) => expect(meant(typed)).toEqual([meaning]))

  test.each([
    '500',
    '1.234',
    '12.5',
    '2025',
    '202500012345',
    '06-12',
    '0612345678',
    '2025-3456',
    '556677-8899',
    '600-500',
  ])('%s may be a number: it stays text', (typed) =>
    expect(understand(typed, today)).toEqual({ parts: [], text: typed }),
  )

  test.each(['1.23.4', '1,2,3,4', '> abc', '>', '€', '> 99999999999999999', '007,50', '1.234.5'])(
    '%s is no amount',
    (typed) => expect(meant(typed)).toEqual([]),
  )
})

describe('days', () => {
  test.each([
    ['okt 2025', issued('2025-10-01', '2025-10-31')],
    ['October 2025', issued('2025-10-01', '2025-10-31')],
    ['2025 oktober', issued('2025-10-01', '2025-10-31')],
    ['2025-10', issued('2025-10-01', '2025-10-31')],
    ['10/2025', issued('2025-10-01', '2025-10-31')],
    ['okt', issued('2026-10-01', '2026-10-31')],
    ['dec', issued('2025-12-01', '2025-12-31')],
    ['jan 2026', issued('2026-01-01', '2026-01-31')],
    ['3 okt', issued('2026-10-03', '2026-10-03')],
    ['24 dec', issued('2025-12-24', '2025-12-24')],
    ['29 feb', issued('2024-02-29', '2024-02-29')],
    ['3rd Oct 2025', issued('2025-10-03', '2025-10-03')],
    ['Oct 3, 2025', issued('2025-10-03', '2025-10-03')],
    ['2025-10-03', issued('2025-10-03', '2025-10-03')],
    ['3-10-2025', issued('2025-10-03', '2025-10-03')],
    ['3/10/2025', issued('2025-10-03', '2025-10-03')],
    ['Q3', issued('2026-07-01', '2026-09-30')],
    ['Q3 2025', issued('2025-07-01', '2025-09-30')],
    ['2025-Q3', issued('2025-07-01', '2025-09-30')],
    ['kwartaal 3 2025', issued('2025-07-01', '2025-09-30')],
    ['kv3 2025', issued('2025-07-01', '2025-09-30')],
    ['week 42', issued('2026-10-12', '2026-10-18')],
    ['vecka 1 2026', issued('2025-12-29', '2026-01-04')],
    ['today', issued('2026-11-22', '2026-11-22')],
    ['gisteren', issued('2026-11-21', '2026-11-21')],
    ['i går', issued('2026-11-21', '2026-11-21')],
    ['this week', issued('2026-11-16', '2026-11-22')],
    ['last month', issued('2026-10-01', '2026-10-31')],
    ['vorige maand', issued('2026-10-01', '2026-10-31')],
    ['förra månaden', issued('2026-10-01', '2026-10-31')],
    ['vorig kwartaal', issued('2026-07-01', '2026-09-30')],
    ['förra året', issued('2025-01-01', '2025-12-31')],
    ['last 30 days', issued('2026-10-24', '2026-11-22')],
    ['laatste 12 maanden', issued('2025-11-23', '2026-11-22')],
    ['senaste 2 veckorna', issued('2026-11-09', '2026-11-22')],
    ['okt-dec 2025', issued('2025-10-01', '2025-12-31')],
    ['okt 2025 – jan 2026', issued('2025-10-01', '2026-01-31')],
    ['nov – feb 2026', issued('2025-11-01', '2026-02-28')],
    ['2025-10-03..2025-10-10', issued('2025-10-03', '2025-10-10')],
    ['3 okt t/m 10 okt', issued('2026-10-03', '2026-10-10')],
    ['since yesterday', issued('2026-11-21')],
    ['sinds okt 2025', issued('2025-10-01')],
    ['efter 3 okt', issued('2026-10-04')],
    ['until okt 2025', issued(undefined, '2025-10-31')],
    ['före 2025-10-03', issued(undefined, '2025-10-02')],
    ['due this week', due('2026-11-16', '2026-11-22')],
    ['vervalt volgende week', due('2026-11-23', '2026-11-29')],
    ['förfaller före 3 dec', due(undefined, '2026-12-02')],
    ['due jan', due('2027-01-01', '2027-01-31')],
  ])('%s', (typed, meaning) => expect(meant(typed)).toEqual([meaning]))

  test.each([
    'jan',
    'May',
    'mars',
    'august',
    'jan - mei',
    '2025',
    '3-10',
    '31-2-2025',
    '2025-13',
    'q5',
    'week 60',
    'since',
    '2024-2025',
  ])('%s may be something else: it stays text', (typed) =>
    expect(understand(typed, today)).toEqual({ parts: [], text: typed }),
  )
})

test('statuses in three languages, several at once, in any order', () => {
  const parts = [
    { kind: 'overdue' },
    amount(50001, undefined, { over: true }),
    issued('2025-10-01', '2025-10-31'),
  ]
  expect(meant('overdue > 500 okt 2025')).toEqual(parts)
  expect(meant('okt 2025 > 500 overdue')).toEqual(parts.toReversed())
  expect(meant('te laat')).toEqual([{ kind: 'overdue' }])
  expect(meant('förfallna öppna')).toEqual([{ kind: 'overdue' }, { kind: 'open' }])
  expect(meant('deels betaald')).toEqual([{ kind: 'status', status: 'partlyPaid' }])
  expect(meant('kreditfakturor utan pdf')).toEqual([{ kind: 'credit' }, { kind: 'noPdf' }])
})

test('names and numbers are left, in the order in which they were typed', () => {
  const { parts, text } = understand('van den Berg okt 2025 20251 > 500', today)
  expect(text).toBe('van den Berg 20251')
  expect(parts.map(({ words }) => words)).toEqual(['okt 2025', '> 500'])
})

test('what stands in quotation marks is text, closed or not', () => {
  expect(understand('"open" "okt 2025', today)).toEqual({ parts: [], text: 'open okt 2025' })
})

test('two periods without a day in common are not both meant', () => {
  expect(understand('okt 2025 nov 2025', today)).toMatchObject({
    parts: [{ words: 'okt 2025' }],
    text: 'nov 2025',
  })
  expect(meant('since okt 2025 until dec 2025')).toHaveLength(2)
})
