import { answer } from '../app/query'
import { type ActivitySearch, activitySearch, lenient } from '../app/search-params'
import { SavedViews } from '../views/saved-views'
import { filterOf } from './activity-list'

const read = lenient(activitySearch.omit({ saved: true }))
const count = (search: ActivitySearch) =>
  answer('activity.page', { filter: filterOf(search), offset: 0, limit: 1 })

export function ActivityViews({ search }: { search: ActivitySearch }) {
  return <SavedViews list="activity" search={search} read={read} count={count} />
}
