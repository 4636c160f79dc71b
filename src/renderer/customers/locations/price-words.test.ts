import type { Language } from '@shared/language'
import type { Price } from '@shared/product'
import { createInstance } from 'i18next'
import { describe, expect, test } from 'vitest'
import en from '../../i18n/en'
import nl from '../../i18n/nl'
import sv from '../../i18n/sv'
import { priceWords } from './price-words'

const i18n = createInstance()
await i18n.init({ resources: { en, nl, sv }, ns: ['customers'], interpolation: { escapeValue: false } })

const price = (given: Partial<Price>): Price => ({
  value: '0',
  currency: 'SEK',
  type: 'kWh',
  name: null,
  note: null,
  validFrom: null,
  validTo: null,
  hours: null,
  months: null,
  part: null,
  threshold: null,
  fraction: null,
  ...given,
})
const said = (given: Partial<Price>, language: Language = 'en') =>
  priceWords(price(given), { t: i18n.getFixedT(language, 'customers'), language })
    .replaceAll(/[\u00a0\u202f]/g, ' ')
    .replaceAll('\u2212', '−')
const numbers = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, at) => from + at)
const winter = [1, 2, 3, 10, 11, 12]

describe('as a person says it', () => {
  test.each<[Partial<Price>, string, string, string]>([
    [
      { type: 'spotkWh', value: '0.045', months: winter },
      'spot + 4.5 öre/kWh, October–March',
      'spot + 4,5 öre/kWh, oktober–maart',
      'spot + 4,5 öre/kWh, oktober–mars',
    ],
    [{ type: 'month', value: '49' }, '49 kr/month', '49 kr/maand', '49 kr/månad'],
    [{ type: 'month', value: '49.00' }, '49 kr/month', '49 kr/maand', '49 kr/månad'],
    [{ type: 'year', value: '1249.5' }, '1,249.50 kr/year', '1.249,50 kr/jaar', '1 249,50 kr/år'],
    [{ type: 'kWh', value: '0.12345', currency: 'EUR' }, '12.345 ct/kWh', '12,345 ct/kWh', '12,345 ct/kWh'],
    [{ type: 'month', value: '5.95', currency: 'EUR' }, '€5.95/month', '€ 5,95/maand', '5,95 €/månad'],
    [{ type: 'kWh', value: '1.25' }, '1.25 kr/kWh', '1,25 kr/kWh', '1,25 kr/kWh'],
    [
      {
        value: '0.5',
        hours: numbers(6, 21),
        months: [1, 6],
        part: 'weekday',
        threshold: { min: 5000, max: 20_000, resolution: 'year' },
        fraction: 0.4,
      },
      '50 öre/kWh, January and June, 06:00–22:00, on weekdays, 5,000–20,000 kWh/year, for 40% of the use',
      '50 öre/kWh, januari en juni, 06:00–22:00, op werkdagen, 5.000–20.000 kWh/jaar, voor 40% van het verbruik',
      '50 öre/kWh, januari och juni, 06:00–22:00, vardagar, 5 000–20 000 kWh/år, för 40 % av förbrukningen',
    ],
  ])('%j', (given, english, dutch, swedish) => {
    expect(said(given, 'en')).toBe(english)
    expect(said(given, 'nl')).toBe(dutch)
    expect(said(given, 'sv')).toBe(swedish)
  })
})

test.each<[string, string, string]>([
  ['0.1', 'SEK', '10 öre/kWh'],
  ['0.0712345678901234567', 'SEK', '7.12345678901234567 öre/kWh'],
  ['0.30000000000000000004', 'EUR', '30.000000000000000004 ct/kWh'],
  ['1.005', 'SEK', '1.005 kr/kWh'],
  ['9007199254740993.01', 'SEK', '9,007,199,254,740,993.01 kr/kWh'],
  ['0.5', 'NOK', '50 øre/kWh'],
  ['2', 'NOK', '2 NOK/kWh'],
  ['0.9', 'USD', '0.90 USD/kWh'],
  ['-0.2', 'SEK', '-20 öre/kWh'],
  ['0', 'SEK', '0 öre/kWh'],
  ['about 2', 'SEK', 'about 2 SEK/kWh'],
])('%s %s per kWh keeps every decimal', (value, currency, words) => {
  expect(said({ value, currency })).toBe(words)
})

test.each<[Partial<Price>, string]>([
  [{ type: 'spotkWh', value: '0' }, 'spot'],
  [{ type: 'spotkWh', value: '0.000' }, 'spot'],
  [{ type: 'spotkWh', value: '-0.02' }, 'spot − 2 öre/kWh'],
  [{ type: 'spotkWh', value: '1.1' }, 'spot + 1.10 kr/kWh'],
  [{ value: '0.45', currency: null }, '0.45/kWh'],
  [{ type: 'fuse', value: '12' }, '12 kr per fuse'],
  [{ type: 'Month', value: '12' }, '12 kr/month'],
  [{ type: 'kW', value: '0.5' }, '0.50 kr/kW'],
  [{ type: 'm3', value: '3.5' }, '3.50 kr/m³'],
])('the unit of %j', (given, words) => {
  expect(said(given)).toBe(words)
})

test.each<[Partial<Price>, string]>([
  [{ months: numbers(1, 12) }, ''],
  [{ months: [] }, ''],
  [{ months: [13, 0] }, ''],
  [{ months: [12, 1, 2, 5] }, ', May and December–February'],
  [{ months: [3, 3] }, ', March'],
  [{ hours: numbers(0, 23) }, ''],
  [{ hours: [22, 23, 0, 1, 2, 3, 4, 5] }, ', 22:00–06:00'],
  [{ hours: [23] }, ', 23:00–00:00'],
  [{ hours: [7, 8, 17, 18, 19] }, ', 07:00–09:00 and 17:00–20:00'],
  [{ threshold: { min: 5000, max: null, resolution: 'year' } }, ', above 5,000 kWh/year'],
  [{ threshold: { min: 0, max: 300, resolution: 'month' } }, ', up to 300 kWh/month'],
  [{ threshold: { min: null, max: 2.5, resolution: null } }, ', up to 2.5 kWh'],
  [{ threshold: { min: 1, max: null, resolution: 'fortnight' } }, ', above 1 kWh per fortnight'],
  [{ threshold: { min: null, max: null, resolution: 'year' } }, ''],
  [{ part: 'højlast' }, ', højlast'],
  [{ fraction: 1 }, ''],
  [{ fraction: 0.335 }, ', for 33.5% of the use'],
  [{ fraction: 0 }, ', for 0% of the use'],
])('limits of %j', (given, words) => {
  expect(said({ value: '0.1', ...given })).toBe(`10 öre/kWh${words}`)
})
