import { createInstance } from 'i18next'
import { expect, test } from 'vitest'
import en from '../i18n/en/activity'
import { formatFor } from '../i18n/format'
import nl from '../i18n/nl/activity'
import sv from '../i18n/sv/activity'
import { outcomeWords } from './outcome-words'

const i18n = createInstance()
await i18n.init({
  resources: { en: { activity: en }, nl: { activity: nl }, sv: { activity: sv } },
  interpolation: { escapeValue: false },
})
const said = (outcome: string) =>
  (['en', 'nl', 'sv'] as const).map((language) =>
    outcomeWords(outcome, {
      t: i18n.getFixedT(language, 'activity'),
      number: formatFor(language).number,
    }).replace(/\s/g, ' '),
  )

test.each([
  ['intact: 18', '18 lines intact', '18 regels ongeschonden', '18 rader orörda'],
  ['intact: 1', '1 line intact', '1 regel ongeschonden', '1 rad orörd'],
  ['intact: 12345', '12,345 lines intact', '12.345 regels ongeschonden', '12 345 rader orörda'],
  ['missing: 17', 'line 17 is missing', 'regel 17 ontbreekt', 'rad 17 saknas'],
  ['done: 3 of 5', '3 of 5', '3 van 5', '3 av 5'],
  ['cancelled: 3 of 5', 'cancelled, 3 of 5', 'geannuleerd, 3 van 5', 'avbrutet, 3 av 5'],
  ['noPermission', 'no permission', 'geen toestemming', 'ingen behörighet'],
  ['account: notTheirs', 'account: not theirs', 'account: niet van dit contact', 'konto: inte deras'],
  ['invoices: 2, pdfs: 1', '2 invoices, 1 PDF', '2 facturen, 1 pdf', '2 fakturor, 1 pdf'],
  ['activate: 2', 'activate 2', '2 activeren', 'aktivera 2'],
  ['xlsx: 20000', 'XLSX: 20,000', 'XLSX: 20.000', 'XLSX: 20 000'],
  ['4', '4 rules', '4 regels', '4 regler'],
  ['changed', 'changed', 'gewijzigd', 'ändrat'],
])('%s is said in three languages', (outcome, ...words) => {
  expect(said(outcome)).toEqual(words)
})

test.each(['customer.get usage.get', 'somethingNew', 'somethingNew: other', 'constructor', ''])(
  'what nobody has words for stays as it is: %s',
  (outcome) => expect(said(outcome)).toEqual([outcome, outcome, outcome]),
)
