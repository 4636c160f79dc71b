import type { Contact } from '@shared/contact'
import { understood } from '../understood'
import { type Page, pageOf } from './page'
import { hubContact } from './schema'
import { toContact } from './to-contact'

export interface ContactsPage {
  contacts: Contact[]
  /** Contacts on all pages, where the hub says it. */
  total: number | null
  isLast: boolean
  /** Records that could not be understood, because they have no id. */
  skipped: number
}

export const contactsPage = pageOf('contacts')

/** A page of contacts, once it is known what was asked. */
export function toContactsPage(
  connectionId: string,
  { things, total, isLast }: Page,
  asked: { page: number; size: number },
): ContactsPage {
  const theirs = understood(hubContact, things)
  return {
    contacts: theirs.map((one) => toContact(connectionId, one)),
    total,
    isLast: isLast(asked),
    skipped: things.length - theirs.length,
  }
}
