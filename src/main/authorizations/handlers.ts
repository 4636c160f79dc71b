import { authorizationOperations } from '@shared/authorization-operations'
import { Failed } from '@shared/failure'
import type { HandlersOf } from '../handlers'

/** Until a connection to the authorizations exists, every question about them has the same answer. */
export const authorizationHandlers = (): HandlersOf<'authorizations'> => {
  const notProvided = () => {
    throw new Failed({ kind: 'notProvided' })
  }
  const all = Object.keys(authorizationOperations).map((name) => [name, notProvided])
  return Object.fromEntries(all) as HandlersOf<'authorizations'>
}
