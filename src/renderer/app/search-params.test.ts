import { expect, test } from 'vitest'
import { contactsSearch, invoicesSearch, lenient } from './search-params'

const invoices = lenient(invoicesSearch)

test('keeps all that is right', () => {
  const search = {
    text: 'åkesson',
    statuses: ['overdue'],
    issued: { from: '2026-01-01' },
    amount: { min: -100 },
    sort: { by: 'amount', direction: 'descending' },
    invoice: 'd1/7',
  }
  expect(invoices(search)).toEqual(search)
})

test('a list is sorted by up to three columns, each once; anything else is no order', () => {
  const by = (...names: string[]) => {
    const [first, ...thenBy] = names.map((by) => ({ by, direction: 'descending' }))
    return { sort: { ...first, thenBy } }
  }
  const three = by('status', 'dueOn', 'amount')
  expect(invoices(three)).toEqual(three)
  expect(lenient(contactsSearch)(by('city', 'name'))).toEqual(by('city', 'name'))
  for (const wrong of [
    by('status', 'status'),
    by('status', 'weather'),
    by('status', 'dueOn', 'amount', 'number'),
    by('status'),
  ])
    expect(invoices({ text: 'a', ...wrong })).toEqual({ text: 'a' })
})

test('leaves out what is wrong, and only that', () => {
  expect(
    invoices({
      text: 'a',
      statuses: 'overdue',
      issued: { from: '2026-02-31' },
      sort: { by: 'colour' },
      other: 1,
    }),
  ).toEqual({ text: 'a' })
  expect(lenient(contactsSearch)({ initial: 'AB', text: 7, contact: 'c1/1' })).toEqual({ contact: 'c1/1' })
})

test('what is wrong does not come back when it is laid over what was given', () => {
  const given = { text: 'a', statuses: 'overdue' }
  expect({ ...given, ...invoices(given) }).toEqual({ text: 'a' })
})
