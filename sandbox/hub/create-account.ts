import { Refusal } from '../http/refusal.ts'
import type { Contact, CustomerAccount } from '../people/contact.ts'
import type { People } from '../people/people.ts'
import { mix, randomFrom } from '../random.ts'

/** Gives a contact its account, all in one turn so that of two at once only one can succeed. */
export function createAccount(
  people: People,
  contact: Contact,
  email: unknown,
  options: { seed: number; invitations: boolean },
): CustomerAccount & { contactId: string; temporaryPassword?: string } {
  const username = checkEmail(email)
  if (contact.account) {
    const { username: existing, status } = contact.account
    throw new Refusal(409, 'already-created', `this contact has an account already: ${existing}`, {
      contactId: contact.id,
      username: existing,
      accountStatus: status,
    })
  }
  const owner = people.contactOfUsername(username)
  if (owner) {
    throw new Refusal(409, 'username-taken', `${username} is the username of contact ${owner.id} already`, {
      contactId: owner.id,
      username: owner.account?.username,
    })
  }
  const now = new Date().toISOString()
  const account: CustomerAccount = {
    id: `u-${mix(options.seed, Number(contact.id)).toString(36)}-new`,
    username,
    status: options.invitations ? 'invited' : 'created',
    createdAt: now,
  }
  if (options.invitations) Object.assign(account, { invitedTo: username, invitedAt: now })
  contact.account = account
  contact.updatedAt = now
  const answer = { ...account, contactId: contact.id }
  return options.invitations ? answer : { ...answer, temporaryPassword: password(options.seed, contact.id) }
}

/** Mails the invitation once more; only an invited customer, or a created one at a hub that invites, can get it. */
export function inviteAgain(contact: Contact, invitations: boolean): CustomerAccount {
  const account = contact.account
  if (!account) throw new Refusal(409, 'no-account', 'this contact has no account yet')
  if (account.status !== 'invited' && !(account.status === 'created' && invitations)) {
    throw new Refusal(409, 'cannot-invite', `an account that is ${account.status} gets no invitation`)
  }
  const now = new Date().toISOString()
  contact.account = { ...account, status: 'invited', invitedTo: account.username, invitedAt: now }
  contact.updatedAt = now
  return contact.account
}

function checkEmail(email: unknown): string {
  if (typeof email !== 'string') throw new Refusal(400, 'email-missing', 'the field "email" must be text')
  const text = email.trim()
  if (text.length > 254 || !/^[^\s@<>(),;:"]+@[^\s@<>(),;:"]+\.[^\s@.<>(),;:"]{2,}$/.test(text)) {
    throw new Refusal(422, 'email-invalid', `"${text}" is not an e-mail address`, {
      fields: { email: 'not an e-mail address' },
    })
  }
  return text
}

function password(seed: number, contactId: string): string {
  const random = randomFrom(seed, 12, Number(contactId))
  const letters = [...'abcdefghjkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789']
  const part = () => Array.from({ length: 4 }, () => random.pick(letters)).join('')
  return `${part()}-${part()}-${part()}`
}
