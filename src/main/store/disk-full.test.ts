import { expect, test } from 'vitest'
import { answer } from './answer'
import { openFiles } from './files'
import { asOf, newPlace, sampleContact } from './samples'

function limited(file: 'cache' | 'desk') {
  const files = openFiles(newPlace(), 'write')
  const pages = Number(files[file].pragma('page_count', { simple: true }))
  const write = (noun: string, query: string, input: unknown) =>
    answer(files, { access: 'write', file, noun, query, input })
  const read = (noun: string, query: string, input: unknown) =>
    answer(files, { access: 'read', file, noun, query, input })
  return {
    write,
    read,
    close: files.close,
    fill: () => files[file].pragma(`max_page_count = ${pages}`),
    empty: () => files[file].pragma('max_page_count = 1000000'),
  }
}

test('a full disk fails as such, keeps what was there, and goes on when there is room', () => {
  const { write, read, fill, empty, close } = limited('cache')
  const page = (number: number, size: number) => ({
    connectionId: 'hub',
    generation: 'one',
    page: number,
    contacts: Array.from({ length: size }, (_, index) =>
      sampleContact(`${number}-${index}`, { lastName: 'Berg' }),
    ),
    asOf,
  })
  const bookmark = () => read('contacts', 'bookmark', 'hub')
  expect(write('contacts', 'putPage', page(1, 1)).ok).toBe(true)
  fill()
  expect(write('contacts', 'putPage', page(2, 1000))).toEqual({
    ok: false,
    failure: { kind: 'diskFull', code: 'SQLITE_FULL' },
  })
  expect(bookmark()).toEqual({ ok: true, value: { generation: 'one', page: 1 } })
  expect(read('holding', 'holding', undefined)).toMatchObject({ value: { contacts: 1 } })
  empty()
  expect(write('contacts', 'putPage', page(2, 1000)).ok).toBe(true)
  expect(read('holding', 'holding', undefined)).toMatchObject({ value: { contacts: 1001 } })
  close()
})

test('a draft that finds no room leaves the one before', () => {
  const { write, read, fill, close } = limited('desk')
  write('drafts', 'save', { key: 'note', text: 'first' })
  fill()
  expect(write('drafts', 'save', { key: 'note', text: 'x'.repeat(20_000) })).toMatchObject({
    failure: { kind: 'diskFull' },
  })
  expect(read('drafts', 'get', 'note')).toEqual({ ok: true, value: 'first' })
  close()
})

test('a name that is no query is a failure', () => {
  const { write, close } = limited('cache')
  expect(write('contacts', 'get', 'hub/1')).toMatchObject({ failure: { kind: 'internal' } })
  expect(write('nobody', 'constructor', {})).toMatchObject({ failure: { kind: 'internal' } })
  close()
})
