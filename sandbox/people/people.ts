import { dayNumber } from '../calendar.ts'
import type { Account } from './account.ts'
import type { Contact } from './contact.ts'
import { makeAccounts } from './make-accounts.ts'
import { makeContact } from './make-contact.ts'

/** Everybody in the sandbox. The lists are live: they show what was created and removed since. */
export interface People {
  readonly contacts: readonly Contact[]
  readonly accounts: readonly Account[]
  contact(id: string): Contact | undefined
  account(id: string): Account | undefined
  /** The contact whose log-in has this username, whatever its case. */
  contactOfUsername(username: string): Contact | undefined
  /** Accounts found by e-mail (any case), personal, organisation or phone number (any punctuation). */
  accountsBy(by: SearchBy, value: string): readonly Account[]
  /** An account that is reached otherwise is also found otherwise. */
  changeReach(accountId: string, reach: { email?: string | null; phoneNumber?: string }): void
  remove(contactId: string): void
}

export type SearchBy = 'ssn' | 'email' | 'orgnumber' | 'phonenumber'

export function makePeople(options: { seed: number; contacts: number; today: string }): People {
  const contacts: Contact[] = []
  const accounts: Account[] = []
  const today = dayNumber(options.today)
  if (today === undefined) throw new RangeError(`today is not a day: ${options.today}`)
  const emails = new Set<string>()
  for (let n = 0; n < options.contacts; n++) {
    const contact = makeContact(options.seed, n, today, contacts[n - 1], emails)
    contacts.push(contact)
    accounts.push(...makeAccounts(options.seed, n, contact, accounts.length))
  }
  const contactById = new Map(contacts.map((contact) => [contact.id, contact]))
  const accountById = new Map(accounts.map((account) => [account.id, account]))
  const found = new Map<string, Account[]>()
  const list = (account: Account) => {
    for (const key of keysOf(account)) {
      const others = found.get(key)
      if (others) others.push(account)
      else found.set(key, [account])
    }
  }
  accounts.forEach(list)
  return {
    contacts,
    accounts,
    contact: (id) => contactById.get(id),
    account: (id) => accountById.get(id),
    contactOfUsername: (username) =>
      contacts.find((contact) => contact.account?.username.toLowerCase() === username.toLowerCase()),
    accountsBy: (by, value) => found.get(searchKey(by, value)) ?? [],
    changeReach: (id, { email, phoneNumber }) => {
      const account = accountById.get(id)
      if (!account) throw new RangeError(`no account ${id}`)
      for (const key of keysOf(account))
        found.set(
          key,
          (found.get(key) ?? []).filter((one) => one !== account),
        )
      if (email !== undefined) account.email = email
      if (phoneNumber !== undefined) account.phoneNumber = phoneNumber
      list(account)
    },
    remove: (id) => {
      const contact = contactById.get(id)
      if (!contact) throw new RangeError(`no contact ${id}`)
      contactById.delete(id)
      contacts.splice(contacts.indexOf(contact), 1)
    },
  }
}

function keysOf(account: Account): string[] {
  const keys = [searchKey('phonenumber', account.phoneNumber)]
  if (account.email) keys.push(searchKey('email', account.email))
  if (account.ssn) keys.push(searchKey('ssn', account.ssn))
  if (account.orgNumber) keys.push(searchKey('orgnumber', account.orgNumber))
  return keys
}

function searchKey(by: SearchBy, value: string): string {
  return `${by} ${by === 'email' ? value.trim().toLowerCase() : value.replace(/\D/g, '').replace(/^00/, '')}`
}
