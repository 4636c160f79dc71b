import { mostViews, type SavedView } from '@shared/view'
import { expect, test } from 'vitest'
import { openDesk } from './desk-file'
import { openEncrypted } from './encrypted'
import { openStoreInProcess } from './in-process'
import { deskMigrations } from './migrations/desk'
import { viewDesk } from './migrations/view-desk'
import { newPlace } from './samples'

const view = (id: string, given: Partial<SavedView> = {}): SavedView => ({
  ...{ id, list: 'invoices', name: id, search: `text=${id}` },
  ...given,
})
async function withViews(...ids: string[]) {
  const store = await openStoreInProcess(newPlace())
  for (const id of ids) await store.views.save({ view: view(id) })
  const names = async () => (await store.views.list('invoices')).map(({ name }) => name)
  return { ...store, names }
}

test('a name that another view of the list has is refused, whatever its case, and changes nothing', async () => {
  const store = await withViews('a', 'b')
  const taken = { failure: { kind: 'invalid', fields: [{ path: 'name', problem: 'taken' }] } }
  await expect(store.views.save({ view: view('new', { name: 'A' }) })).rejects.toMatchObject(taken)
  await expect(store.views.save({ view: view('b', { name: 'A' }) })).rejects.toMatchObject(taken)
  expect(await store.names()).toEqual(['a', 'b'])
  // Another list has names of its own, and a view may write its name anew.
  await store.views.save({ view: view('c', { name: 'a', list: 'contacts' }) })
  await store.views.save({ view: view('a', { name: 'A' }) })
  expect(await store.names()).toEqual(['A', 'b'])
})

test('new ones come last; a changed one keeps its place; one that is taken back returns to its own', async () => {
  const store = await withViews('a', 'b', 'c')
  await store.views.save({ view: view('b', { name: 'B', search: 'kind=credit' }) })
  expect(await store.names()).toEqual(['a', 'B', 'c'])
  await store.views.remove('a')
  await store.views.save({ view: view('a'), at: 0 })
  expect(await store.names()).toEqual(['a', 'B', 'c'])
})

test('they are moved, each alone: what another window did meanwhile stays', async () => {
  const store = await withViews('a', 'b', 'c', 'd')
  expect(await store.views.move({ id: 'd', to: 0 })).toBe('invoices')
  await store.views.move({ id: 'a', to: 99 })
  expect(await store.names()).toEqual(['d', 'b', 'c', 'a'])
  await expect(store.views.move({ id: 'gone', to: 0 })).rejects.toMatchObject({
    failure: { kind: 'notFound' },
  })
  expect(await store.views.remove('gone')).toBeNull()
})

test('two hundred have room, one more has not; a file is taken in whole or not at all', async () => {
  const store = await withViews()
  const many = Array.from({ length: mostViews - 1 }, (_, at) => view(`${at}`))
  await store.views.add({ list: 'invoices', views: many })
  const tooMany = (path: string) => ({ failure: { fields: [{ path, problem: 'tooMany' }] } })
  const two = [view('x'), view('y')]
  await expect(store.views.add({ list: 'invoices', views: two })).rejects.toMatchObject(tooMany('file'))
  await store.views.save({ view: view('x') })
  await expect(store.views.save({ view: view('y') })).rejects.toMatchObject(tooMany('name'))
  await store.views.save({ view: view('x', { name: 'renamed' }) })
  expect((await store.names()).at(-1)).toBe('renamed')
  expect(await store.names()).toHaveLength(mostViews)
})

test('a name of a file that is taken gets a number, also within the file', async () => {
  const store = await withViews('late')
  const long = 'n'.repeat(80)
  const file = [view('1', { name: 'Late' }), view('2', { name: 'LATE' }), view('3', { name: long })]
  await store.views.add({ list: 'invoices', views: file })
  const again = await store.views.add({ list: 'invoices', views: [view('4', { name: long })] })
  expect(await store.names()).toEqual(['late', 'Late (2)', 'LATE (3)', long, `${'n'.repeat(76)} (2)`])
  expect(again).toEqual([{ ...view('4'), name: `${'n'.repeat(76)} (2)` }])
})

test('views of authorizations that were kept before are kept, in their order', async () => {
  const { folder, key } = newPlace()
  const at = deskMigrations.indexOf(viewDesk)
  openDesk(folder, key, deskMigrations.slice(0, at)).close()
  const before = openEncrypted(`${folder}/desk.db`, key, 'write')
  const kept = [
    { name: 'Zeta', search: 'view=ready' },
    { name: 'Älv', search: 'view=all&text=x' },
  ]
  before.prepare('INSERT INTO choices VALUES (?, ?)').run('authorization-views', JSON.stringify(kept))
  before.close()
  const store = await openStoreInProcess({ folder, key })
  const views = await store.views.list('authorizations')
  expect(views.map(({ name, search }) => ({ name, search }))).toEqual(kept)
  expect(new Set(views.map(({ id }) => id)).size).toBe(2)
  await store.close()
})
