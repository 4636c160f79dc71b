import { expect, test } from 'vitest'
import { listNameOf } from './contact-name'
import { sampleAddress, sampleContact } from './samples'

const named = (values: Parameters<typeof sampleContact>[1]) => listNameOf(sampleContact('1', values))

test.each([
  [{ firstName: 'Jan', middleName: 'van den', lastName: 'Berg' }, 'Berg, Jan van den', 'bv'],
  [{ firstName: 'Jan', lastName: 'van den Berg' }, 'Berg, Jan van den', 'bv'],
  [{ firstName: 'Piet', middleName: "'t", lastName: 'Hart' }, "Hart, Piet 't", 'ht'],
  [{ firstName: 'Piet', lastName: "van 't Hart" }, "Hart, Piet van 't", 'hv'],
  [{ lastName: 'Élan' }, 'Élan', 'ée'],
  [{ lastName: 'de' }, 'de', 'd'],
  [{ companyName: 'Ørsted BV', displayName: 'Ørsted BV' }, 'Ørsted BV', 'øo'],
  [{}, '', ''],
])('%o is listed as %j under %j', (values, text, initials) => {
  const name = named(values)
  expect([name.text, name.initials]).toEqual([text, initials])
})

const order = (people: Parameters<typeof sampleContact>[1][]) =>
  people
    .map((one) => named(one))
    .toSorted((a, b) => (a.sort < b.sort ? -1 : 1))
    .map(({ text }) => text)

test('accents do not count in Dutch, and who has no name comes last', () => {
  const people = ['Zwart', 'Éden', '', 'Eden Smit', 'Eden', 'Ede'].map((lastName) => ({ lastName }))
  expect(order(people)).toEqual(['Ede', 'Éden', 'Eden', 'Eden Smit', 'Zwart', ''])
})

test('å, ä and ö come after z in Sweden', () => {
  const people = ['Örn', 'Zorn', 'Åberg', 'Ärla', 'Zzyzx', 'Alm'].map((lastName) => ({
    lastName,
    address: sampleAddress('Umeå', 'SE'),
  }))
  expect(order(people)).toEqual(['Alm', 'Zorn', 'Zzyzx', 'Åberg', 'Ärla', 'Örn'])
})
