import { z } from 'zod'
import { activationRun } from './activation-run'
import { activityProgress } from './activity'
import { pollingStatus } from './authorization'
import { logInImport } from './authorization-creation'
import { consoleStatus } from './console'
import { invoiceExport } from './export'
import { networkStatus } from './network'
import { settings } from './settings'
import { identification } from './sign-in'
import { syncStatus } from './sync'
import { viewList } from './view'

/** What main may tell the page, to all windows. */
export const events = {
  'console.changed': consoleStatus,
  'connections.changed': z.object({}),
  /** Somebody else works here, or may do something else. */
  'roles.changed': z.object({}),
  /** `id` null: many changed. */
  'contacts.changed': z.object({ id: z.string().nullable() }),
  /** Which organisations we belong to was asked anew. */
  'organisations.changed': z.object({}),
  /** What a hub lets us do was asked anew. */
  'permissions.changed': z.object({}),
  /** `id` null: many changed. */
  'contracts.changed': z.object({ id: z.string().nullable() }),
  /** What is kept of an account (its page) changed. `id` null: many did. */
  'customers.changed': z.object({ id: z.string().nullable() }),
  /** Somebody signed in or out for a connection, or the time was over. */
  'signIn.changed': z.object({ connectionId: z.string() }),
  'identification.progress': identification,
  'invoices.changed': z.object({ id: z.string().nullable() }),
  /** `id` null: many changed. Also what is sent and suggested. */
  'authorizations.changed': z.object({ id: z.string().nullable() }),
  'authorizations.run': activationRun,
  'authorizations.import': logInImport,
  'authorizations.polling': pollingStatus,
  /** A conversation moved on, or a connected tariff was read anew. `id`: the conversation's. */
  'tariffs.changed': z.object({ id: z.string().nullable() }),
  'sync.progress': syncStatus,
  /** A line was written into the activity log, about this record. */
  'activity.changed': z.object({ record: z.string().nullable() }),
  'activity.progress': activityProgress,
  /** All exports, newest first. */
  'exports.progress': z.array(invoiceExport),
  /** Of this list a saved view came, went or changed. */
  'views.changed': z.object({ list: viewList }),
  'network.changed': networkStatus,
  'settings.changed': settings,
  /** The menu asks the page to go somewhere. */
  go: z.object({ path: z.string() }),
}

export type EventName = keyof typeof events
export type Payload<N extends EventName> = z.output<(typeof events)[N]>
