import type { HandlersOf } from '../handlers'
import type { At } from '../office'
import { freshAccount, knownAccount } from './my-account'

export const myAccountHandlers = (at: At): HandlersOf<'myAccount'> => ({
  'myAccount.get': async ({ connectionId, fresh }) =>
    (fresh ? freshAccount : knownAccount)(await at(), connectionId),
})
