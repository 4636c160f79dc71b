import type { Account } from '../people/account.ts'

/** An account in a list of found ones: plain id or one of the two kinds of object. */
export function foundAccount({ id, spelling }: Account): unknown {
  return spelling === 'plain' ? id : spelling === 'id' ? { id } : { accountId: id }
}

/** One account; the fields are spelled in either documented way. */
export function accountAnswer(account: Account): object {
  const { id, name, ssn, orgNumber, email, phoneNumber, address, country, spelling } = account
  const rest = { name, email, address: { ...address, country } }
  return spelling === 'accountId'
    ? { accountId: id, personalId: ssn, orgnumber: orgNumber, phonenumber: phoneNumber, ...rest }
    : { id, ssn, orgNumber, phoneNumber, ...rest }
}
