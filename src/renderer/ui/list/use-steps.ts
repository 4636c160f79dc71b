import { useEffect, useMemo, useRef } from 'react'

/**
 * Steps that change what a route says about a list. `fetch` gets the first rows of the list to come: the route changes once they
 * are here, so that nothing blinks between two keystrokes. A newer step takes the place of one that is on its way; `stop` ends it.
 * Both are always the same functions, and always go on from what the route says by then.
 */
export function useSteps<Search extends object>(
  search: Search,
  fetch: (next: Search) => Promise<unknown>,
  navigate: (to: { search: Search; replace: boolean }) => Promise<unknown>,
) {
  const now = useRef({ search, fetch, navigate })
  now.current = { search, fetch, navigate }
  const ahead = useRef<Partial<Search>>({})
  const latest = useRef(0)
  useEffect(() => () => void latest.current++, [])
  return useMemo(
    () => ({
      go: async (change: Partial<Search>, replace = false) => {
        const step = ++latest.current
        ahead.current = { ...ahead.current, ...change }
        const next = { ...now.current.search, ...ahead.current }
        await now.current.fetch(next)
        if (step !== latest.current) return
        ahead.current = {}
        await now.current.navigate({ search: next, replace })
      },
      stop: () => void latest.current++,
    }),
    [],
  )
}
