import { z } from 'zod'
import { activityFilter, activityLine } from './activity'
import { operation } from './operation'

const id = z.string().min(1).max(500)

/** What the page may ask of the activity log. Whoever does not administer sees what they did themselves. */
export const activityOperations = {
  /** Newest first. `of`: all that this person may see; `everyone`: whether that is everybody's. */
  'activity.page': operation(
    'use',
    z.strictObject({
      filter: activityFilter,
      offset: z.number().int().min(0),
      limit: z.number().int().min(1).max(500),
    }),
    z.object({
      rows: z.array(activityLine),
      count: z.number().int(),
      of: z.number().int(),
      everyone: z.boolean(),
    }),
  ),
  /** The history of records, newest first, at most 500 lines: what anybody did to them, and who looked at them as far as one may see it. */
  'activity.ofRecords': operation(
    'use',
    z.strictObject({ ids: z.array(id).min(1).max(100) }),
    z.array(activityLine),
  ),
}
