import { viewLists } from '@shared/view'
import { expect, test } from 'vitest'
import { openStoreInProcess } from './in-process'
import { newPlace } from './samples'

const list = 'invoices' as const
async function withSearches(...texts: string[]) {
  const { searches } = await openStoreInProcess(newPlace())
  for (const text of texts) await searches.remember({ list, text })
  const remembered = async () => (await searches.list(list)).map(({ text }) => text)
  return { ...searches, texts: remembered }
}

test('the latest comes first, once, however often it was looked for', async () => {
  const searches = await withSearches('jansen', 'open', 'jansen')
  expect(await searches.list(list)).toEqual([
    { text: 'jansen', kept: false },
    { text: 'open', kept: false },
  ])
  expect(await searches.list('contacts')).toEqual([])
})

test('twenty are remembered; what is kept stays besides, and first, also when it is looked for again', async () => {
  const searches = await withSearches('mine')
  await searches.keep({ list, text: 'mine', kept: true })
  for (let at = 0; at < 25; at++) await searches.remember({ list, text: `search ${at}` })
  expect(await searches.texts()).toEqual([
    'mine',
    ...Array.from({ length: 20 }, (_, at) => `search ${24 - at}`),
  ])
  await searches.remember({ list, text: 'mine' })
  expect((await searches.list(list))[0]).toEqual({ text: 'mine', kept: true })
  expect(await searches.texts()).toHaveLength(21)
})

test('one is forgotten, or all that are not kept', async () => {
  const searches = await withSearches('a b', "x'; DROP TABLE searches", 'c d')
  await searches.keep({ list, text: 'c d', kept: true })
  await searches.forget({ list, text: 'nobody' })
  await searches.forget({ list, text: "x'; DROP TABLE searches" })
  expect(await searches.texts()).toEqual(['c d', 'a b'])
  await searches.forget({ list })
  expect(await searches.texts()).toEqual(['c d'])
  await searches.forget({ list, text: 'c d' })
  expect(await searches.texts()).toEqual([])
})

test('what may be a personal number is never remembered', async () => {
  const searches = await withSearches('19640823-3234', '640823 3234', '111222333', 'andersson 196408233234')
  expect(await searches.texts()).toEqual([])
  for (const text of ['202600001967', '500-600', '070 123']) await searches.remember({ list, text })
  expect(await searches.texts()).toEqual(['070 123', '500-600', '202600001967'])
})

test.each(viewLists)('in the list of %s too, and what was looked for there is its own', async (list) => {
  const { searches } = await openStoreInProcess(newPlace())
  await searches.remember({ list, text: '640823 3234' })
  await searches.remember({ list, text: 'jansen' })
  for (const other of viewLists)
    expect(await searches.list(other)).toEqual(other === list ? [{ text: 'jansen', kept: false }] : [])
})
