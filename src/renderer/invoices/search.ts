import type { Understood } from '@shared/find/understand'
import type { InvoiceChoice, InvoiceFilter, InvoiceSort } from '@shared/invoice'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useCallback } from 'react'
import type { InvoicesSearch } from '../app/search-params'
import { useNarrowed } from './use-narrowed'

const newestFirst: InvoiceSort = { by: 'issuedOn', direction: 'descending' }

export interface InvoicesRoute {
  /** What was typed and chosen. The same object as long as it says the same. */
  chosen: InvoiceChoice
  /** What of the typed text says more than what to look for. */
  understood: Understood
  /** What all of it means. The same object as long as it says the same. */
  filter: InvoiceFilter
  sort: InvoiceSort
  /** Id of the invoice shown beside the list, or as a full page. */
  invoice: string | null
  full: boolean
  /** Ids of the two that are compared, in place of the list. */
  compare: readonly [string, string] | null
  /** True in the window for reading: there is no list to go back to. */
  alone: boolean
  /** Those shown, where the address names them. */
  columns: InvoicesSearch['columns']
  /** True on the page of one account: `filter` has it, and nothing changes that. */
  ofOneAccount: boolean
  /** What is left empty leaves the address. `replace`: Back does not return to what was before. Resolves when the page has it. */
  change: (change: InvoicesSearch, how?: 'push' | 'replace') => Promise<void>
}

/** Everything that defines the screen, out of its address and back into it. */
export function useInvoicesRoute(): InvoicesRoute {
  const search = useSearch({ from: '/invoices', structuralSharing: true })
  const chosen = useSearch({
    from: '/invoices',
    structuralSharing: true,
    select: choiceOf,
  })
  const navigate = useNavigate({ from: '/invoices' })
  const change = useCallback<InvoicesRoute['change']>(
    (next, how = 'push') =>
      navigate({ search: (before) => tidy({ ...before, ...next }), replace: how === 'replace' }),
    [navigate],
  )
  return { ...useListIn(search, chosen), columns: search.columns, change }
}

/** What any address with such a list says of it, but for how it is changed. */
export const useListIn = (
  { sort, invoice, full, compare }: Pick<InvoicesSearch, 'sort' | 'invoice' | 'full' | 'compare'>,
  chosen: InvoiceChoice,
): Omit<InvoicesRoute, 'change'> => ({
  chosen,
  ...useNarrowed(chosen),
  sort: sort ?? newestFirst,
  invoice: invoice ?? null,
  full: full === true && invoice !== undefined,
  compare: compare ?? null,
  alone: false,
  columns: undefined,
  ofOneAccount: false,
})

/** Under this name the list's columns are remembered. */
export const listName = ({ ofOneAccount }: InvoicesRoute) => (ofOneAccount ? 'accountInvoices' : 'invoices')

/** What narrows the list, without what is shown of it. */
export const choiceOf = ({
  sort: _sort,
  invoice: _invoice,
  full: _full,
  compare: _compare,
  totals: _totals,
  columns: _columns,
  saved: _saved,
  ...rest
}: InvoicesSearch): InvoiceChoice => rest

/** What removes every filter, and leaves what is shown. */
export const noFilter: InvoicesSearch = {
  text: undefined,
  accountIds: undefined,
  contactId: undefined,
  statuses: undefined,
  kind: undefined,
  issued: undefined,
  amount: undefined,
  pdf: undefined,
  standing: undefined,
  dueIn: undefined,
  issuedSince: undefined,
  flagged: undefined,
  noted: undefined,
}

/** Without what says nothing: no text, no choice, no bound. */
export function tidy(search: InvoicesSearch): InvoicesSearch {
  return Object.fromEntries(Object.entries(search).filter(([, value]) => says(value)))
}

function says(value: unknown): boolean {
  if (value === undefined || value === '') return false
  if (Array.isArray(value)) return value.length > 0
  return (
    typeof value !== 'object' || value === null || Object.values(value).some((part) => part !== undefined)
  )
}
