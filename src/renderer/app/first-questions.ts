import { listOf } from '../contacts/contact-list'
import { pageSize } from '../ui/list/use-rows'
import { keepFresh } from './freshness'
import { answer } from './query'
import { queryClient } from './query-client'

// What changes from here on is heard, before anything is asked.
keepFresh()

/** What the first screen needs, asked before the program that draws it is even loaded. Never rejects: who draws it says what failed. */
export const firstAnswers = Promise.all([
  queryClient.prefetchQuery(answer('console.status', {})),
  queryClient.prefetchQuery(answer('settings.get', {})),
  queryClient.prefetchQuery(answer('connections.list', {})),
  queryClient.prefetchQuery(answer('network.status', {})),
  queryClient.prefetchQuery(answer('sync.status', {})),
  queryClient.prefetchQuery(answer('roles.standing', {})),
  queryClient.prefetchQuery(answer('exports.list', {})),
  queryClient.prefetchQuery(answer('console.whoAmI', {})),
  /^\/(contacts)?$/.test(location.pathname) &&
    location.search === '' &&
    queryClient.prefetchQuery(answer('contacts.page', { ...listOf({}), offset: 0, limit: pageSize })),
])
