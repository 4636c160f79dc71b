import { afterEach, beforeEach, expect, test } from 'vitest'
import { openStoreInProcess } from './in-process'
import { asOf, newPlace, sampleAccount, sampleContact } from './samples'
import type { Store } from './store'

let store: Store
beforeEach(async () => {
  store = await openStoreInProcess(newPlace())
  await store.contacts.put({ contact: sampleContact('1'), asOf })
})
afterEach(() => store.close())

const account = (id: string, person: string | null = null) => ({ ...sampleAccount(id), person })
const found = (...accounts: ReturnType<typeof account>[]) =>
  store.accounts.putOfContact({ contactId: 'hub/1', accounts, asOf })
const links = async () =>
  (await store.accountLinks.of('hub/1')).map(({ account: { number }, why, refused }) =>
    [number, why, ...(refused ? ['refused'] : [])].join(' '),
  )
const counted = async () => (await store.accounts.ofContact('hub/1')).value.map(({ number }) => number)
const refuse = (accountId: string, refused = true) =>
  store.contacts.decided({ refused: [{ contactId: 'hub/1', accountId, refused }] })

test('an account that was looked up is linked where one of the same person is, and not where nobody’s is', async () => {
  await found(account('a', 'p'), account('b'))
  await store.accounts.putFound({ accounts: [account('c', 'p'), account('d', 'q'), account('e')], asOf })
  expect(await links()).toEqual(['a email', 'b email', 'c personalNumber'])
  // Read again without its number, as some upstreams tell it, it is still the same person's.
  await store.accounts.put({ account: sampleAccount('c'), asOf })
  await found(account('a', 'p'))
  expect(await links()).toEqual(['a email', 'c personalNumber'])
})

test('one that is not theirs counts no more, nor what it led to, until that is taken back', async () => {
  await store.accounts.put({ account: account('c', 'p'), asOf })
  await found(account('a', 'p'), account('b'))
  await refuse('layer/a')
  expect(await links()).toEqual(['b email', 'a email refused'])
  expect(await counted()).toEqual(['b'])
  // A synchronisation finds it again.
  await found(account('a', 'p'), account('b'))
  expect(await counted()).toEqual(['b'])
  await refuse('layer/a', false)
  expect(await links()).toEqual(['a email', 'b email', 'c personalNumber'])
})

test('one that is linked by hand stays through a synchronisation, and goes by hand', async () => {
  await store.accounts.put({ account: account('c', 'p'), asOf })
  await store.accounts.put({ account: account('d', 'p'), asOf })
  await store.accountLinks.byHand({ contactId: 'hub/1', accountId: 'layer/c', linked: true })
  expect(await links()).toEqual(['c hand', 'd personalNumber'])
  await store.accounts.putOfContact({
    ...{ contactId: 'hub/1', accounts: [account('a'), account('c', 'p')], asOf },
    byHand: [account('c', 'p')],
  })
  // What the e-mail leads to needs no hand.
  expect(await links()).toEqual(['a email', 'c email', 'd personalNumber'])
  await store.accountLinks.byHand({ contactId: 'hub/1', accountId: 'layer/c', linked: false })
  expect(await links()).toEqual(['a email', 'c email', 'd personalNumber'])
  await found(account('a'))
  expect(await links()).toEqual(['a email'])
})

test('the record does not tell by what a person is known', async () => {
  await found(account('a', 'the-hash'))
  expect(JSON.stringify(await store.accounts.ofContact('hub/1'))).not.toContain('the-hash')
})
