import { openStoreInProcess } from './in-process'
import { asOf, sampleAccount, sampleContact, sampleInvoice } from './samples'

/** Writes page after page, each with its bookmark, and tells what is stored, until it is killed. Only for a test. */
export const perPage = 20
export const day = (page: number) => new Date(Date.UTC(2000, 0, page)).toISOString().slice(0, 10)

if (process.argv[2] === 'write') {
  const store = await openStoreInProcess({ folder: String(process.argv[3]), key: new Uint8Array(32).fill(7) })
  if (store.cacheRebuilt) console.log('rebuilt')
  const bookmark = await store.contacts.bookmark('hub')
  await store.accounts.put({ account: sampleAccount('a'), asOf })
  for (let page = bookmark?.page ?? 1; ; page += 1) {
    const names = Array.from({ length: perPage }, (_, index) => `${page}x${index}`)
    const contacts = names.map((name) => sampleContact(name, { lastName: `Name${name}` }))
    await store.contacts.putPage({ connectionId: 'hub', generation: 'one', page, contacts, asOf })
    await store.invoices.putForAccount({
      accountId: 'layer/a',
      from: day(page),
      invoices: names.map((name) => sampleInvoice(name, { issuedOn: day(page) })),
      upTo: day(page),
      asOf,
    })
    await store.activity.append({ at: asOf, who: 'me', what: 'page', record: String(page), outcome: 'done' })
    console.log(page)
  }
}
