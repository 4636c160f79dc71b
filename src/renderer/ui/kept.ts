import { useSyncExternalStore } from 'react'

export interface Kept<T> {
  get: () => T
  set: (value: T) => void
  /** The value, for as long as the component is on screen. */
  use: () => T
}

/** A value that outlives the screen it is chosen on, until the window is closed. Never a secret. */
export function keep<T>(first: T): Kept<T> {
  let value = first
  const watchers = new Set<() => void>()
  const get = () => value
  const watch = (watcher: () => void) => {
    watchers.add(watcher)
    return () => watchers.delete(watcher)
  }
  return {
    get,
    set: (next) => {
      value = next
      for (const watcher of watchers) watcher()
    },
    use: () => useSyncExternalStore(watch, get),
  }
}
