import { Failed } from '@shared/failure'
import type { Output } from '@shared/operations'
import { expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { show } from '../ui/open-console'
import { useAnswer } from './query'

type Page = Output<'organisations.page'>
const pageOf = (count: number): Page => ({ rows: [], count, of: count, asOf: null })

function Organisations() {
  const sort = { by: 'name', direction: 'ascending' } as const
  const { data } = useAnswer('organisations.page', { text: '', sort, offset: 0, limit: 10 })
  return <output>{data ? `${data.count} there` : 'not yet'}</output>
}

test('a first answer that was on its way when something changed is not taken for the new one', async () => {
  const first = Promise.withResolvers<Page>()
  const answers = [first.promise, pageOf(2)]
  const { bridge } = await show(<Organisations />, {
    'organisations.page': () => answers.shift() ?? pageOf(99),
  })
  await expect.element(page.getByText('not yet')).toBeVisible()
  bridge.tell('organisations.changed', {})
  first.resolve(pageOf(1))
  await expect.element(page.getByText('2 there')).toBeVisible()
  expect(bridge.asked('organisations.page')).toHaveLength(2)
})

test('a console that opens answers what waited for it once', async () => {
  const first = Promise.withResolvers<Page>()
  const { bridge } = await show(<Organisations />, { 'organisations.page': () => first.promise })
  await expect.element(page.getByText('not yet')).toBeVisible()
  bridge.tell('console.changed', {
    state: 'open',
    failure: null,
    platform: 'linux',
    version: '0.1.0',
    systemLanguages: ['en-GB'],
    cacheRebuilt: false,
  })
  first.resolve(pageOf(1))
  await expect.element(page.getByText('1 there')).toBeVisible()
  expect(bridge.asked('organisations.page')).toHaveLength(1)
})

function Conversations() {
  const sort = { by: 'name', direction: 'ascending' } as const
  const { data, error } = useAnswer('tariffs.page', { filter: {}, sort, offset: 0, limit: 10 })
  return <output>{data ? `${data.count} there` : (error?.kind ?? 'not yet')}</output>
}

test('once nobody is signed in, the list of conversations about tariffs is not on screen any more', async () => {
  let signedIn = true
  const { bridge } = await show(<Conversations />, {
    'tariffs.page': () => {
      if (!signedIn) throw new Failed({ kind: 'signInNeeded', connectionId: 'data-1' })
      return { rows: [], count: 3, of: 3 }
    },
  })
  await expect.element(page.getByText('3 there')).toBeVisible()
  signedIn = false
  bridge.tell('signIn.changed', { connectionId: 'data-1' })
  await expect.element(page.getByText('signInNeeded')).toBeVisible()
})
