import type { Run, SyncParts } from './run'

const pageSize = 200
const now = () => new Date().toISOString()

/** All contacts of all hubs, page by page. A cut run goes on at its bookmark; those no longer there are removed at the end. */
export async function syncContacts({ store, upstreams, tell }: SyncParts, run: Run) {
  if (run.accountIds) return
  for (const { connectionId, client } of await upstreams.hubs()) {
    const bookmark = await store.contacts.bookmark(connectionId)
    const generation = bookmark?.generation ?? new Date().toISOString()
    let page = bookmark ? bookmark.page + 1 : 1
    let done = (page - 1) * pageSize
    for (let isLast = false; !isLast; page += 1) {
      run.signal.throwIfAborted()
      const answer = await client.contacts({ page, size: pageSize, signal: run.signal })
      isLast = answer.isLast
      await store.contacts.putPage({ connectionId, generation, page, contacts: answer.contacts, asOf: now() })
      done += answer.contacts.length
      run.advance({ done, total: answer.total })
      tell('contacts.changed', { id: null })
    }
    await store.contacts.finish({ connectionId, generation, asOf: now() })
    tell('contacts.changed', { id: null })
  }
}
