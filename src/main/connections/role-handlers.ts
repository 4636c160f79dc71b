import type { HandlersOf } from '../handlers'
import type { At } from '../office'

export const roleHandlers = (at: At): HandlersOf<'roles'> => ({
  'roles.standing': async () => (await at()).roles.standing(),
  'roles.limit': async ({ local }) => (await at()).roles.limit(local),
})
