import type { Failure } from '@shared/failure'
import { QueryClient } from '@tanstack/react-query'

declare module '@tanstack/react-query' {
  interface Register {
    defaultError: Failure
  }
}

// Main knows whether there is a network and answers from disk without one; `freshness` says what is out of date.
const always = { networkMode: 'always', retry: false } as const
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: { ...always, staleTime: Number.POSITIVE_INFINITY, refetchOnWindowFocus: false },
    // What was sent may hold a secret: it is forgotten with the answer.
    mutations: { ...always, gcTime: 0 },
  },
})
