import { z } from 'zod'
import { operation } from './operation'
import { seen } from './seen'
import {
  connectedTariff,
  tariffSession,
  tariffSessionFilter,
  tariffSessionRow,
  tariffSessionSort,
  tariffSubject,
} from './tariff'
import { supplyAddress, tariffAnswer } from './tariff-page'

const id = z.string().min(1).max(500)
const byId = z.strictObject({ id })
const ofSubject = z.strictObject({ accountId: id.nullable(), contactId: id.nullable() })

/** What the page may ask about connecting tariffs. */
export const tariffOperations = {
  /** Conversations; of those that sort alike the one that moved last first. `count` of the filter, `of` all. */
  'tariffs.page': operation(
    'use',
    z.strictObject({
      filter: tariffSessionFilter,
      sort: tariffSessionSort,
      offset: z.number().int().min(0),
      limit: z.number().int().min(1).max(500),
    }),
    z.object({ rows: z.array(tariffSessionRow), count: z.number(), of: z.number() }),
  ),
  /** Begins one: kept before the upstream is asked for its first page. `locationId`: opens at the summary of what is connected there. */
  'tariffs.start': operation(
    'connectTariffs',
    z.strictObject({
      connectionId: id,
      subject: tariffSubject,
      direction: z.enum(['import', 'export']),
      address: supplyAddress.nullable(),
      locationId: id.nullable(),
      /** Our location that the address is of: the upstream takes its next tariff to the same place. */
      locationReference: id.optional(),
    }),
    tariffSession,
  ),
  /** The page it is at, asked anew of the upstream (resumes it after anything). From what is kept when the upstream cannot be reached. */
  'tariffs.session': operation('use', byId, seen(tariffSession)),
  /**
   * Answers the page of this route; `conflict` when it is at another page by now. A refusal by the upstream is no failure: the same
   * page comes back with `refusal`. An expired token is replaced by a new one with the same references, state `open`, first page.
   */
  'tariffs.answer': operation(
    'connectTariffs',
    byId.extend({ route: z.string().max(200), answer: tariffAnswer }),
    tariffSession,
  ),
  /** Opens the provider's log-in in a window of its own; ends when it returned there, was closed, or cancelled. `cancelled` when not finished. */
  'tariffs.logIn': operation('connectTariffs', byId, tariffSession),
  'tariffs.cancelLogIn': operation('use', byId, z.strictObject({})),
  /** Nobody wants to go on with it. It stays in the list as abandoned. */
  'tariffs.abandon': operation('connectTariffs', byId, z.strictObject({})),
  /** The connected tariffs of a customer account or a contact, from what is kept; `fresh` asks the upstream. */
  'tariffs.ofSubject': operation(
    'use',
    ofSubject.extend({ fresh: z.boolean() }),
    seen(z.array(connectedTariff)),
  ),
}
