import { answer } from '../../app/query'
import { type AuthorizationsSearch, authorizationsSearch, lenient } from '../../app/search-params'
import { SavedViews } from '../../views/saved-views'
import { listOf } from '../authorization-list'

const read = lenient(authorizationsSearch.omit({ authorization: true, adding: true, saved: true }))
const count = (search: AuthorizationsSearch) =>
  answer('authorizations.page', { ...listOf(search), offset: 0, limit: 1 })

export function AuthorizationSavedViews({ search }: { search: AuthorizationsSearch }) {
  const { authorization: _shown, adding: _adding, ...list } = search
  return <SavedViews list="authorizations" search={list} read={read} count={count} />
}
