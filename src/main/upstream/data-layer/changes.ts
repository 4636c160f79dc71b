import type { GuestInvitation } from '@shared/user-role'
import { z } from 'zod'
import type { Http } from '../http'
import { dataLayerEndpoints } from './endpoints'
import { withOurFields } from './refused-fields'

/** What the console tells the upstream that it did or saw. */
export interface AccountEvent {
  type: 'lastSeen' | 'accountCreated' | 'accountDeleted'
  accountId: string
  email?: string | undefined
}

/** What is changed at the upstream. Each is sent once, never again: after a lost answer, ask what is there now. */
export interface Changes {
  /** Throws `conflict`, or `invalid` whose fields are `email`, `phone` or `username`. */
  addGuest(accountId: string, invitation: GuestInvitation): Promise<void>
  updateUser(
    accountId: string,
    userId: string,
    values: { phone: string | null; email: string | null },
  ): Promise<void>
  reportEvent(event: AccountEvent, signal?: AbortSignal): Promise<void>
}

export function changesAt(http: Http): Changes {
  const send = async (
    operation: 'addUser' | 'updateUser',
    ids: Record<string, string>,
    fields: Record<string, string | null>,
  ) => {
    const endpoint = dataLayerEndpoints[operation]
    await http.json({ operation, endpoint, ids, fields, mayBeEmpty: true }, z.unknown()).catch(withOurFields)
  }

  return {
    addGuest: (accountId, { by: _, ...reachedBy }) =>
      send('addUser', { accountId }, { role: 'guest', ...reachedBy }),
    updateUser: (accountId, userId, values) => send('updateUser', { accountId, userId }, values),
    async reportEvent(event, signal) {
      const endpoint = dataLayerEndpoints.reportEvent
      const headers = { accept: 'application/json' }
      // Whatever it says in words: a status of success is what counts.
      await http.bytes({
        operation: 'reportEvent',
        endpoint,
        fields: { ...event },
        headers,
        signal,
      })
    },
  }
}
