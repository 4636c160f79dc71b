import { z } from 'zod'
import { activityFilter, activityLine, activityVerdict } from './activity'
import { operation } from './operation'

const nothing = z.strictObject({})

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
  /** By whom there are lines, in order of the alphabet; the empty one is nobody known. */
  'activity.people': operation('use', nothing, z.array(z.string())),
  /** Reads every line, everybody's, and names the first that does not fit: that is nobody's secret. `activity.progress` tells how far it is. */
  'activity.verify': operation('use', nothing, activityVerdict),
  /**
   * Asks where to, and writes the whole log as JSON Lines, as docs/activity-log.md says. `path` null when the person cancelled
   * before it began; `cancelled` when they did later, and no file is left.
   */
  'activity.export': operation(
    'administer',
    nothing,
    z.object({ path: z.string().nullable(), lines: z.number().int() }),
  ),
  'activity.cancelExport': operation('use', nothing, nothing),
}
