import { answer } from '../../app/query'
import { type ContractsSearch, contractsSearch, lenient } from '../../app/search-params'
import { SavedViews } from '../../views/saved-views'
import { listOf } from '../contract-list'

const read = lenient(contractsSearch.omit({ contract: true, saved: true }))
const count = (search: ContractsSearch) =>
  answer('contracts.page', { ...listOf(search), offset: 0, limit: 1 })

export function ContractViews({ search }: { search: ContractsSearch }) {
  const { contract: _shown, ...list } = search
  return <SavedViews list="contracts" search={list} read={read} count={count} />
}
