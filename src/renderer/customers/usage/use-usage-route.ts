import { useNavigate, useSearch } from '@tanstack/react-router'
import { useCallback } from 'react'
import { lenient, type UsageSearch, usageSearch } from '../../app/search-params'

export interface UsageRoute {
  search: UsageSearch
  /** Back returns to what was before. What is undefined leaves the address. */
  change: (change: { [K in keyof UsageSearch]: UsageSearch[K] | undefined }) => void
}

const read = lenient(usageSearch)

/** What is shown of a customer's usage, out of the address of the tab and back into it. */
export function useUsageRoute(): UsageRoute {
  const search = read(useSearch({ strict: false }))
  const navigate = useNavigate()
  const change = useCallback<UsageRoute['change']>(
    (next) => void navigate({ to: '.', search: (before: object) => ({ ...before, ...next }) }),
    [navigate],
  )
  return { search, change }
}
