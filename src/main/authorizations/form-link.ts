import { randomUUID } from 'node:crypto'
import type { FormLinkSend, SendSuggestion } from '@shared/authorization-creation'
import { fold } from '../store/fold'
import type { Store } from '../store/open'

/** A form is filled in soon or never (ms). */
const lateness = 30 * 86_400_000

/** Writes a send into the register. */
export async function recordSend(
  store: Store,
  send: Omit<FormLinkSend, 'id' | 'at' | 'authorizationIds'>,
): Promise<FormLinkSend> {
  const stored = { ...send, id: randomUUID(), at: new Date().toISOString() }
  await store.formLinkSends.add(stored)
  return { ...stored, authorizationIds: [] }
}

/** Which authorizations may have come from which send: nobody said so yet, and we did not hand them over ourselves. */
export async function suggestions(store: Store): Promise<SendSuggestion[]> {
  const sends = await store.formLinkSends.list()
  const oldest = sends.at(-1)?.at
  if (oldest === undefined) return []
  const decisions = await store.formLinkSends.decisions()
  const ours = new Set(await store.authorizationDesk.createdHere())
  const settled = new Set(decisions.filter(({ came }) => came).map(({ authorizationId }) => authorizationId))
  const denied = new Set(decisions.map(({ authorizationId, sendId }) => `${authorizationId} ${sendId}`))
  const rows = await store.authorizations.createdSince(oldest)
  return rows
    .filter(({ id }) => !ours.has(id) && !settled.has(id))
    .flatMap(({ id, connectionId, username, host, createdAt }) => {
      const at = createdAt ?? ''
      const possible = sends.filter(
        (send) =>
          send.connectionId === connectionId &&
          send.at <= at &&
          Date.parse(at) - Date.parse(send.at) <= lateness &&
          !denied.has(`${id} ${send.id}`),
      )
      // Sends are the newest first.
      const best = possible.find((send) => isSameName(send, username)) ?? possible[0]
      if (!best) return []
      return [
        {
          sendId: best.id,
          authorizationId: id,
          username,
          host,
          createdAt: at,
          sameName: isSameName(best, username),
        },
      ]
    })
    .sort((one, other) => Number(other.sameName) - Number(one.sameName))
    .slice(0, 100)
}

function isSameName({ name, email }: FormLinkSend, username: string): boolean {
  const user = fold(username)
  if (email !== '' && user === fold(email)) return true
  const local = fold(email).split('@')[0] ?? ''
  if (local.length > 3 && user.split('@')[0] === local) return true
  const words = fold(name)
    .split(' ')
    .filter((word) => word.length > 2)
  return words.length > 0 && words.every((word) => user.includes(word))
}
