import { reportGone } from '../customers/gone-accounts'
import type { Hub } from '../upstream/hub/client'
import type { Run, SyncParts } from './run'

const pageSize = 200
// The list moves meanwhile: pages of an older run no longer fit to those that are still to come.
const resumableFor = 60 * 60 * 1000
const now = () => new Date().toISOString()

/** All contacts of all hubs, page by page. A cut run goes on at its bookmark; those no longer there are removed at the end. */
export async function syncContacts(parts: SyncParts, run: Run) {
  if (run.accountIds) return
  const { store, upstreams, tell } = parts
  for (const { connectionId, client } of await upstreams.hubs()) {
    const bookmark = await store.contacts.bookmark(connectionId)
    const isRecent = bookmark && Math.abs(Date.now() - Date.parse(bookmark.generation)) < resumableFor
    const from = isRecent ? bookmark : { generation: now(), page: 0 }
    let reading = await readList(parts, run, { connectionId, client, ...from })
    // One may have slipped from a page to come to one that was read: it must not be taken for gone.
    if (reading.moved)
      reading = await readList(parts, run, { connectionId, client, generation: now(), page: 0 })
    await store.contacts.finish({ connectionId, generation: reading.generation, asOf: now() })
    tell('contacts.changed', { id: null })
  }
}

interface Reading {
  connectionId: string
  client: Hub
  generation: string
  /** The last page that is here. */
  page: number
}

/** `moved`: contacts came or went while the list was read. */
async function readList(parts: SyncParts, run: Run, { connectionId, client, ...at }: Reading) {
  const { store, tell } = parts
  const { generation } = at
  const totals = new Set<number | null>()
  let done = at.page * pageSize
  for (let page = at.page + 1, isLast = false; !isLast; page += 1) {
    run.signal.throwIfAborted()
    const answer = await client.contacts({ page, size: pageSize, signal: run.signal })
    isLast = answer.isLast
    totals.add(answer.total)
    await reportGone(parts, answer.contacts, false, run.signal)
    const { contacts } = answer
    const { changed } = await store.contacts.putPage({
      connectionId,
      generation,
      page,
      contacts,
      asOf: now(),
    })
    done += answer.contacts.length
    run.advance({ done, total: answer.total })
    if (changed > 0) tell('contacts.changed', { id: null })
  }
  return { generation, moved: totals.size > 1 }
}
