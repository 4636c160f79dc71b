import { type OperationName, operations } from '@shared/operations'
import { expect, test } from 'vitest'
import freshness from './freshness?raw'

const sources = import.meta.glob<string>(
  ['../**/*.{ts,tsx}', '!../**/*.{test,fixture}.*', '!../ui/fake-bridge.ts', '!./freshness.ts'],
  { eager: true, query: '?raw', import: 'default' },
)
const page = Object.values(sources).join('\n')
const names = Object.keys(operations) as OperationName[]

test('every operation is asked by the page', () => {
  const unasked = names.filter((name) => !page.includes(`'${name}'`))
  expect(unasked, 'nobody uses it: take it out of src/shared, with its handler').toEqual([])
})

/** Whatever happens, it stays as it was. */
const neverOld = ['contracts.document']

test('every answer that is kept is made old by something', () => {
  // Each with all that it is asked with.
  const asked = page.matchAll(/useAnswer\(\s*'([\w.]+)'((?:[^()]|\([^()]*\))*)\)/g)
  const kept = [...asked].flatMap(([, name = '', how]) => (how?.includes('staleTime: 0') ? [] : [name]))
  expect(kept).toContain('contacts.get')
  const never = new Set(kept.filter((name) => !freshness.includes(`'${name}'`) && !neverOld.includes(name)))
  expect(
    [...never],
    'say in app/freshness.ts which event or action makes it old, or ask with `staleTime: 0` where it is asked each time anew',
  ).toEqual([])
})
