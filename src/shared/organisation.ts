import { z } from 'zod'
import { saidField } from './contract'
import { sortOf } from './sort'

/** An organisation of the hub that we belong to. Ids are ours (`connection/upstream id`) and opaque. */
export const organisation = z.object({
  id: z.string(),
  connectionId: z.string(),
  /** The hub's own id, as people write it. */
  number: z.string(),
  name: z.string(),
  /** The hub's word for what it is; empty when it says none. */
  type: z.string(),
  street: z.string(),
  postalCode: z.string(),
  city: z.string(),
  country: z.string(),
  /** Everything the hub said, known to us or not. */
  said: z.array(saidField),
})
export type Organisation = z.infer<typeof organisation>

export const organisationSort = sortOf(['name', 'number', 'type', 'city'])
export type OrganisationSort = z.infer<typeof organisationSort>

/** Who we are at a hub. */
export const myAccount = z.object({
  connectionId: z.string(),
  id: z.string(),
  /** The e-mail that signs in there. */
  username: z.string().nullable(),
  email: z.string().nullable(),
  firstName: z.string(),
  /** Tussenvoegsel: "van der". */
  middleName: z.string(),
  lastName: z.string(),
  /** Memberships with their dossier numbers; names where the hub gave them. */
  dossiers: z.array(
    z.object({ organisationId: z.string(), organisationName: z.string().nullable(), number: z.string() }),
  ),
  groupIds: z.array(z.string()),
  /** Everything the hub said, known to us or not. */
  said: z.array(saidField),
})
export type MyAccount = z.infer<typeof myAccount>
