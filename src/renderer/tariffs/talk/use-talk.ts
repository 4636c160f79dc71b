import type { Failure } from '@shared/failure'
import type { TariffSession } from '@shared/tariff'
import type { TariffAnswer } from '@shared/tariff-page'
import { useEffect } from 'react'
import { useAction, useAnswer } from '../../app/query'
import { queryClient } from '../../app/query-client'
import { forgetDrafts } from './draft-key'
import { lookAhead } from './look-ahead'
import type { Talk } from './talk'
import { useHindrance } from './use-hindrance'
import { useThread } from './use-thread'

/** Just begun or answered: it need not be asked where it stands. */
const fresh = 5_000

/** A conversation: where it stands, what was said, and how to go on. */
export function useTalk(id: string) {
  const lost = (failure: Failure) => {
    if (failure.kind === 'conflict') again()
  }
  const answer = useAction('tariffs.answer', { onError: lost })
  // Its own answer moves it, which is told to all windows: this one need not ask on top of it.
  const asked = useAnswer('tariffs.session', { id }, { staleTime: fresh, enabled: !answer.isPending })
  const session = asked.data?.value
  const hindrance = useHindrance(session?.connectionId)
  const { said, say, anew } = useThread(session, id)
  const took = (next: TariffSession) => {
    queryClient.setQueryData(['tariffs.session', { id }], {
      value: next,
      source: 'live' as const,
      asOf: new Date().toISOString(),
    })
  }
  const again = () => void asked.refetch()
  const logIn = useAction('tariffs.logIn', { onSuccess: took, onError: lost })
  const cancelLogIn = useAction('tariffs.cancelLogIn')
  useAskedWhenBack(asked.data?.source === 'cache', hindrance === null, again)

  const kind = session?.page.kind
  useEffect(() => {
    if (kind === 'done') forgetDrafts(id)
  }, [kind, id])

  const send = async (given: TariffAnswer, text?: string) => {
    if (!session || answer.isPending || hindrance !== null) return
    logIn.reset()
    void lookAhead(id)
    await queryClient.cancelQueries({ queryKey: ['tariffs.session', { id }] })
    answer.mutate(
      { id, route: session.route, answer: given },
      {
        onSuccess: (next) => {
          const isTaken = next.refusal === null || next.page.kind !== session.page.kind
          if (isTaken && text && next.expiresAt === session.expiresAt)
            say([...said, { kind: session.page.kind, text }])
          took(next)
        },
      },
    )
  }
  const talk: Talk | null = session
    ? {
        session,
        hindrance,
        pending: answer.isPending || logIn.isPending,
        failure: answer.error ?? logIn.error,
        answer: (given, text) => void send(given, text),
        logIn: () => {
          answer.reset()
          logIn.mutate({ id })
        },
        cancelLogIn: () => cancelLogIn.mutate({ id }),
        again,
      }
    : null
  return { asked, talk, said, anew }
}

/** What is shown is from this computer: the upstream is asked as soon as it can be. */
function useAskedWhenBack(isKept: boolean, reachable: boolean, again: () => void) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: when it comes back, not when it answers.
  useEffect(() => {
    if (isKept && reachable) again()
  }, [reachable])
}
