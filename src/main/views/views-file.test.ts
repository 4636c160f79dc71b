import { mostViews, type SavedView } from '@shared/view'
import { expect, test } from 'vitest'
import { viewsFile, viewsIn } from './views-file'

const view = (name: string): SavedView => ({ id: name, list: 'invoices', name, search: 'text=%22%C3%A5%22' })
const bytes = (content: unknown) =>
  new TextEncoder().encode(typeof content === 'string' ? content : JSON.stringify(content))
const file = (more: object) => bytes({ meterkast: 'views', version: 1, list: 'invoices', ...more })
const good = { name: 'Late', search: 'standing=overdue' }

test.each<[string, Uint8Array]>([
  ['notJson', bytes('')],
  ['notJson', bytes('name;search\nLate;x')],
  ['notJson', new Uint8Array([0xff, 0xfe, 0x7b, 0x00])],
  ['noViews', bytes('null')],
  ['noViews', bytes([good])],
  ['noViews', bytes({ views: [good] })],
  ['noViews', file({})],
  ['noViews', file({ views: [] })],
  ['noViews', file({ views: 'Late' })],
  ['newer', file({ version: 2, views: [{ name: { en: 'Late' } }] })],
  ['otherList', file({ list: 'contacts', views: [good] })],
  ['otherList', file({ list: '__proto__', views: [good] })],
  ['wrongView', file({ views: [good, { name: '  ', search: '' }] })],
  ['wrongView', file({ views: [{ name: 'Late' }] })],
  ['wrongView', file({ views: [{ name: 'x'.repeat(81), search: '' }] })],
  ['wrongView', file({ views: [{ name: 'Late', search: 'x'.repeat(12_001) }] })],
  ['tooMany', file({ views: Array.from({ length: mostViews + 1 }, () => good) })],
])('a bad file is refused as %s', (problem, content) => {
  expect(() => viewsIn(content, 'invoices')).toThrowError(
    expect.objectContaining({ failure: { kind: 'invalid', fields: [{ path: 'file', problem }] } }),
  )
})

test('what is written is read again, under new ids', () => {
  const views = [view('Åkesson'), view('A "b" \n c')]
  const read = viewsIn(viewsFile('invoices', views), 'invoices')
  expect(read.map(({ name, search, list }) => ({ name, search, list }))).toEqual(
    views.map(({ name, search, list }) => ({ name, search, list })),
  )
  expect(read.some(({ id }) => id === 'Åkesson')).toBe(false)
})

test('what a file has besides is left out', () => {
  const [read] = viewsIn(file({ views: [{ ...good, id: 'mine', list: 'contacts', run: 'x' }] }), 'invoices')
  expect(read).toEqual({ ...good, list: 'invoices', id: expect.any(String) })
  expect(read?.id).not.toBe('mine')
})
