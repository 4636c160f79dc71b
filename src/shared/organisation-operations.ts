import { z } from 'zod'
import { instant } from './day'
import { operation } from './operation'
import { myAccount, organisation, organisationSort } from './organisation'
import { seen } from './seen'

/** What the page may ask about ourselves at the hubs. */
export const organisationOperations = {
  /** Of all hubs, from what is kept. `count` of the text, `of` all. `asOf`: of the hub that was asked longest ago. */
  'organisations.page': operation(
    'use',
    z.strictObject({
      text: z.string().max(200),
      sort: organisationSort,
      offset: z.number().int().min(0),
      limit: z.number().int().min(1).max(500),
    }),
    z.object({
      rows: z.array(organisation),
      count: z.number(),
      of: z.number(),
      asOf: instant.nullable(),
    }),
  ),
  /** Asks the hubs again; fails only where none answers. */
  'organisations.refresh': operation('use', z.strictObject({}), z.strictObject({})),
  /** From what is kept when it is there; `fresh` asks the hub. */
  'myAccount.get': operation(
    'use',
    z.strictObject({ connectionId: z.string().min(1).max(500), fresh: z.boolean() }),
    seen(myAccount),
  ),
}
