import type { AccountCreation } from '@shared/contact'
import { firstOf } from '../list'
import { type HubCustomerAccount, hubCustomerAccount } from './schema'

/** The answer to creating an account; it must say something about one. */
export const createdAccount = firstOf(
  hubCustomerAccount.refine(({ id, username, temporaryPassword, invitedTo }) =>
    [id, username, temporaryPassword, invitedTo].some((said) => said !== null),
  ),
)

/** Without a temporary password the hub can only have mailed an invitation. */
export function toAccountCreation(email: string, theirs: HubCustomerAccount | null): AccountCreation {
  const username = theirs?.username ?? email
  return theirs?.temporaryPassword
    ? { result: 'created', username, temporaryPassword: theirs.temporaryPassword }
    : { result: 'invited', username, invitedTo: theirs?.invitedTo ?? username }
}
