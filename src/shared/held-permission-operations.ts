import { z } from 'zod'
import { instant } from './day'
import { permissionRow, permissionSort } from './held-permission'
import { operation } from './operation'

/** What the page may ask about what the hubs let us do. */
export const heldPermissionOperations = {
  /** Of all hubs or of one, from what is kept. `count` of the text, `of` all. `asOf`: of the hub that was asked longest ago. */
  'permissions.page': operation(
    'use',
    z.strictObject({
      text: z.string().max(200),
      connectionId: z.string().min(1).max(500).optional(),
      sort: permissionSort,
      offset: z.number().int().min(0),
      limit: z.number().int().min(1).max(500),
    }),
    z.object({ rows: z.array(permissionRow), count: z.number(), of: z.number(), asOf: instant.nullable() }),
  ),
  /** Asks the hubs again; fails only where none answers. */
  'permissions.refresh': operation('use', z.strictObject({}), z.strictObject({})),
}
