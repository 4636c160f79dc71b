import { useSyncExternalStore } from 'react'

let asked: string | null = null
const listeners = new Set<() => void>()

/** Somebody pressed "Sign in" where a connection wants it; null: no more. The shell shows the panel: what asked may redraw meanwhile. */
export function askToSignIn(connectionId: string | null) {
  asked = connectionId
  for (const listener of listeners) listener()
}

/** Resolves once nobody is signing in for this connection any more: they did, or left it. */
export function afterSigningIn(connectionId: string): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (asked === connectionId) return
      listeners.delete(look)
      resolve()
    }
    listeners.add(look)
  })
}

/** The connection that somebody is signing in for. */
export function useAskedToSignIn(): string | null {
  return useSyncExternalStore(listen, () => asked)
}

function listen(listener: () => void) {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}
