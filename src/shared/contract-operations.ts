import { z } from 'zod'
import { contract, contractFilter, contractRow, contractSort } from './contract'
import { instant } from './day'
import { money } from './money'
import { operation } from './operation'
import { seen } from './seen'

const id = z.string().min(1).max(500)
const byDocument = z.strictObject({ id, documentId: id })

/** What the page may ask about contracts. */
export const contractOperations = {
  /** `count` and `sums` (one per currency; of what has one) of the filter, `of` all. `asOf`: the oldest connection's last complete reading. */
  'contracts.page': operation(
    'use',
    z.strictObject({
      filter: contractFilter,
      sort: contractSort,
      offset: z.number().int().min(0),
      limit: z.number().int().min(1).max(500),
    }),
    z.object({
      rows: z.array(contractRow),
      count: z.number(),
      of: z.number(),
      sums: z.array(money),
      asOf: instant.nullable(),
    }),
  ),
  /** Place of a contract in the list that filter and sort make, from 0; null when it is not in it. */
  'contracts.position': operation(
    'use',
    z.strictObject({ filter: contractFilter, sort: contractSort, id }),
    z.object({ index: z.number().int().nullable() }),
  ),
  /** What there is to filter by. */
  'contracts.choices': operation(
    'use',
    z.strictObject({}),
    z.object({
      statuses: z.array(z.string()),
      organisations: z.array(z.object({ id: z.string(), name: z.string() })),
    }),
  ),
  /** From the cache when it is there; `fresh` asks the hub. */
  'contracts.get': operation('use', z.strictObject({ id, fresh: z.boolean() }), seen(contract)),
  /** A document, fetched from the hub. */
  'contracts.document': operation(
    'use',
    byDocument,
    z.object({ bytes: z.instanceof(Uint8Array), fileName: z.string() }),
  ),
  /** Asks where to, and writes the document there. Null when the person cancelled. */
  'contracts.saveDocument': operation('use', byDocument, z.object({ path: z.string().nullable() })),
}
