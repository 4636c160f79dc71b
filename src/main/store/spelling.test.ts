import { expect, test } from 'vitest'
import { openStoreInProcess } from './in-process'
import { asOf, newPlace, sampleAccount, sampleInvoice } from './samples'

async function storeWith(names: readonly string[]) {
  const store = await openStoreInProcess(newPlace())
  for (const [at, name] of names.entries()) {
    await store.accounts.put({ account: sampleAccount(`${at}`, { name }), asOf })
    const invoices = [sampleInvoice(`${at}-1`), sampleInvoice(`${at}-2`), sampleInvoice(`${at}-3`)]
    await store.invoices.putForAccount({
      accountId: `layer/${at}`,
      from: null,
      invoices,
      upTo: '2026-02-01',
      asOf,
    })
  }
  return store
}

test('a name with a letter wrong is the one that is most alike, as it is written', async () => {
  const store = await storeWith(['Anna Jansen', 'Bo Åkesson', 'Lars Gustafsson', 'Fritz Meier', 'Jan Meijer'])
  const meant = async (text: string) => (await store.invoices.spelling(text))?.words
  expect(await meant('jansn')).toEqual([{ typed: 'jansn', meant: 'Jansen' }])
  expect(await meant('akeson')).toEqual([{ typed: 'akeson', meant: 'Åkesson' }])
  expect(await meant('gustavson')).toEqual([{ typed: 'gustavson', meant: 'Gustafsson' }])
  expect(await store.invoices.spelling('Anna  Jansn')).toMatchObject({ text: 'Anna Jansen' })
  // Two letters are too many in a short name, and three letters could be anything.
  expect(await meant('jnsn')).toBe(undefined)
  expect(await meant('bx')).toBe(undefined)
  expect(await store.invoices.spelling('')).toBe(null)
  // Found as it is, or a number: nothing is put in its place.
  expect(await meant('meier')).toBe(undefined)
  expect(await meant('jans')).toBe(undefined)
  expect(await meant('F12345')).toBe(undefined)
  expect(await meant('"\' OR *')).toBe(undefined)
  await store.close()
})

test('who has left or has another name now is no longer meant', async () => {
  const store = await storeWith(['Anna Jansen', 'Bo Hendriks'])
  await store.accounts.put({ account: sampleAccount('0', { name: 'Anna Vermeulen' }), asOf })
  expect(await store.invoices.spelling('jansn')).toBe(null)
  expect(await store.invoices.spelling('vermeulan')).toMatchObject({ text: 'Vermeulen' })
  await store.close()
})
