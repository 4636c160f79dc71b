import { answer } from '../../app/query'
import { lenient, type TariffsSearch, tariffsSearch } from '../../app/search-params'
import { SavedViews } from '../../views/saved-views'
import { listOf } from './use-list-route'

const read = lenient(tariffsSearch.omit({ saved: true }))
const count = (search: TariffsSearch) => answer('tariffs.page', { ...listOf(search), offset: 0, limit: 1 })

export function TariffViews({ search }: { search: TariffsSearch }) {
  return <SavedViews list="tariffs" search={search} read={read} count={count} />
}
