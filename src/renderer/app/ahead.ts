import { listOf } from '../contacts/contact-list'
import { pageSize } from '../ui/list/use-rows'
import { ask } from './bridge'
import { answer } from './query'
import { queryClient } from './query-client'

/** Asks what the first screen will need while that is still being built: main answers when its data is open. */
export function askAhead() {
  void queryClient.prefetchQuery(answer('console.status', {}))
  void queryClient.prefetchQuery(answer('settings.get', {}))
  void queryClient.prefetchQuery(answer('connections.list', {}))
  if (/^\/(contacts)?$/.test(location.pathname) && location.search === '')
    void queryClient.prefetchQuery(answer('contacts.page', { ...listOf({}), offset: 0, limit: pageSize }))
}

/** Tells main once everything that the first screen asked for has been answered and drawn. */
export function tellDrawn() {
  const stop = queryClient.getQueryCache().subscribe(() => {
    if (queryClient.isFetching() > 0) return
    stop()
    // The frame with the last answer is painted by the time of the next one.
    requestAnimationFrame(() =>
      requestAnimationFrame(() => void ask('console.drawn', {}).catch(() => undefined)),
    )
  })
}
