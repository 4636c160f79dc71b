import { z } from 'zod'
import { saidField } from './contract'
import { role } from './role'
import { sortOf } from './sort'

/** A permission that a hub gives to whoever works here, in the hub's words. Ids are ours and opaque. */
export const heldPermission = z.object({
  id: z.string(),
  connectionId: z.string(),
  code: z.string(),
  description: z.string().nullable(),
  /** Where it counts: an organisation's name, or its id where the hub gives no name. Null: the hub says of none. */
  organisation: z.string().nullable(),
  /** Everything the hub said, known to us or not. */
  said: z.array(saidField),
})
export type HeldPermission = z.infer<typeof heldPermission>

/** A line of the permissions list. */
export const permissionRow = heldPermission.extend({
  /** The hub's name here. */
  system: z.string(),
  /** What it makes of whoever works here. */
  role,
})
export type PermissionRow = z.infer<typeof permissionRow>

export const permissionSort = sortOf(['description', 'code', 'organisation', 'role', 'system'])
export type PermissionSort = z.infer<typeof permissionSort>
