import { z } from 'zod'
import { operation } from './operation'
import { role, standing } from './role'

/** What the page may ask about who may do what. */
export const roleOperations = {
  /** From what the hubs said last; before every change main asks them again. */
  'roles.standing': operation('use', z.strictObject({}), standing),
  /** The most that is allowed on this computer. Null: it limits nothing. */
  'roles.limit': operation('administer', z.strictObject({ local: role.nullable() }), standing),
}
