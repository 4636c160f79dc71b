import type { Input } from '@shared/operations'
import { useNavigate } from '@tanstack/react-router'
import { useAction } from '../../app/query'
import { queryClient } from '../../app/query-client'

interface StartOptions {
  replace?: boolean
  onStarted?: () => void
}

/** Begins a conversation and goes there. It is asked nothing before it is kept. */
export function useStart({ replace = false, onStarted }: StartOptions = {}) {
  const navigate = useNavigate()
  const start = useAction('tariffs.start', {
    onSuccess: (session) => {
      onStarted?.()
      queryClient.setQueryData(['tariffs.session', { id: session.id }], {
        value: session,
        source: 'live' as const,
        asOf: new Date().toISOString(),
      })
      void navigate({ to: '/tariffs/$sessionId', params: { sessionId: session.id }, replace })
    },
  })
  return {
    start: (input: Input<'tariffs.start'>) => {
      if (!start.isPending) start.mutate(input)
    },
    starting: start.isPending,
    failure: start.error,
  }
}
