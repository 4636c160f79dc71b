import { z } from 'zod'
import { operation } from './operation'

const nothing = z.strictObject({})
const count = z.number().int()

/** What of our own would be lost with everything: it is nowhere else. */
export const ownThings = z.object({
  drafts: count,
  notes: count,
  /** Invoices with a flag or a note. */
  marks: count,
  /** Authorizations with an owner, a note or a label. */
  logInNotes: count,
  /** Links, pairs and e-mails that somebody decided on. */
  decisions: count,
  views: count,
  tariffs: count,
  connections: count,
  activity: count,
})
export type OwnThings = z.infer<typeof ownThings>

export const forgettingOperations = {
  'forgetting.lost': operation('use', nothing, ownThings),
  /** Removes the copies of the upstreams; what is our own stays. Nothing is fetched until somebody asks for it. */
  'forgetting.copies': operation('use', nothing, nothing),
  /** Removes all data and all keys from this computer. The console then starts as on its first day. */
  'forgetting.everything': operation('administer', nothing, nothing),
}
