import { useSyncExternalStore } from 'react'

let asked: string | null = null
const listeners = new Set<() => void>()

/** Somebody pressed "Sign in" where a connection wants it; null: no more. The shell shows the panel: what asked may redraw meanwhile. */
export function askToSignIn(connectionId: string | null) {
  asked = connectionId
  for (const listener of listeners) listener()
}

/** The connection that somebody is signing in for. */
export function useAskedToSignIn(): string | null {
  return useSyncExternalStore(listen, () => asked)
}

function listen(listener: () => void) {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}
