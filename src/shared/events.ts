import { z } from 'zod'
import { consoleStatus } from './console'
import { networkStatus } from './network'
import { settings } from './settings'
import { syncStatus } from './sync'

/** What main may tell the page, to all windows. */
export const events = {
  'console.changed': consoleStatus,
  'connections.changed': z.object({}),
  /** `id` null: many changed. */
  'contacts.changed': z.object({ id: z.string().nullable() }),
  /** What is kept of an account (its page) changed. `id` null: many did. */
  'customers.changed': z.object({ id: z.string().nullable() }),
  'invoices.changed': z.object({ id: z.string().nullable() }),
  'sync.progress': syncStatus,
  'network.changed': networkStatus,
  'settings.changed': settings,
  /** The menu asks the page to go somewhere. */
  go: z.object({ path: z.string() }),
}

export type EventName = keyof typeof events
export type Payload<N extends EventName> = z.output<(typeof events)[N]>
