import { type EndpointDraft, type EndpointProblem, type EndpointRow, endpointDraft } from '@shared/endpoint'
import { endpointProblems } from '@shared/endpoint-check'
import type { Failure } from '@shared/failure'
import { useState } from 'react'
import { useAction } from '../../app/query'
import { useDraft } from '../../ui/use-draft'

/** What is typed for one operation, right or not; it also survives a closed window. */
export function useEndpointForm(connectionId: string, { operation, usual, endpoint, refused }: EndpointRow) {
  const draft = useDraft(`endpoint/${connectionId}/${operation}`)
  const [changed, setChanged] = useState<EndpointDraft | null>(null)
  const [problems, setProblems] = useState<readonly EndpointProblem[] | null>(null)
  const save = useAction('endpoints.save')
  const reset = useAction('endpoints.reset')

  const found = draft.found ? draftFrom(draft.found) : null
  const start: EndpointDraft = refused?.kept ?? endpoint
  const typed = changed ?? (draft.found === undefined ? null : (found ?? start))

  const forget = () => {
    draft.keep(null)
    setChanged(null)
    setProblems(null)
  }
  return {
    typed,
    restored: found !== null && changed === null,
    // What cannot be used says why before anybody asks.
    problems: problems ?? (changed || found ? [] : (refused?.problems ?? [])),
    saving: save.isPending,
    resetting: reset.isPending,
    failure: [save.error, reset.error].find(
      (failure) => failure && fieldsOf(failure, operation).length === 0,
    ),
    type(next: EndpointDraft) {
      setChanged(next)
      setProblems([])
      draft.keep(JSON.stringify(next))
    },
    /** Hands on what is typed when all of it can be used. */
    whenRight(go: (right: EndpointDraft) => void) {
      if (!typed) return
      const wrong = endpointProblems(usual, typed)
      setProblems(wrong)
      if (wrong.length === 0) go(typed)
    },
    save: (right: EndpointDraft, onDone: () => void) =>
      save.mutate(
        { connectionId, changes: [{ operation, endpoint: right }] },
        {
          onError: (failure) => setProblems(fieldsOf(failure, operation)),
          onSuccess: () => {
            forget()
            onDone()
          },
        },
      ),
    reset: (onDone: () => void) =>
      reset.mutate(
        { connectionId, operation },
        {
          onSuccess: () => {
            forget()
            onDone()
          },
        },
      ),
    forget,
  }
}

function draftFrom(text: string): EndpointDraft | null {
  try {
    return endpointDraft.safeParse(JSON.parse(text)).data ?? null
  } catch {
    return null
  }
}

/** The fields that main refused, as this form names them. */
function fieldsOf(failure: Failure, operation: string): EndpointProblem[] {
  if (failure.kind !== 'invalid') return []
  const mine = `${operation}.`
  return failure.fields.flatMap(({ path, problem }) =>
    path.startsWith(mine) ? [{ path: path.slice(mine.length), problem }] : [],
  )
}
