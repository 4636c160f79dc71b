import { describe, expect, test } from 'vitest'
import first from './en'
import activity from './en/activity'
import authorizations from './en/authorizations'
import contactPage from './en/contact-page'
import contracts from './en/contracts'
import exports from './en/exports'
import find from './en/find'
import invoiceMarks from './en/invoice-marks'
import invoiceTotals from './en/invoice-totals'
import myAccount from './en/my-account'
import offline from './en/offline'
import organisations from './en/organisations'
import pdf from './en/pdf'
import permissions from './en/permissions'
import reading from './en/reading'
import searches from './en/searches'
import sorting from './en/sorting'
import tariffs from './en/tariffs'
import views from './en/views'
import nl from './nl'
import sv from './sv'

type Texts = { readonly [key: string]: string | Texts }

function flat(texts: Texts, path = ''): [string, string][] {
  return Object.entries(texts).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[`${path}${key}`, value] as [string, string]]
      : flat(value, `${path}${key}.`),
  )
}
const placeholders = (text: string) =>
  [...text.matchAll(/\{\{(\w+)[^}]*\}\}/g)].map(([, name]) => name).sort()

const english = new Map(
  flat({
    ...first,
    ...{
      activity,
      authorizations,
      contactPage,
      contracts,
      exports,
      find,
      invoiceMarks,
      invoiceTotals,
      myAccount,
      offline,
      organisations,
      pdf,
      permissions,
      reading,
      searches,
      sorting,
      tariffs,
      views,
    },
  }),
)

describe.each([
  ['nl', nl],
  ['sv', sv],
] as const)('the words in %s', (_, words) => {
  const texts = new Map(flat(words))

  test('have exactly the English keys', () => {
    expect([...texts.keys()].sort()).toEqual([...english.keys()].sort())
  })

  test('have the same placeholders', () => {
    for (const [key, text] of english)
      expect(placeholders(texts.get(key) ?? ''), key).toEqual(placeholders(text))
  })
})

test('no English text is empty, and nothing is said with an exclamation mark', () => {
  for (const [key, text] of [...english, ...flat(nl), ...flat(sv)]) {
    expect(text.trim(), key).toBeTruthy()
    expect(text, key).not.toContain('!')
  }
})

test('the Dutch words say u to whoever reads them, and never je', () => {
  const familiar = flat(nl).filter(([, text]) => /\b(je|jij|jou|jouw|jullie)\b/i.test(text))
  expect(familiar).toEqual([])
})
