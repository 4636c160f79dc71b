import type { ContactFilter, ContactRow, ContactSort } from '@shared/contact'
import type { ContactsSearch } from '../app/search-params'

export type ContactSortBy = ContactSort['by']
export interface ContactList {
  filter: ContactFilter
  sort: ContactSort
}

/** The list that a route's search describes; by name unless it says otherwise. */
export function listOf({ text, initial, accountStates, twins, sort }: ContactsSearch): ContactList {
  return {
    filter: {
      ...(text ? { text } : {}),
      ...(initial ? { initial } : {}),
      ...(accountStates?.length ? { accountStates } : {}),
      ...(twins ? { twins } : {}),
    },
    sort: sort ?? { by: 'name', direction: 'ascending' },
  }
}

export const idOf = (row: ContactRow) => row.id
