import { answer } from '../../app/query'
import { type ContactsSearch, contactsSearch, lenient } from '../../app/search-params'
import { SavedViews } from '../../views/saved-views'
import { listOf } from '../contact-list'

const read = lenient(contactsSearch.omit({ contact: true, history: true, saved: true }))
const count = (search: ContactsSearch) => answer('contacts.page', { ...listOf(search), offset: 0, limit: 1 })

export function ContactViews({ search }: { search: ContactsSearch }) {
  const { contact: _shown, history: _history, ...list } = search
  return <SavedViews list="contacts" search={list} read={read} count={count} />
}
