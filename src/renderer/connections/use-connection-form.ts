import type { Connection, ConnectionDraft, ConnectionKind } from '@shared/connection'
import type { Failure } from '@shared/failure'
import { useRef, useState } from 'react'
import { useAction } from '../app/query'
import { useDraft } from '../ui/use-draft'
import {
  blank,
  check,
  type Problems,
  refused,
  type TypedConnection,
  typedFrom,
  typedOf,
} from './typed-connection'

/** The form's state. Whatever fails, what is typed stays; all but the secret also survives a closed window. */
export function useConnectionForm(
  kind: ConnectionKind,
  connection: Connection | null,
  kindName: string,
  mayChange: boolean,
) {
  const draft = useDraft(connection ? `connection/${connection.id}` : `connection/new/${kind}`)
  const [changed, setChanged] = useState<TypedConnection | null>(null)
  const [problems, setProblems] = useState<Problems>({})
  // Uncontrolled: a secret is in no state, no attribute, no draft.
  const secret = useRef<HTMLInputElement>(null)
  const code = useRef<HTMLInputElement>(null)
  const save = useAction('connections.save')
  const replace = useAction('connections.replaceSecret')
  const test = useAction('connections.test')

  const found = draft.found ? typedFrom(draft.found) : null
  const start = connection ? typedOf(connection) : blank(kindName, kind)
  const typed = changed ?? (draft.found === undefined ? null : (found ?? start))

  /** Hands on what is typed when all of it can be right. */
  const whenRight = (
    go: (input: { id?: string; draft: ConnectionDraft; secret?: string; code?: string }) => void,
  ) => {
    if (!typed) return
    const checked = check(kind, typed)
    const given = secret.current?.value ?? ''
    const isNeeded = typed.credential !== 'openid' && connection?.secret !== 'stored'
    const missing: Problems = given === '' && isNeeded ? { secret: 'required' } : {}
    setProblems({ ...checked.problems, ...missing })
    if (!checked.draft || missing.secret) return
    go({
      ...(connection && { id: connection.id }),
      draft: checked.draft,
      ...(given !== '' && { secret: given }),
      ...(code.current?.value && { code: code.current.value.trim() }),
    })
  }

  return {
    typed,
    problems,
    secret,
    code,
    restored: found !== null && changed === null,
    saving: save.isPending || replace.isPending,
    testing: test.isPending,
    report: test.data,
    // Refused fields say it themselves.
    failure:
      [save.error, replace.error, test.error].find(
        (failure) => failure && Object.keys(refused(failure)).length === 0,
      ) ?? null,
    type: (next: TypedConnection) => {
      setChanged(next)
      setProblems({})
      draft.keep(JSON.stringify(next))
    },
    touchSecret: () => setProblems(({ secret: _, code: __, ...others }) => others),
    save: (onSaved: (saved: Connection) => void) =>
      whenRight((input) => {
        test.reset()
        const then = {
          onError: (failure: Failure) => setProblems(refused(failure)),
          onSuccess: (saved: Connection) => {
            for (const field of [secret, code]) if (field.current) field.current.value = ''
            draft.keep(null)
            save.reset()
            onSaved(saved)
          },
        }
        const { id, secret: typedSecret, code: typedCode } = input
        if (mayChange || !id) save.mutate(input, then)
        else {
          const given = { ...(typedSecret && { secret: typedSecret }), ...(typedCode && { code: typedCode }) }
          replace.mutate({ id, ...given }, then)
        }
      }),
    test: () =>
      whenRight((input) => {
        save.reset()
        replace.reset()
        test.mutate(input, { onError: (failure) => setProblems(refused(failure)) })
      }),
  }
}
