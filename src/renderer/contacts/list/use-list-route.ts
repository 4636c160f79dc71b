import type { ContactSort } from '@shared/contact'
import { getRouteApi } from '@tanstack/react-router'
import { answer } from '../../app/query'
import { queryClient } from '../../app/query-client'
import type { ContactsSearch } from '../../app/search-params'
import { pageSize } from '../../ui/list/use-rows'
import { useSteps } from '../../ui/list/use-steps'
import { listOf } from '../contact-list'

const route = getRouteApi('/contacts')

const firstOf = (search: ContactsSearch) =>
  answer('contacts.page', { ...listOf(search), offset: 0, limit: pageSize })

/** What the route says about the list, and the steps that change it. A step is an entry of the history: Back undoes it. */
export function useListRoute() {
  const search = route.useSearch()
  /** The same object as long as it says the same. */
  const list = route.useSearch({ select: listOf, structuralSharing: true })
  const navigate = route.useNavigate()
  const { go, stop } = useSteps<ContactsSearch>(
    search,
    (next) => queryClient.prefetchQuery(firstOf(next)),
    navigate,
  )

  const states = search.accountStates ?? []
  return {
    search,
    list,
    /** Typing is one step, however many letters. */
    setText: (text: string) => void go({ text: text || undefined }, search.text !== undefined),
    setInitial: (initial: string | undefined) => void go({ initial }),
    toggleState: (state: string) => {
      const left = states.includes(state) ? states.filter((one) => one !== state) : [...states, state]
      void go({ accountStates: left.length > 0 ? left : undefined })
    },
    setTwins: (twins: true | undefined) => void go({ twins }),
    setSort: (sort: ContactSort) => void go({ sort }),
    clear: () => void go({ text: undefined, initial: undefined, accountStates: undefined, twins: undefined }),
    /** Beside the list. Going from one to the next is no step of its own. */
    show: (contact: string | undefined) =>
      void go({ contact }, contact !== undefined && search.contact !== undefined),
    /** On its own page. A step of the list that is still on its way does not lead back: the first half of a double click. */
    open: (contactId: string) => {
      stop()
      void navigate({ to: '/contacts/$contactId', params: { contactId }, search })
    },
  }
}
