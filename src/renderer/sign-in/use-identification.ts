import type { Failure } from '@shared/failure'
import type { Identification, SignInMethod } from '@shared/sign-in'
import { useEffect, useRef, useState } from 'react'
import { ask } from '../app/bridge'

type Asked = Pick<Identification, 'id' | 'purpose' | 'method' | 'connectionId'>

/** One attempt of somebody to show who they are. It ends with the piece of the page that looks at it. */
export function useIdentification(
  { connectionId, purpose }: Pick<Identification, 'connectionId' | 'purpose'>,
  onDone: (done: Identification) => void,
) {
  const [asked, setAsked] = useState<Asked | null>(null)
  const [now, setNow] = useState<Identification | null>(null)
  const [failure, setFailure] = useState<Failure | null>(null)
  const done = useRef(onDone)
  done.current = onDone

  useEffect(() => {
    if (!asked) return
    let heard = false
    let left = false
    const stop = window.meterkast.on('identification.progress', (news) => {
      if (news.id !== asked.id) return
      heard = true
      setNow(news)
      if (news.state === 'done') done.current(news)
    })
    ask('identification.start', asked).then(
      (first) => {
        // What was told since is newer.
        if (!heard && !left) setNow(first)
      },
      (refused: Failure) => {
        if (!left) setFailure(refused)
      },
    )
    return () => {
      left = true
      stop()
      void ask('identification.cancel', { id: asked.id }).catch(() => undefined)
    }
  }, [asked])

  const reset = () => {
    setNow(null)
    setFailure(null)
  }
  const about = (operation: 'identification.openHere' | 'identification.goOn') =>
    asked && ask(operation, { id: asked.id }).catch(setFailure)

  const begin = (method: SignInMethod) => {
    reset()
    setAsked({ id: crypto.randomUUID(), connectionId, purpose, method })
  }

  return {
    now,
    failure: failure ?? now?.failure ?? null,
    /** By what it is being begun, until main says that it is under way. */
    beginning: asked && !now && !failure ? asked.method : null,
    begin,
    again: () => asked && begin(asked.method),
    cancel() {
      reset()
      setAsked(null)
    },
    openHere: () => about('identification.openHere'),
    goOn: () => void about('identification.goOn'),
  }
}
